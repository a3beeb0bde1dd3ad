/** Where the program of a thread lies: beside the source when run from it, beside the bundle when built. */
export function workerAddress(name: string, from: string): URL {
  return new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.mjs'}`, from);
}
