import type { Actor } from '../../platform/actor.ts';
import { KheoError } from '../../platform/errors.ts';
import type { IntakeSettings } from '../../platform/settings.ts';
import type { EvidenceKind } from './evidence.ts';

/** How many files and links one form may bring. */
export const mostItems = 30;

/** A file that is not taken, with the reason for the person. */
export function refused(forPerson: string, log?: string): KheoError {
  return new KheoError('unreadable-file', forPerson, log);
}

/** Throws `too-large` for a file over the bound of its kind, `unreadable-file` for an empty one. */
export function requireSize(kind: EvidenceKind | undefined, bytes: number, intake: IntakeSettings): void {
  if (bytes === 0) throw refused('Tệp không có nội dung (0 byte). Hãy chọn lại tệp.');
  const bound = kind === 'video' ? intake.maxVideoBytes : intake.maxBytes;
  const most = kind === undefined ? Math.max(intake.maxBytes, intake.maxVideoBytes) : bound;
  if (bytes <= most) return;
  const what = kind === 'video' ? 'Video' : 'Tệp';
  throw new KheoError(
    'too-large',
    `${what} lớn hơn ${most / 1024 / 1024} MB. Hãy giảm dung lượng hoặc chia nhỏ rồi gửi lại.`,
  );
}

/** Whether this person adds evidence at all: who oversees only reads. */
export function mayAdd(actor: Pick<Actor, 'role'>): boolean {
  return actor.role !== 'overseer';
}

/** Evidence is removed by the unit that added it. */
export function mayRemove(actor: Pick<Actor, 'role' | 'unitId'>, item: { unitId: number }): boolean {
  return mayAdd(actor) && (actor.role === 'system' || actor.unitId === item.unitId);
}

const extensions: Record<string, string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov'],
  'video/webm': ['webm'],
  'video/3gpp': ['3gp', '3gpp'],
};

/** The name with the ending that its content deserves: `bao-cao.exe` that is a PDF becomes `bao-cao.pdf`. */
export function honestName(name: string, mediaType: string): string {
  const endings = extensions[mediaType] ?? [];
  const [, stem = name, ending = ''] = /^(.*?)\.([^.]*)$/s.exec(name.replace(/[. ]+$/, '')) ?? [];
  if (endings.includes(ending.toLowerCase())) return name;
  const known = /^[a-z0-9]{1,5}$/i.test(ending) ? stem : name;
  return `${known || 'tep'}.${endings[0] ?? 'bin'}`;
}
