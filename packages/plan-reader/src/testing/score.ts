/** Scores a reading against hand-made truth, field by field. */

import { fold } from '@kheo/vietnamese';
import type { PlanReading } from '../contract.ts';

/** Truth for one document, as the files of gold state it. */
export interface Truth {
  source: string;
  header: Record<string, unknown>;
  outline: [string, string | null][];
  citations: { number: string; date: string | null }[];
  /** What stands in an annex has no ref. */
  assignments: [string | null, string[]][];
  deadlines: [string | null, string][];
  quotas: { ref: string; what: string; min?: number; max?: number }[];
  neutral?: Record<string, unknown>;
}

export interface Count {
  right: number;
  missed: string[];
  wrong: string[];
}

export type Field = 'outline' | 'citations' | 'units' | 'deadlines' | 'quotas';

export interface Score {
  fields: Record<Field, Count>;
  /** Header fields that are stated, but not as in the truth. */
  wrongHeader: string[];
  /** Header fields that the truth has and the reading has not. */
  emptyHeader: string[];
}

/** A unit name without case, diacritics, punctuation, "các" and "đồng chí" at its start; UBND spelled out and not are the same. */
export function unitKey(name: string): string {
  return fold(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:cac )?(?:dong chi )?/, '');
}

function count(found: Set<string>, truth: Set<string>, neutral: (key: string) => boolean): Count {
  const missed = [...truth].filter((key) => !found.has(key));
  const wrong = [...found].filter((key) => !truth.has(key) && !neutral(key));
  return { right: [...truth].filter((key) => found.has(key)).length, missed, wrong };
}

/** Compares a reading with the truth. */
export function score(reading: PlanReading, truth: Truth): Score {
  const neutral = truth.neutral ?? {};
  const neutralUnits = (neutral.assignments ?? []) as [string | null, string[]][];
  const isNeutralUnit = (key: string) => {
    const [ref = '', name = ''] = key.split(' | ');
    return neutralUnits.some(
      ([at, names]) => String(at) === ref && (names.includes('*') || names.map(unitKey).includes(name)),
    );
  };
  const passes = (key: string, field: string) => ((neutral[field] ?? []) as string[]).includes(key);
  const dated = ([ref, date]: [string | null, string]) => `${ref} | ${date}`;
  const neutralDates = new Set(((neutral.deadlines ?? []) as [string | null, string][]).map(dated));
  const citation = (number: string, date: string | null) => `${number} | ${date ?? '-'}`;
  return {
    fields: {
      outline: count(
        new Set(reading.outline.map((entry) => entry.ref)),
        new Set(truth.outline.map(([ref]) => ref)),
        (key) => passes(key, 'outline'),
      ),
      citations: count(
        new Set(reading.citations.map((each) => citation(each.number, each.date))),
        new Set(truth.citations.map((each) => citation(each.number, each.date))),
        (key) => passes(key, 'citations'),
      ),
      units: count(
        new Set(
          reading.tasks.flatMap((task) =>
            task.units
              .filter((unit) => unit.role !== 'coordinate')
              .map((unit) => `${task.ref} | ${unitKey(unit.name)}`),
          ),
        ),
        new Set(truth.assignments.flatMap(([ref, names]) => names.map((name) => `${ref} | ${unitKey(name)}`))),
        isNeutralUnit,
      ),
      deadlines: count(
        new Set(
          reading.tasks.flatMap((task) =>
            task.due.flatMap((due) => (due.date === null ? [] : `${task.ref} | ${due.date}`)),
          ),
        ),
        new Set(truth.deadlines.map(dated)),
        (key) => neutralDates.has(key),
      ),
      quotas: count(
        new Set(
          reading.quotas.map((quota) => `${quota.ref} | ${quota.subject} | ${quota.min ?? ''} | ${quota.max ?? ''}`),
        ),
        new Set(truth.quotas.map((quota) => `${quota.ref} | ${quota.what} | ${quota.min ?? ''} | ${quota.max ?? ''}`)),
        () => false,
      ),
    },
    ...scoreHeader(reading, truth.header, neutral),
  };
}

function scoreHeader(
  reading: PlanReading,
  truth: Record<string, unknown>,
  neutral: Record<string, unknown>,
): Pick<Score, 'wrongHeader' | 'emptyHeader'> {
  const { header } = reading;
  const stated: Record<string, string | null> = {
    issuer: header.issuer,
    number: header.number,
    date: header.date,
    place: header.place,
    type: header.type,
    title: header.title,
    signingAuthority: header.signer?.authority ?? null,
    signerPosition: header.signer?.position ?? null,
    signerName: header.signer?.name ?? null,
    attachedTo: header.attachedTo === null ? null : `${header.attachedTo.number} ${header.attachedTo.date}`,
  };
  const wrongHeader: string[] = [];
  const emptyHeader: string[] = [];
  for (const [field, value] of Object.entries(stated)) {
    const attached = truth.attachedTo as { number: string; date: string } | undefined;
    const wanted =
      field === 'attachedTo' ? (attached === undefined ? null : `${attached.number} ${attached.date}`) : truth[field];
    const allowed = [wanted, ...((neutral[field] ?? []) as string[])].filter((each) => typeof each === 'string');
    if (value === null) {
      if (typeof wanted === 'string') emptyHeader.push(field);
    } else if (!allowed.some((each) => sameText(field, value, each))) {
      wrongHeader.push(`${field}: ${value} <> ${String(wanted)}`);
    }
  }
  return { wrongHeader, emptyHeader };
}

/** Titles of damaged text keep their damage: they count as the same when three quarters of their letters are. */
function sameText(field: string, left: string, right: string): boolean {
  // Unit names are the same with "UBND" and with "Ủy ban nhân dân".
  const inFull = (text: string) => text.toLowerCase().replace(/ubnd/g, 'ủy ban nhân dân');
  if (field === 'issuer') return inFull(left) === inFull(right);
  if (field !== 'title') return left.toLowerCase() === right.toLowerCase();
  const letters = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '');
  return letters(left).slice(0, 400) === letters(right).slice(0, 400) || likeTitle(letters(left), letters(right));
}

function likeTitle(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > right.length * 0.2) return false;
  const pairs = (text: string) => new Set([...text].map((letter, index) => letter + text.charAt(index + 1)));
  const wanted = pairs(right);
  const shared = [...pairs(left)].filter((pair) => wanted.has(pair)).length;
  return shared >= wanted.size * 0.6;
}

/** Precision, recall and their harmonic mean; all 1 where there was nothing to find and nothing was. */
export function f1({ right, missed, wrong }: Count): { precision: number; recall: number; f1: number } {
  const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length);
  const recall = right + missed.length === 0 ? 1 : right / (right + missed.length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
