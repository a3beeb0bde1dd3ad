import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import {
  actSchema,
  assignmentSchema,
  documentSchema,
  errorSchema,
  planSchema,
  planSummarySchema,
  taskSchema,
  unitSchema,
} from './schemas.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const failures = {
  401: json(errorSchema, 'No key, or one that is unknown or revoked'),
  404: json(errorSchema, 'Not there, or not in sight of the key’s unit'),
  422: json(errorSchema, 'Input that does not fit'),
} satisfies RouteConfig['responses'];
const security = [{ key: [] }];
const idParams = z.object({
  id: z.coerce
    .number()
    .int()
    .positive()
    .max(2_147_483_647)
    .openapi({ param: { name: 'id', in: 'path' } }),
});
const limit = z.coerce.number().int().min(1).max(200).default(50);

export const listUnitsRoute = createRoute({
  method: 'get',
  path: '/units',
  security,
  summary: 'Units directly below another on a day, or found by name without regard to diacritics',
  request: {
    query: z.object({
      q: z.string().max(200).optional(),
      parent: z.coerce.number().int().positive().optional().openapi({ description: 'The acting unit unless told' }),
      day: z.iso.date().optional().openapi({ description: 'The tree as it was on this day' }),
    }),
  },
  responses: { 200: json(z.object({ units: z.array(unitSchema) }), 'Units'), ...failures },
});
export const getUnitRoute = createRoute({
  method: 'get',
  path: '/units/{id}',
  security,
  summary: 'One unit',
  request: { params: idParams },
  responses: { 200: json(unitSchema, 'The unit'), ...failures },
});
export const listDocumentsRoute = createRoute({
  method: 'get',
  path: '/documents',
  security,
  summary: 'Documents in sight, newest first',
  request: { query: z.object({ q: z.string().max(200).optional(), limit }) },
  responses: { 200: json(z.object({ documents: z.array(documentSchema) }), 'Documents'), ...failures },
});
export const listPlansRoute = createRoute({
  method: 'get',
  path: '/plans',
  security,
  summary: 'Plans in sight, newest year first',
  request: { query: z.object({ q: z.string().max(200).optional(), year: z.coerce.number().int().optional(), limit }) },
  responses: { 200: json(z.object({ plans: z.array(planSummarySchema) }), 'Plans'), ...failures },
});
export const getPlanRoute = createRoute({
  method: 'get',
  path: '/plans/{id}',
  security,
  summary: 'One plan with its tasks',
  request: { params: idParams },
  responses: { 200: json(planSchema, 'The plan'), ...failures },
});
export const getTaskRoute = createRoute({
  method: 'get',
  path: '/tasks/{id}',
  security,
  summary: 'One task',
  request: { params: idParams },
  responses: { 200: json(taskSchema, 'The task'), ...failures },
});
export const listAssignmentsRoute = createRoute({
  method: 'get',
  path: '/assignments',
  security,
  summary: 'What the unit owes, or what it asked of others, by due date',
  request: {
    query: z.object({
      side: z.enum(['owed', 'asked']).default('owed'),
      state: z.enum(['open', 'late', 'all']).default('open'),
      plan: z.coerce.number().int().positive().optional(),
      after: z
        .string()
        .regex(/^(\d{4}-\d\d-\d\d|x)\.\d+$/)
        .optional()
        .openapi({ description: '`next` of the page before' }),
      limit,
    }),
  },
  responses: {
    200: json(
      z.object({ assignments: z.array(assignmentSchema), next: z.string().nullable() }),
      'A page of assignments',
    ),
    ...failures,
  },
});
export const getAssignmentRoute = createRoute({
  method: 'get',
  path: '/assignments/{id}',
  security,
  summary: 'One assignment',
  request: { params: idParams },
  responses: { 200: json(assignmentSchema, 'The assignment'), ...failures },
});
export const actRoute = createRoute({
  method: 'post',
  path: '/assignments/{id}/acts',
  security,
  summary: 'Do something with an assignment: receive, take on, finish, refuse, recall ...',
  request: { params: idParams, body: { content: { 'application/json': { schema: actSchema } }, required: true } },
  responses: {
    200: json(assignmentSchema, 'The assignment after the act'),
    403: json(errorSchema, 'The key only reads, or its unit may not do this'),
    409: json(errorSchema, 'The state does not allow it, or somebody else changed it'),
    ...failures,
  },
});
