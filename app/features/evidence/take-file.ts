import { readFile } from 'node:fs/promises';
import { scanForViruses } from '../../platform/clamav.ts';
import { harmlessName, streamOf } from '../../platform/files.ts';
import type { Platform } from '../../platform/platform.ts';
import { checkOffice } from './check-office.ts';
import { checkPdf } from './check-pdf.ts';
import { checkRecording } from './check-recording.ts';
import { cleanPhoto } from './clean-photo.ts';
import type { TakenFile } from './evidence.ts';
import { type Recognised, recognise } from './recognise.ts';
import { honestName, requireSize } from './rules.ts';
import { stripPlace } from './strip-place.ts';

/** A file that has arrived, on this machine and not yet kept. */
export interface Arrived {
  path: string;
  /** As it came. */
  name: string;
  bytes: number;
}

/**
 * Check one file by its content, have it scanned where there is a scanner, clean it and keep what is left. Nothing is kept of a file that
 * is refused. Throws `unreadable-file`, `too-large`, or `unavailable` when the scanner does not answer.
 */
export async function takeFile(
  { files, intake }: Pick<Platform, 'files' | 'intake'>,
  file: Arrived,
): Promise<TakenFile> {
  requireSize(undefined, file.bytes, intake);
  const found = await recognise(file.path);
  requireSize(found.kind, file.bytes, intake);
  if (intake.clamav) await scanForViruses(intake.clamav, streamOf(file.path));
  const name = harmlessName(file.name);
  if (found.format === 'photo') return keepPhoto(files, file.path, name);
  const mediaType = await check(found, file);
  return {
    kind: found.kind,
    name: honestName(name, mediaType),
    mediaType,
    bytes: file.bytes,
    sha256: await files.put(streamOf(file.path)),
    thumbSha256: null,
    takenAt: null,
    latitude: null,
    longitude: null,
  };
}

async function keepPhoto(files: Platform['files'], path: string, name: string): Promise<TakenFile> {
  const { jpeg, thumb, ...notes } = await cleanPhoto(path);
  return {
    kind: 'photo',
    name: honestName(name, 'image/jpeg'),
    mediaType: 'image/jpeg',
    bytes: jpeg.length,
    sha256: await files.put(jpeg),
    thumbSha256: await files.put(thumb),
    ...notes,
  };
}

async function check({ format, mediaType }: Recognised, { path, bytes }: Arrived): Promise<string> {
  if (format === 'office') return checkOffice(await readFile(path));
  if (format === 'pdf') checkPdf(await readFile(path));
  else {
    await checkRecording(path, bytes, format);
    await stripPlace(path, bytes, format);
  }
  return mediaType;
}
