import type { z } from 'zod';
import { KheoError } from '../platform/errors.ts';
import { check, type FormBody, type Request, readBody, wantsJson, withRights } from '../platform/http/context.ts';
import { type FormError, typedUnitName } from '../ui/form.tsx';
import { getUnitCalled } from './units/choose.ts';

/** A form that came back: what was typed into it, and what must be put right. */
export interface Typed {
  values: Readonly<Record<string, readonly string[]>>;
  /** Message of each field at fault; `dueOn.1` is the second field of that name. */
  faults: Readonly<Record<string, string>>;
  /** What is wrong with the form as a whole. */
  message: string | undefined;
}

/**
 * Do what a form asks. Where it does not fit its schema or a rule, its page is shown again with what was typed and the
 * message at each field; nothing has to be entered twice. A script that asks for JSON
 * is told the same by the error itself. `action` is also given the body as it came, for its files.
 */
export async function withForm<S extends z.ZodType>(
  c: Request,
  schema: S,
  action: (form: z.output<S>, body: FormBody) => Promise<Response>,
  showAgain: (typed: Typed) => Response | Promise<Response>,
): Promise<Response> {
  const body = await readBody(c);
  try {
    return await action(check(schema, await withNamedUnits(c, body)), body);
  } catch (error) {
    if (!(error instanceof KheoError)) throw error;
    const atFields = Object.keys(error.fields).length > 0;
    if (wantsJson(c) || (error.code !== 'invalid' && !atFields)) throw error;
    return showAgain({
      values: Object.fromEntries(Object.entries(body).map(([name, value]) => [name, [value].flat().map(textOf)])),
      faults: error.fields,
      message: atFields ? undefined : error.forPerson,
    });
  }
}

/** Where units were named in words, their identifiers stand in the field of the picker. */
async function withNamedUnits(c: Request, body: FormBody): Promise<FormBody> {
  const complete = { ...body };
  for (const [key, words] of Object.entries(body)) {
    if (typeof words !== 'string' || words.trim() === '') continue;
    for (const many of [false, true]) {
      const field = key.slice(0, -typedUnitName('', many).length);
      if (key !== typedUnitName(field, many)) continue;
      const names = many ? words.split(';').filter((name) => name.trim() !== '') : [words];
      const ids = await withRights(c, async (tx, actor) => {
        const found: string[] = [];
        for (const name of names) found.push(String(await getUnitCalled(tx, actor, name.trim(), field)));
        return found;
      });
      // Those of a list join what is ticked in it.
      complete[field] = many ? [complete[field] ?? [], ids].flat() : (ids[0] ?? '');
    }
  }
  return complete;
}

function textOf(value: string | File): string {
  return typeof value === 'string' ? value : value.name;
}

interface FieldState {
  name: string;
  id: string;
  value: string | undefined;
  error: string | undefined;
}

export interface TypedFields {
  /** For `<Form errors>`: every fault, each leading to its field. */
  errors: FormError[];
  /** For a field: its name, its id, what stands in it and what is wrong with it. `index` counts fields of one name. */
  field(name: string, value?: string | null, index?: number): FieldState;
}

/** The fields of a form as they are shown; `suffix` keeps the ids of several forms on one page apart. */
export function typedFields(typed?: Typed, suffix = ''): TypedFields {
  const idOf = (name: string, index?: number) => `${name}${suffix}${index === undefined ? '' : `-${index}`}`;
  const errors = Object.entries(typed?.faults ?? {}).map(([path, message]): FormError => {
    const [name = path, index] = path.split('.');
    return { field: idOf(name, index === undefined ? undefined : Number(index)), message };
  });
  return {
    errors: typed?.message ? [{ message: typed.message }, ...errors] : errors,
    field(name, value, index) {
      return {
        name,
        id: idOf(name, index),
        value: typed?.values[name]?.[index ?? 0] ?? value ?? undefined,
        error: typed?.faults[index === undefined ? name : `${name}.${index}`],
      };
    },
  };
}
