import { fold } from '@kheo/vietnamese';
import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { recordEvent } from '../../platform/events.ts';
import type { FieldChoice, FieldType } from './activity.ts';

/** Parts of an activity that citizens may see when it is public, as officers call them. */
export const publicParts = ['values', 'summary', 'leaders', 'photos', 'commitments'] as const;
export type PublicPart = (typeof publicParts)[number];

export const publicPartNames: Record<PublicPart, string> = {
  values: 'Số liệu',
  summary: 'Nội dung chính',
  leaders: 'Lãnh đạo dự, chủ trì',
  photos: 'Ảnh',
  commitments: 'Cam kết',
};

/** What is stated of a kind. */
export interface KindInput {
  name: string;
  shortName: string;
  hint: string | null;
  /** Words of tasks that it serves, as people write them: "đối thoại". */
  words: readonly string[];
  publicParts: readonly PublicPart[];
  /** First day on which it is recorded no more, or null. */
  toDay: string | null;
}

/** What is stated of a question; its type and key never change, since answers are kept by them. */
export interface FieldInput {
  label: string;
  measure: string | null;
  required: boolean;
  foldedAway: boolean;
}

export interface NewField extends FieldInput {
  type: FieldType;
  /** Labels to choose from, for choice and choices. */
  choices: readonly string[];
  partOf: string | null;
}

/** A stable code from words: "Hội thi tìm hiểu" is `hoi_thi_tim_hieu`. */
export function codeOf(words: string): string {
  const code = fold(words)
    .replace(/[^a-z]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  return code || 'khac';
}

/** Words of tasks as patterns on folded text. What a person types is no pattern; a line that was left as it stood stays the one it was. */
function patternsOf(words: readonly string[], before: readonly string[] = []): string[] {
  const shown = wordsOf(before);
  return words
    .map((word) => before[shown.indexOf(word)] ?? fold(word.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .filter(Boolean);
}

/** The words of a kind as a person would write them, for those that are no more than words. */
export function wordsOf(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => pattern.replace(/\\(.)/g, '$1'));
}

/** Add a kind. Gives its code. */
export async function addKind(tx: Tx, actor: Actor, input: KindInput): Promise<string> {
  requireAdministrator(actor);
  const code = await freeCode(tx, codeOf(input.shortName));
  await tx
    .insertInto('activity_kind')
    .values({ code, position: 900, icon: 'activity', ...columnsOf(input) })
    .execute();
  await recordChange(tx, actor, 'activity.kind_added', { code, ...input });
  return code;
}

/** Change what is stated of a kind; activities recorded before keep what they have. */
export async function changeKind(tx: Tx, actor: Actor, code: string, input: KindInput): Promise<void> {
  requireAdministrator(actor);
  const before = await tx.selectFrom('activity_kind').where('code', '=', code).select('words').executeTakeFirst();
  const changed = await tx
    .updateTable('activity_kind')
    .set(columnsOf(input, before?.words))
    .where('code', '=', code)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new KheoError('not-found', 'Không có loại hoạt động này.');
  await recordChange(tx, actor, 'activity.kind_changed', { code, ...input });
}

/** Add a question at the end of the form of a kind. */
export async function addField(tx: Tx, actor: Actor, kind: string, input: NewField): Promise<void> {
  requireAdministrator(actor);
  const choices = choicesOf(input);
  const taken = await tx
    .selectFrom('activity_field')
    .where('kind', '=', kind)
    .select(['key', 'position', 'type'])
    .execute();
  const keys = taken.map((field) => field.key);
  if (input.partOf !== null && taken.find((field) => field.key === input.partOf)?.type !== 'number') {
    throw new KheoError('invalid', 'Chỉ số liệu mới có phần.', undefined, {
      partOf: 'Hãy chọn một ô số của loại này.',
    });
  }
  const key = firstFree(codeOf(input.label), (one) => keys.includes(one));
  const position = Math.max(0, ...taken.map((field) => field.position)) + 10;
  const { label, type, measure, required, foldedAway, partOf } = input;
  await tx
    .insertInto('activity_field')
    .values({
      ...{
        kind,
        key,
        position,
        label,
        type,
        measure,
        required,
        folded_away: foldedAway,
        part_of: type === 'number' ? partOf : null,
      },
      choices: choices === null ? null : JSON.stringify(choices),
    })
    .execute();
  await recordChange(tx, actor, 'activity.field_added', { kind, key, label, type });
}

/** Change how a question is put. */
export async function changeField(tx: Tx, actor: Actor, kind: string, key: string, input: FieldInput): Promise<void> {
  requireAdministrator(actor);
  const { label, measure, required, foldedAway } = input;
  const changed = await tx
    .updateTable('activity_field')
    .set({ label, measure, required, folded_away: foldedAway })
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new KheoError('not-found', 'Không có ô này.');
  await recordChange(tx, actor, 'activity.field_changed', { kind, key, ...input });
}

function requireAdministrator(actor: Actor): void {
  if (actor.role === 'administrator' || actor.role === 'system') return;
  throw new KheoError('forbidden', 'Chỉ quản trị mới sửa được loại hoạt động.');
}

function columnsOf({ name, shortName, hint, words, publicParts: parts, toDay }: KindInput, before?: readonly string[]) {
  return {
    ...{ name, hint, short_name: shortName, to_day: toDay },
    words: sql<string[]>`${patternsOf(words, before)}::text[]`,
    public_parts: sql<string[]>`${[...parts]}::text[]`,
  };
}

function choicesOf({ type, choices }: NewField): FieldChoice[] | null {
  if (type !== 'choice' && type !== 'choices') return null;
  const labels = [...new Set(choices.map((label) => label.trim()).filter(Boolean))];
  if (labels.length < 2) {
    const message = 'Hãy ghi ít nhất hai mục để chọn, mỗi dòng một mục.';
    throw new KheoError('invalid', message, undefined, { choices: message });
  }
  const made: FieldChoice[] = [];
  for (const label of labels) {
    made.push({ value: firstFree(codeOf(label), (value) => made.some((one) => one.value === value)), label });
  }
  return made;
}

async function freeCode(tx: Tx, wanted: string): Promise<string> {
  const rows = await tx.selectFrom('activity_kind').select('code').execute();
  return firstFree(wanted, (code) => rows.some((row) => row.code === code));
}

/** `wanted`, or with the first letter of b to z behind it that makes it new. */
function firstFree(wanted: string, isTaken: (code: string) => boolean): string {
  let code = wanted;
  for (let n = 0; isTaken(code); n++)
    code = `${wanted}_${'bcdefghijklmnopqrstuvwxyz'[n % 25]}${n >= 25 ? `_${'x'.repeat(Math.floor(n / 25))}` : ''}`;
  return code;
}

async function recordChange(tx: Tx, actor: Actor, act: string, data: unknown): Promise<void> {
  await recordEvent(tx, actor, { act, subject: 'activity', subjectId: 0, place: actor.place, data });
}
