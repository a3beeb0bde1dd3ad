import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { type App, getActor, idParam, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { renderPage } from '../frame.tsx';
import { listOpenReadings } from '../readings/queries.ts';
import { ReadingsUnderWay } from '../readings/under-way.tsx';
import { withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { savedViews } from '../views/queries.ts';
import { createPlan } from './commands.ts';
import { newPlanForm, showNewPlan } from './new-plan-page.tsx';
import { type PlanState, planStateNames } from './plan.ts';
import { listPlans, listYears } from './queries.ts';
import { showPlan } from './view-page.tsx';

const planShapes: Record<PlanState, StatusShape> = {
  draft: 'draft',
  published: 'published',
  superseded: 'returned',
  withdrawn: 'withdrawn',
};

const listQuery = z.object({
  q: z.string().max(200).optional(),
  nam: z.coerce.number().int().optional(),
  trang_thai: z.enum(['draft', 'published', 'superseded', 'withdrawn']).optional(),
});

/** Plans: list, upload, a new one, one as a whole. */
export function planPages(app: App): void {
  app.get('/ke-hoach', async (c) => {
    const query = readQuery(c, listQuery);
    const actor = getActor(c);
    const { plans, years, readings } = await withRights(c, (tx) =>
      allOf({
        plans: listPlans(tx, { words: query.q, year: query.nam, state: query.trang_thai }),
        years: listYears(tx),
        readings: listOpenReadings(tx, actor.unitId),
      }),
    );
    const mayWrite = actor.role === 'officer' || actor.role === 'leader';
    return renderPage(
      c,
      {
        title: 'Kế hoạch',
        current: 'plans',
        actions: mayWrite ? (
          <>
            <a class="btn" href="/ke-hoach/moi">
              Soạn kế hoạch
            </a>
            <a class="btn btn-primary" href="/ke-hoach/tai-len">
              <Icon name="upload" /> Tải kế hoạch lên
            </a>
          </>
        ) : null,
      },
      <>
        <ReadingsUnderWay readings={readings} />
        <FilterBar
          action="/ke-hoach"
          {...savedViews(c)}
          search={{ name: 'q', label: 'Tìm theo số, ký hiệu, trích yếu', value: query.q }}
          filters={[
            {
              kind: 'select',
              name: 'nam',
              label: 'Năm',
              options: [
                { value: '', label: 'Mọi năm' },
                ...years.map((year) => ({ value: String(year), label: String(year) })),
              ],
              value: query.nam ? String(query.nam) : '',
            },
            {
              kind: 'select',
              name: 'trang_thai',
              label: 'Trạng thái',
              options: [
                { value: '', label: 'Mọi trạng thái' },
                ...Object.entries(planStateNames).map(([value, label]) => ({ value, label })),
              ],
              value: query.trang_thai ?? '',
            },
          ]}
          clearHref="/ke-hoach"
        />
        <DataTable
          caption="Kế hoạch"
          rows={plans}
          rowKey={(plan) => String(plan.id)}
          rowHref={(plan) => `/ke-hoach/${plan.id}`}
          columns={[
            { key: 'title', label: 'Trích yếu', width: 'wide', phone: 'title', render: (plan) => plan.title },
            { key: 'number', label: 'Số, ký hiệu', width: 'narrow', render: (plan) => plan.number ?? 'Chưa có số' },
            { key: 'date', label: 'Ngày', render: (plan) => (plan.issuedOn ? formatDate(plan.issuedOn) : '–') },
            {
              key: 'issuer',
              label: 'Ban hành',
              width: 'name',
              render: (plan) => agencyName({ kind: plan.issuerKind, name: plan.issuerName }),
            },
            { key: 'tasks', label: 'Nhiệm vụ', align: 'right', render: (plan) => plan.tasks },
            {
              key: 'state',
              label: 'Trạng thái',
              render: (plan) => (
                <>
                  <Status shape={planShapes[plan.state]} label={planStateNames[plan.state]} />
                  {plan.version > 1 ? <small class="k-muted"> bản {plan.version}</small> : null}
                </>
              ),
            },
          ]}
          empty={
            <EmptyState
              icon="plan"
              title="Chưa có kế hoạch nào"
              text="Tải kế hoạch đã ký lên để Khéo đọc và giao việc, hoặc soạn kế hoạch của đơn vị."
            />
          }
        />
      </>,
    );
  });
  app.get('/ke-hoach/moi', (c) => showNewPlan(c));
  app.post('/ke-hoach/moi', (c) =>
    withForm(
      c,
      newPlanForm,
      async (form) => {
        const id = await withRights(c, (tx, actor) => createPlan(tx, actor, form));
        return redirectWith(c, `/ke-hoach/${id}`, { tone: 'success', text: 'Đã lập dự thảo. Hãy thêm nhiệm vụ.' });
      },
      (typed) => showNewPlan(c, typed),
    ),
  );
  app.get('/ke-hoach/:id{[0-9]+}', (c) => showPlan(c, idParam(c)));
}
