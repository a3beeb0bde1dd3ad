import { addDays, mondayOf } from '@kheo/calendar';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { type App, getActor, withRights } from '../../platform/http/context.ts';
import { CardGrid, Stack } from '../../ui/card.tsx';
import { RecordButton } from '../activities/views.tsx';
import { listAppointments } from '../appointments/queries.ts';
import { listLines, summariseAsked, summariseOwn } from '../assignments/queries.ts';
import { countCommitments, listCommitments } from '../commitments/queries.ts';
import { countToSign } from '../drafts/queries.ts';
import { renderPage, todayInWords } from '../frame.tsx';
import { listNotifications } from '../notifications/queries.ts';
import { listDutiesOwed } from '../reports/queries.ts';
import { agencyName } from '../units/unit.ts';
import {
  AskedNumbers,
  LateCard,
  NewsCard,
  OwedCard,
  OwnNumbers,
  PlansCard,
  PromisesCard,
  ReportsCard,
  soonDays,
  ToSign,
  VillageButtons,
  WeekCard,
} from './sections.tsx';

const rowsShown = 12;
/** From how many days before it is due a report stands on the desk. */
const reportDays = 30;

/**
 * The first page after sign-in: what the unit owes, late first, and how far each plan is. Who asked others, a coordinator or
 * a leader, first sees who is late.
 */
export function deskPages(app: App): void {
  app.get('/', async (c) => {
    if (!c.var.signedIn) return c.redirect('/dang-nhap', 303);
    const actor = getActor(c);
    const day = today();
    const soon = addDays(day, soonDays);
    const monday = mondayOf(day);
    const signer = actor.standsInFor?.userId ?? actor.userId;
    const week = { unitId: actor.unitId, from: monday, to: addDays(monday, 6), withInvited: true };
    const { own, asked, owed, promises, mine, appointments, news, toSign, reports } = await withRights(c, (tx) =>
      allOf({
        own: summariseOwn(tx, actor.unitId, day, soon),
        asked: summariseAsked(tx, actor.unitId, { today: day, soon, rows: rowsShown }),
        owed: listLines(tx, { unitId: actor.unitId, state: 'open', limit: rowsShown, today: day }),
        promises: countCommitments(tx, { unitId: actor.unitId }, day, soon),
        mine: listCommitments(tx, { promisedById: actor.userId ?? '', state: 'open', today: day, limit: 5 }),
        appointments: listAppointments(tx, week),
        news: listNotifications(tx, 6),
        reports: listDutiesOwed(tx, actor.unitId, addDays(day, reportDays)),
        toSign: actor.role === 'leader' ? countToSign(tx, signer) : 0,
      }),
    );
    // Who only asks, as a province does, has nothing of its own to be shown.
    const owes = own.tally.open + own.tally.done > 0 || !asked.tally.any;
    return renderPage(
      c,
      {
        title: 'Bàn làm việc',
        heading: agencyName({ kind: actor.unitKind, name: actor.unitName }),
        pretitle: todayInWords(),
        current: 'desk',
        actions: actor.role === 'village_head' ? undefined : <RecordButton actor={actor} />,
      },
      <Stack>
        {actor.role === 'village_head' ? <VillageButtons /> : null}
        {toSign > 0 ? <ToSign count={toSign} /> : null}
        {owes ? <OwnNumbers tally={own.tally} /> : null}
        {asked.tally.any ? <AskedNumbers tally={asked.tally} /> : null}
        <CardGrid layout="main-side">
          <Stack>
            {owes ? <OwedCard rows={owed.slice(0, rowsShown)} day={day} /> : null}
            {asked.tally.any ? <LateCard units={asked.late} /> : null}
          </Stack>
          <Stack>
            <WeekCard rows={appointments} day={day} />
            <ReportsCard reports={reports} day={day} />
            <PlansCard plans={own.plans} />
            <PromisesCard tally={promises} mine={mine.slice(0, 5)} day={day} />
            <NewsCard news={news} />
          </Stack>
        </CardGrid>
      </Stack>,
    );
  });
}
