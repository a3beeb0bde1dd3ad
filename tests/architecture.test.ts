import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../app/platform/root.ts';

/** The layers, lowest first; a file imports from its own layer or a lower one. */
const layers = ['packages', 'app/platform', 'app/ui', 'app/features', 'app'];

interface Import {
  from: string;
  to: string;
}

/** Whether a file serves tests alone: it may set a scene with the acts of any room. */
const isForTests = (name: string) => /(\.test|-for-tests)(\.tsx?)$/.test(name);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules') && !isForTests(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((path) => ({ from: file, to: relative(root, resolve(root, dirname(file), path)) }));
}

const layerOf = (path: string) => layers.findIndex((layer) => path.startsWith(`${layer}/`));
const files = ['packages', 'app'].flatMap(sources);
const imports = files.flatMap(importsOf);

describe('the house', () => {
  it('has arrows that run one way', () => {
    const upward = imports.filter(({ from, to }) => layerOf(to) > layerOf(from));
    expect(upward).toEqual([]);
  });

  it('lets the interface stand on packages alone', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('app/ui/') && to.startsWith('app/platform/'));
    expect(wrong).toEqual([]);
  });

  it('lets a feature read another through its queries, rules and types, not through its writes', () => {
    const room = (path: string) => /^app\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [room(from), room(to)];
      return here && there && here !== there && /\/(commands|import|versions|derive)\.ts$/.test(to);
    });
    // A page may call the act of another room for its person: the API and the upload do.
    const pages = wrong.filter(({ from }) => !from.endsWith('.tsx') && !from.startsWith('app/features/api/'));
    expect(pages).toEqual([]);
  });

  it('keeps what serves tests out of the product', () => {
    expect(imports.filter(({ to }) => isForTests(to))).toEqual([]);
  });

  it('has no file over 400 lines', () => {
    const long = files.filter(
      (file) => !file.includes('.generated.') && readFileSync(join(root, file), 'utf8').split('\n').length > 401,
    );
    expect(long).toEqual([]);
  });
});
