import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, readQuery, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { shorten } from '../../ui/format.ts';
import { listAssignments } from '../assignments/queries.ts';
import { AssignmentStatus } from '../assignments/status.tsx';
import { searchDocuments } from '../documents/queries.ts';
import { renderPage } from '../frame.tsx';
import { listPlans } from '../plans/queries.ts';
import { searchUnits } from '../units/queries.ts';
import { agencyName } from '../units/unit.ts';

/** Tasks, plans, the text of documents and units by their words, with or without diacritics. */
export function searchPages(app: App): void {
  app.get('/tim-kiem', async (c) => {
    const { q = '' } = readQuery(c, z.object({ q: z.string().trim().max(200).optional() }));
    const actor = getActor(c);
    const found = q
      ? await withRights(c, (tx) =>
          allOf({
            owed: listAssignments(tx, { unitId: actor.unitId, words: q, limit: 15, today: today() }),
            asked: listAssignments(tx, { askedById: actor.unitId, words: q, limit: 15, today: today() }),
            plans: listPlans(tx, { words: q, limit: 15 }),
            documents: searchDocuments(tx, q, 15),
            units: searchUnits(tx, q, { limit: 15 }),
          }),
        )
      : undefined;
    const tasks = found ? [...found.owed.slice(0, 15), ...found.asked.slice(0, 15)] : [];
    const nothing = found && tasks.length + found.plans.length + found.documents.length + found.units.length === 0;
    return renderPage(
      c,
      { title: 'Tìm kiếm' },
      <Stack>
        <FilterBar
          action="/tim-kiem"
          search={{
            name: 'q',
            label: 'Tìm nhiệm vụ, kế hoạch, nội dung văn bản, đơn vị; gõ có dấu hoặc không dấu',
            value: q,
          }}
        />
        {nothing ? (
          <EmptyState icon="search" title={`Không tìm thấy “${q}”`} text="Thử ít từ hơn, hoặc gõ không dấu." />
        ) : null}
        {found && found.plans.length > 0 ? (
          <Card title="Kế hoạch">
            <ul class="k-plain-list">
              {found.plans.map((plan) => (
                <li>
                  <a href={`/ke-hoach/${plan.id}`}>
                    {plan.number ? `${plan.number}: ` : ''}
                    {plan.title}
                  </a>{' '}
                  <small class="k-muted">{plan.issuerName}</small>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {found && found.documents.length > 0 ? (
          <Card title="Trong văn bản">
            <ul class="k-plain-list">
              {found.documents.map(({ planId, draftId, number, title, issuerName, line }) => (
                <li>
                  <a href={draftId ? `/van-ban/${draftId}` : `/ke-hoach/${planId}${line ? `#d${line.number}` : ''}`}>
                    {line ? shorten(line.text, 180) : title}
                  </a>{' '}
                  <small class="k-muted">
                    {[number ?? shorten(title, 60), issuerName, line && !draftId ? `dòng ${line.number}` : '']
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {tasks.length > 0 ? (
          <Card title="Nhiệm vụ">
            <ul class="k-plain-list">
              {tasks.map((row) => (
                <li>
                  <a href={`/nhiem-vu/${row.id}`}>{row.text}</a>{' '}
                  <small class="k-muted">{agencyName({ kind: row.unitKind, name: row.unitName })}</small>{' '}
                  <AssignmentStatus state={row.state} dueOn={row.dueOn} day={today()} />
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {found && found.units.length > 0 ? (
          <Card title="Đơn vị">
            <ul class="k-plain-list">
              {found.units.map((unit) => (
                <li>
                  <a href={`/don-vi/${unit.id}`}>{unit.name}</a> <small class="k-muted">{unit.above}</small>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </Stack>,
    );
  });
}
