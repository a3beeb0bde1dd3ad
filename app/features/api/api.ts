import { OpenAPIHono } from '@hono/zod-openapi';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, type Env, getActor, withRights } from '../../platform/http/context.ts';
import { actorOfKey } from '../../platform/sign-in/api-keys.ts';
import type { Assignment, AssignmentRow } from '../assignments/assignment.ts';
import { act } from '../assignments/commands.ts';
import { getAssignment, listAssignments } from '../assignments/queries.ts';
import { listDocuments } from '../documents/queries.ts';
import { getPlan, getTask, listPlans, listTasks } from '../plans/queries.ts';
import { clarityScore } from '../plans/rules.ts';
import { getUnit, listUnitsBelow, searchUnits } from '../units/queries.ts';
import type { Unit } from '../units/unit.ts';
import * as routes from './routes.ts';

/** /api/v1: the same queries and commands as the pages, for other systems, each acting for the unit of its key. */
export function apiRoutes(app: App): void {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return;
      const fields = Object.fromEntries(result.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
      throw new KheoError('invalid', 'Dữ liệu gửi lên không đúng.', undefined, fields);
    },
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Khéo',
      version: '1',
      description: 'Units, documents, plans, tasks and assignments of công tác dân vận chính quyền',
    },
    servers: [{ url: '/api/v1' }],
  });
  api.use(async (c, next) => {
    if (c.req.path.endsWith('/openapi.json')) return next();
    const actor = await actorOfKey(c.var.platform.database, c.req.header('authorization'));
    if (!actor) throw new KheoError('not-signed-in', 'Thiếu khóa API, hoặc khóa không còn hiệu lực.');
    c.set('apiActor', actor);
    return next();
  });
  readRoutes(api);
  assignmentRoutes(api);
  app.route('/api/v1', api);
}

function readRoutes(api: OpenAPIHono<Env>): void {
  api.openapi(routes.listUnitsRoute, async (c) => {
    const { q, parent, day } = c.req.valid('query');
    const units = await withRights(
      c,
      async (tx, actor): Promise<Unit[]> =>
        q ? searchUnits(tx, q, { limit: 200 }) : listUnitsBelow(tx, parent ?? actor.unitId, day ?? today()),
    );
    return c.json({ units: units.map(({ id, kind, name, parentId }) => ({ id, kind, name, parentId })) }, 200);
  });
  api.openapi(routes.getUnitRoute, async (c) => {
    const { id, kind, name, parentId } = await withRights(c, (tx) => getUnit(tx, c.req.valid('param').id));
    return c.json({ id, kind, name, parentId }, 200);
  });
  api.openapi(routes.listDocumentsRoute, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ documents: await withRights(c, (tx) => listDocuments(tx, { words: q, limit })) }, 200);
  });
  api.openapi(routes.listPlansRoute, async (c) => {
    const { q, year, limit } = c.req.valid('query');
    return c.json({ plans: await withRights(c, (tx) => listPlans(tx, { words: q, year, limit })) }, 200);
  });
  api.openapi(routes.getPlanRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { plan, tasks } = await withRights(c, async (tx) => ({
      plan: await getPlan(tx, id),
      tasks: await listTasks(tx, id),
    }));
    const { number, title, issuedOn, year, state, version, issuerId, issuerName } = plan;
    const summary = { id, number, title, issuedOn, year, state, version, issuerId, issuerName };
    return c.json({ ...summary, clarity: clarityScore(tasks), tasks }, 200);
  });
  api.openapi(routes.getTaskRoute, async (c) =>
    c.json(await withRights(c, (tx) => getTask(tx, c.req.valid('param').id)), 200),
  );
}

function assignmentRoutes(api: OpenAPIHono<Env>): void {
  api.openapi(routes.listAssignmentsRoute, async (c) => {
    const { side, state, plan, after, limit } = c.req.valid('query');
    const actor = getActor(c);
    const [dueOn, id] = after?.split('.') ?? [];
    const rows = await withRights(c, (tx) =>
      listAssignments(tx, {
        ...(side === 'asked' ? { askedById: actor.unitId } : { unitId: actor.unitId }),
        planId: plan,
        state: state === 'all' ? undefined : state,
        after: id === undefined ? undefined : { dueOn: dueOn === 'x' ? null : (dueOn ?? null), id: Number(id) },
        limit,
        today: today(),
      }),
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? `${last.dueOn ?? 'x'}.${last.id}` : null;
    return c.json({ assignments: shown.map(publicOf), next }, 200);
  });
  api.openapi(routes.getAssignmentRoute, async (c) =>
    c.json(publicOf(await withRights(c, (tx) => getAssignment(tx, c.req.valid('param').id))), 200),
  );
  api.openapi(routes.actRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { act: what, ...input } = c.req.valid('json');
    const before = await withRights(c, async (tx, actor) => {
      const assignment = await getAssignment(tx, id);
      await act(tx, actor, id, what, input);
      return assignment;
    });
    // What was passed on may be out of sight now: it is answered as it was, with what became of it.
    const after = await withRights(c, (tx) => getAssignment(tx, id));
    return c.json(publicOf({ ...before, state: after.state }), 200);
  });
}

function publicOf(row: AssignmentRow | Assignment) {
  const { id, taskId, planId, planNumber, text, ref, role, unitId, unitName, askedByName, dueOn, periodLabel, state } =
    row;
  return { id, taskId, planId, planNumber, text, ref, role, unitId, unitName, askedByName, dueOn, periodLabel, state };
}
