import { z } from 'zod';
import type { PlanReading } from './contract.ts';

const text = z.string().min(1);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const line = z.number().int().positive();
const page = z.number().int().positive().nullable();

/** The contract of a reading, to check what another process sends. */
export const planReadingSchema = z.strictObject({
  header: z.strictObject({
    issuer: text.nullable(),
    number: text.nullable(),
    date: date.nullable(),
    place: text.nullable(),
    type: text.nullable(),
    title: text.nullable(),
    signer: z.strictObject({ authority: text.nullable(), position: text.nullable(), name: text.nullable() }).nullable(),
    recipients: z.array(text),
    attachedTo: z.strictObject({ number: text, date: date.nullable() }).nullable(),
  }),
  outline: z.array(z.strictObject({ ref: text, title: text.nullable(), line, page })),
  citations: z.array(
    z.strictObject({
      number: text,
      date: date.nullable(),
      issuer: text.nullable(),
      mentions: z.array(z.strictObject({ ref: text.nullable(), line })),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      ref: text.nullable(),
      text,
      units: z.array(z.strictObject({ name: text, role: z.enum(['lead', 'coordinate', 'perform']) })),
      due: z.array(
        z.strictObject({
          date: date.nullable(),
          text,
          repeats: z.enum(['yearly', 'half-yearly', 'nine-months', 'quarterly', 'monthly', 'weekly']).nullable(),
          deliverable: text.nullable(),
          to: text.nullable(),
        }),
      ),
      line,
      page,
    }),
  ),
  quotas: z.array(
    z.strictObject({
      ref: text.nullable(),
      subject: text,
      min: z.number().int().nonnegative().nullable(),
      max: z.number().int().nonnegative().nullable(),
      appliesTo: text.nullable(),
      line,
    }),
  ),
  warnings: z.array(
    z.strictObject({
      code: z.enum([
        'not-a-document',
        'low-confidence',
        'outline-gap',
        'unit-unrecognised',
        'date-ambiguous',
        'table-flattened',
        'task-without-unit',
      ]),
      message: text,
      line: line.nullable(),
    }),
  ),
}) satisfies z.ZodType<PlanReading>;
