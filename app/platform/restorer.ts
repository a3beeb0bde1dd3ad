import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRestorer, type Restorer } from '@kheo/vietnamese';
import { root } from './root.ts';

let loading: Promise<Restorer> | undefined;

/** Where the committed model for restoring Vietnamese stands. */
export const modelPath = join(root, 'packages/vietnamese/model/vietnamese.model');

/**
 * The restorer with the committed model, loaded once a process.
 *
 * @throws UnreadableModel for a damaged file; the error of the file system when it is missing
 */
export function getRestorer(): Promise<Restorer> {
  loading ??= readFile(modelPath).then(createRestorer);
  return loading;
}
