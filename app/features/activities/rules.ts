import { fold } from '@kheo/vietnamese';
import type { Actor } from '../../platform/actor.ts';
import { formatDate, formatNumber, lowerFirst, parseNumber } from '../../ui/format.ts';
import type { ActivityField, ActivityKind, FieldValues } from './activity.ts';

/** The largest number that a field takes: more is a slip of the finger. */
const mostNumber = 1_000_000_000;
const longestText = 500;

export interface ReadValues {
  values: FieldValues;
  /** What is wrong, by the name of the field in the form. */
  faults: Record<string, string>;
}

/** Whether this person records activities: who oversees or administers only reads. */
export function mayRecord(actor: Pick<Actor, 'role'>): boolean {
  return ['officer', 'leader', 'village_head', 'system'].includes(actor.role);
}

/** Name in the form of a field of a kind. */
export function fieldName(key: string): string {
  return `f_${key}`;
}

/**
 * What a person answered to the form of a kind, from the fields of a form as they came. A part that is larger than its
 * whole, an unknown choice and a missing answer are faults, each said at its field.
 */
export function readValues(fields: readonly ActivityField[], body: Readonly<Record<string, unknown>>): ReadValues {
  const values: FieldValues = {};
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const name = fieldName(field.key);
    const given = [body[name] ?? []]
      .flat()
      .filter((one): one is string => typeof one === 'string' && one.trim() !== '');
    const answer = answerOf(field, given);
    if (answer.fault) faults[name] = answer.fault;
    else if (answer.value !== undefined) values[field.key] = answer.value;
    else if (field.required) faults[name] = `Hãy ghi: ${lowerFirst(field.label)}.`;
  }
  for (const { key, label, partOf } of fields) {
    const [part, whole] = [values[key], partOf === null ? undefined : values[partOf]];
    if (typeof part !== 'number' || typeof whole !== 'number' || part <= whole) continue;
    faults[fieldName(key)] = `“${label}” không thể nhiều hơn ${formatNumber(whole)}.`;
  }
  return { values, faults };
}

function answerOf(
  field: ActivityField,
  given: string[],
): { value?: FieldValues[string] | undefined; fault?: string | undefined } {
  const [first] = given;
  if (first === undefined) return {};
  if (field.type === 'number') return numberOf(first);
  if (field.type === 'text') {
    const text = first.trim();
    return text.length > longestText ? { fault: `Dài quá ${longestText} ký tự.` } : { value: text };
  }
  const known = (value: string) => field.choices?.some((choice) => choice.value === value);
  if (!given.every(known)) return { fault: 'Hãy chọn trong danh sách.' };
  return { value: field.type === 'choice' ? first : [...new Set(given)] };
}

function numberOf(text: string): { value?: number; fault?: string } {
  const value = parseNumber(text);
  if (value === undefined || value < 0) return { fault: 'Hãy ghi một số, ví dụ 42 hoặc 1.250.' };
  return value > mostNumber ? { fault: `Số lớn quá. Nhiều nhất ${formatNumber(mostNumber)}.` } : { value };
}

/** A value as people read it: `42 người`, `Nhóm Zalo; Truyền thanh cơ sở`. */
export function valueInWords(field: ActivityField, value: FieldValues[string]): string {
  if (typeof value === 'number') return `${formatNumber(value)}${field.measure ? ` ${field.measure}` : ''}`;
  const label = (one: string) => field.choices?.find((choice) => choice.value === one)?.label ?? one;
  return [value].flat().map(label).join('; ');
}

/** What an activity is called when the person gives it no title: its kind, its place or else its day. */
export function titleOf(kind: Pick<ActivityKind, 'name'>, place: string | null, happenedOn: string): string {
  return place ? `${kind.name} tại ${place}` : `${kind.name} ngày ${formatDate(happenedOn)}`;
}

/** A task as suggesting reads it. */
export interface TaskWords {
  id: number;
  text: string;
  dueOn: string | null;
}

/**
 * Tasks that an activity of a kind most likely serves, the likeliest first: those in whose words the kind's are found, before
 * them those that share words with what the person wrote, among equals the one that falls due next.
 */
export function suggestTasks<T extends TaskWords>(
  kind: Pick<ActivityKind, 'words'>,
  written: string,
  tasks: readonly T[],
): T[] {
  const patterns = kind.words.map((word) => new RegExp(`\\b${word}`));
  const said = wordPairs(fold(written));
  return tasks
    .map((task, order) => {
      const text = fold(task.text);
      const ofKind = patterns.filter((pattern) => pattern.test(text)).length;
      // A kind named in the first words is what the task is about; further on it is one of its parts.
      const early = patterns.some((pattern) => pattern.test(text.slice(0, 60))) ? 2 : 0;
      const shared = said.filter((pair) => text.includes(pair)).length;
      return { task, order, score: ofKind + early + 2 * shared };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ task }) => task);
}

/** Two words beside each other: one alone ("công", "xã") stands in every task. */
function wordPairs(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
