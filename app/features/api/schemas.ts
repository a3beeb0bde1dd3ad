import { z } from '@hono/zod-openapi';
import { assignmentStates } from '../assignments/assignment.ts';
import { assignmentActs } from '../assignments/rules.ts';

const date = z.iso.date().openapi({ example: '2026-03-10' });

export const unitSchema = z
  .object({
    id: z.number().int(),
    kind: z.string().openapi({ example: 'commune' }),
    name: z.string().openapi({ example: 'Xã Nà Sầm' }),
    parentId: z.number().int().nullable(),
  })
  .openapi('Unit', { description: 'An administrative unit, agency, office or village' });

export const planSummarySchema = z
  .object({
    id: z.number().int(),
    number: z.string().nullable().openapi({ example: '61/KH-UBND' }),
    title: z.string(),
    issuedOn: date.nullable(),
    year: z.number().int(),
    state: z.enum(['draft', 'published', 'superseded', 'withdrawn']),
    version: z.number().int(),
    issuerId: z.number().int(),
    issuerName: z.string(),
  })
  .openapi('PlanSummary');

export const documentSchema = z
  .object({
    id: z.number().int(),
    number: z.string().nullable(),
    type: z.string().nullable().openapi({ description: 'Abbreviation of the type, Decree 30/2020', example: 'KH' }),
    title: z.string(),
    issuedOn: date.nullable(),
    issuerId: z.number().int(),
  })
  .openapi('Document');

export const taskSchema = z
  .object({
    id: z.number().int(),
    planId: z.number().int(),
    ref: z.string().nullable().openapi({ example: 'III.8' }),
    text: z.string(),
    deliverable: z.string().nullable(),
    recipient: z.string().nullable(),
    upperTaskId: z.number().int().nullable().openapi({ description: 'Task of the plan above that it carries out' }),
    dues: z.array(z.object({ dueOn: date.nullable(), recurrence: z.string(), label: z.string().nullable() })),
    units: z.array(
      z.object({
        name: z.string(),
        role: z.enum(['lead', 'coordinate', 'perform']),
        unitId: z.number().int().nullable(),
        groupCode: z.string().nullable(),
      }),
    ),
  })
  .openapi('Task');

export const planSchema = planSummarySchema
  .extend({ clarity: z.number().nullable().openapi({ description: '6 rõ, 0 to 100' }), tasks: z.array(taskSchema) })
  .openapi('Plan');

export const assignmentSchema = z
  .object({
    id: z.number().int(),
    taskId: z.number().int(),
    planId: z.number().int(),
    planNumber: z.string().nullable(),
    text: z.string(),
    ref: z.string().nullable(),
    role: z.enum(['lead', 'coordinate', 'perform']),
    unitId: z.number().int(),
    unitName: z.string(),
    askedByName: z.string(),
    dueOn: date.nullable(),
    periodLabel: z.string().nullable(),
    state: z.enum(assignmentStates),
  })
  .openapi('Assignment');

export const actSchema = z
  .object({
    act: z.enum(assignmentActs),
    reason: z.string().max(2000).optional(),
    revision: z.number().int().optional(),
    leaderId: z.string().optional(),
    officerId: z.string().optional(),
    toUnitId: z.number().int().positive().optional(),
  })
  .openapi('Act');

export const errorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string().openapi({ description: 'In Vietnamese, for a person' }),
      fields: z.record(z.string(), z.string()).optional(),
    }),
  })
  .openapi('Error');
