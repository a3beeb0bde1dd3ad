import { addDays } from '@kheo/calendar';
import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, readQuery, withRights } from '../../platform/http/context.ts';
import { Stack } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { listActivities } from '../activities/queries.ts';
import { listAppointments } from '../appointments/queries.ts';
import { listAskedTasks, listLines } from '../assignments/queries.ts';
import { listCommitments } from '../commitments/queries.ts';
import { searchDocuments } from '../documents/queries.ts';
import { draftStates } from '../drafts/draft.ts';
import { listDrafts } from '../drafts/queries.ts';
import { renderPage } from '../frame.tsx';
import { listPlans } from '../plans/queries.ts';
import { searchUnits } from '../units/queries.ts';
import { type Found, FoundSections } from './sections.tsx';

/** Of each kind; who wants more opens its list. */
const most = 8;
/** What is issued is found by its text. */
const underWay = draftStates.filter((state) => state !== 'issued' && state !== 'cancelled');
/** Appointments are sought so many days back and ahead. */
const appointmentDays = 366;

/** Everything by its words, with or without diacritics, a card for each kind of thing. */
export function searchPages(app: App): void {
  app.get('/tim-kiem', async (c) => {
    const { q = '' } = readQuery(c, z.object({ q: z.string().trim().max(200).optional() }));
    const actor = getActor(c);
    const day = today();
    const days = { from: addDays(day, -appointmentDays), to: addDays(day, appointmentDays) };
    const found: Found | undefined = q
      ? await withRights(c, (tx) =>
          allOf({
            owed: listLines(tx, { unitId: actor.unitId, words: q, limit: most, today: day }),
            asked: listAskedTasks(tx, { askedById: actor.unitId, words: q, limit: most + 1, today: day }),
            plans: listPlans(tx, { words: q, limit: most + 1 }),
            documents: searchDocuments(tx, q, most),
            drafts: listDrafts(tx, { unitId: actor.unitId, states: underWay, words: q, limit: most }),
            activities: listActivities(tx, { within: actor, words: q, limit: most }),
            commitments: listCommitments(tx, { within: actor, words: q, limit: most, today: day }),
            appointments: listAppointments(tx, { unitId: actor.unitId, ...days, withInvited: true, words: q }),
            units: searchUnits(tx, q, { limit: most }),
          }),
        )
      : undefined;
    const isNothing = found && Object.values(found).every((rows) => rows.length === 0);
    return renderPage(
      c,
      { title: 'Tìm kiếm' },
      <Stack>
        <FilterBar
          action="/tim-kiem"
          search={{
            name: 'q',
            label: 'Tìm nhiệm vụ, kế hoạch, văn bản, hoạt động, cam kết, lịch, đơn vị; gõ có dấu hoặc không dấu',
            value: q,
          }}
        />
        {isNothing ? (
          <EmptyState icon="search" title={`Không tìm thấy “${q}”`} text="Thử ít từ hơn, hoặc gõ không dấu." />
        ) : null}
        {found ? <FoundSections found={found} words={q} most={most} day={day} /> : null}
      </Stack>,
    );
  });
}
