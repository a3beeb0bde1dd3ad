import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KheoError, messageOf } from './errors.ts';

/**
 * Claim the data folder for this process; two servers on one folder would fight over its database. Gives the release.
 * Throws one clear error when another process holds it or the folder cannot be written.
 */
export function claimFolder(folder: string): () => void {
  const file = join(folder, 'kheo.lock');
  try {
    mkdirSync(folder, { recursive: true });
    const holder = readHolder(file);
    if (holder !== undefined && holder !== process.pid && isRunning(holder)) {
      throw new KheoError('unavailable', `Khéo đang chạy với thư mục dữ liệu ${folder} (tiến trình ${holder}).`);
    }
    writeFileSync(file, String(process.pid));
  } catch (error) {
    if (error instanceof KheoError) throw error;
    throw new KheoError(
      'unavailable',
      `Không ghi được vào thư mục dữ liệu ${folder}. Hãy cấp quyền ghi hoặc đặt KHEO_DATA sang thư mục khác.`,
      messageOf(error),
    );
  }
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined; // No lock: nobody holds the folder.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
