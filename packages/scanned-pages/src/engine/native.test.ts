import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScan } from '../index.ts';
import { preparePage } from '../prepare/prepare.ts';
import { drawPage } from '../testing/draw-page.ts';
import type { Engine } from './engine.ts';
import { unpackModel } from './model.ts';
import { hasNative, nativeEngine } from './native.ts';

const TEXT = 'Tổ chức đối thoại với Nhân dân';

async function imageOf(text: string) {
  const scan = await openScan(drawPage({ lines: [{ text, x: 90, y: 100, size: 14 }] }), 'trang.png');
  return (await preparePage(await scan.render(1))).image;
}

const isInstalled = await hasNative();

describe.skipIf(!isInstalled)('the installed Tesseract (skipped where there is none with Vietnamese)', () => {
  let model: Awaited<ReturnType<typeof unpackModel>>;
  let engine: Engine;
  beforeEach(async () => {
    model = await unpackModel('careful');
    engine = nativeEngine(model.folder);
  });
  afterEach(async () => {
    await engine.close();
    await model.remove();
  });

  const read = async (text: string, signal?: AbortSignal) =>
    (await engine.recognise(await imageOf(text), 6, signal)).map((word) => word.text).join(' ');

  it('reads one image after another, an empty one among them, and keeps none', async () => {
    expect(await read(TEXT)).toBe(TEXT);
    expect(await read('')).toBe('');
    expect(await read('Ủy ban nhân dân xã')).toBe('Ủy ban nhân dân xã');
    expect(await readdir(model.folder)).toEqual(['vie.traineddata']);
  });

  it('reads on after an image was given up, whenever that was', async () => {
    for (const wait of [0, 20, 100, 200]) {
      const controller = new AbortController();
      const reading = read(TEXT, controller.signal);
      setTimeout(() => controller.abort(), wait);
      await reading.catch((error) => expect(error).toMatchObject({ code: 'stopped' }));
      expect(await read(TEXT)).toBe(TEXT);
    }
    expect(await readdir(model.folder)).toEqual(['vie.traineddata']);
  });

  it('says why it ended instead of reading', async () => {
    await rm(join(model.folder, 'vie.traineddata'));
    await expect(read(TEXT)).rejects.toThrow(/tesseract ended with 1: .*vie\.traineddata/s);
    expect(await readdir(model.folder)).toEqual([]);
  });

  it('starts again after it was closed', async () => {
    expect(await read(TEXT)).toBe(TEXT);
    await engine.close();
    expect(await read(TEXT)).toBe(TEXT);
  });
});
