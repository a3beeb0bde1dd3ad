import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { listEvents } from '../../platform/events.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { DateInput, Form, SubmitRow, TextArea } from '../../ui/form.tsx';
import { formatDate, shorten } from '../../ui/format.ts';
import { confidentialityNames } from '../activities/activity.ts';
import { eventTimeline } from '../events.tsx';
import { attachEvidence } from '../evidence/commands.ts';
import { EvidenceCard } from '../evidence/evidence-card.tsx';
import { EvidenceInput } from '../evidence/evidence-input.tsx';
import { listEvidence } from '../evidence/queries.ts';
import { mayRemove } from '../evidence/rules.ts';
import { takeIn } from '../evidence/take-in.ts';
import { dateField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { actOnCommitment } from './commands.ts';
import { type Commitment, originNames } from './commitment.ts';
import { getCommitment } from './queries.ts';
import { type CommitmentAct, commitmentActNames, commitmentActs, commitmentActsOpenTo, transitions } from './rules.ts';
import { CommitmentStatus } from './status.tsx';

const actForm = z.object({
  revision: z.coerce.number().int().optional(),
  words: z.string().trim().max(2000, 'Dài quá 2.000 ký tự.'),
  dueOn: dateField.optional(),
});

/** What was done is shown by photos and files; a reason is not. */
function takesEvidence(act: CommitmentAct): boolean {
  return transitions[act].words === 'result';
}

interface Again {
  act: CommitmentAct;
  typed: Typed;
}

/** One promise, followed to its end. */
export function commitmentDetailPages(app: App): void {
  app.get('/cam-ket/:id{[0-9]+}', (c) => showCommitment(c));
  app.post('/cam-ket/:id{[0-9]+}/:act', (c) => {
    const id = idParam(c);
    const act = c.req.param('act') as CommitmentAct;
    if (!commitmentActs.includes(act)) throw new KheoError('not-found', 'Không có trang ở địa chỉ này.');
    return withForm(
      c,
      actForm,
      async (form, body) => {
        const items = takesEvidence(act) ? await takeIn(c, body) : [];
        await withRights(c, async (tx, actor) => {
          await actOnCommitment(tx, actor, id, act, form);
          const { unitPlace, doerPlace } = await getCommitment(tx, id);
          const of = { subject: 'commitment', subjectId: id, place: unitPlace, otherPlace: doerPlace } as const;
          await attachEvidence(tx, actor, of, items);
        });
        const text = `Đã ghi: ${commitmentActNames[act].toLowerCase()}.`;
        return redirectWith(c, `/cam-ket/${id}`, { tone: 'success', text });
      },
      (typed) => showCommitment(c, { act, typed }),
    );
  });
}

async function showCommitment(c: Request, again?: Again) {
  const id = idParam(c);
  const actor = getActor(c);
  const { commitment, evidence, events } = await withRights(c, (tx) =>
    allOf({
      commitment: getCommitment(tx, id),
      evidence: listEvidence(tx, 'commitment', [id]),
      events: listEvents(tx, 'commitment', id),
    }),
  );
  return renderPage(
    c,
    {
      title: shorten(commitment.text, 90),
      heading: commitment.text,
      pretitle: `${agencyName({ kind: commitment.unitKind, name: commitment.unitName })} · Cam kết với dân`,
      current: 'commitments',
      breadcrumbs: [{ label: 'Cam kết', href: '/cam-ket' }],
      subtitle: <CommitmentStatus commitment={commitment} day={today()} pill />,
      status: again ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <Stack>
        <Acts commitment={commitment} acts={commitmentActsOpenTo(actor, commitment)} again={again} />
        <EvidenceCard items={evidence} mayRemove={(item) => commitment.state === 'open' && mayRemove(actor, item)} />
        <Card title="Nhật ký">{eventTimeline(events)}</Card>
      </Stack>
      <Card>
        <DescriptionList items={facts(commitment)} />
      </Card>
    </CardGrid>,
  );
}

function Acts({
  commitment,
  acts,
  again,
}: {
  commitment: Commitment;
  acts: readonly CommitmentAct[];
  again: Again | undefined;
}) {
  const [next, ...others] = acts;
  if (next === undefined) return null;
  return (
    <Card title="Việc cần làm tiếp" tone={commitment.state === 'open' ? 'accent' : undefined}>
      {next === 'reopen' ? null : <ActForm act={next} commitment={commitment} again={again} />}
      {(next === 'reopen' ? acts : others).map((act) => (
        <details class="k-fold" open={again?.act === act}>
          <summary>{commitmentActNames[act]}</summary>
          <ActForm act={act} commitment={commitment} again={again} />
        </details>
      ))}
    </Card>
  );
}

function ActForm({ act, commitment, again }: { act: CommitmentAct; commitment: Commitment; again: Again | undefined }) {
  const { errors, field } = typedFields(again?.act === act ? again.typed : undefined, `-${act}`);
  return (
    <Form action={`/cam-ket/${commitment.id}/${act}`} errors={errors} multipart={takesEvidence(act)}>
      <input type="hidden" name="revision" value={String(commitment.revision)} />
      {act === 'move_date' ? <DateInput {...field('dueOn')} label="Hạn mới" required /> : null}
      <TextArea
        {...field('words')}
        label={transitions[act].words === 'result' ? 'Việc đã làm' : 'Lý do'}
        required
        rows={2}
        maxlength={2000}
      />
      {takesEvidence(act) ? (
        <EvidenceInput
          id={`minh_chung-${act}`}
          error={field('minh_chung').error}
          values={again?.act === act ? again.typed.values : undefined}
        />
      ) : null}
      <SubmitRow label={commitmentActNames[act]} />
    </Form>
  );
}

function facts(commitment: Commitment) {
  const { activityId, activityTitle, dueOn, endedOn, promisedBy, promisedTo, result, reason } = commitment;
  return [
    { term: 'Hạn', value: dueOn ? formatDate(dueOn) : 'Chưa hẹn ngày' },
    { term: 'Ngày hứa', value: formatDate(commitment.madeOn) },
    {
      term: 'Nguồn',
      value:
        activityId && activityTitle ? (
          <a href={`/hoat-dong/${activityId}`}>{activityTitle}</a>
        ) : (
          originNames[commitment.origin]
        ),
    },
    { term: 'Hứa với', value: promisedTo },
    { term: 'Người hứa', value: promisedBy },
    { term: 'Thực hiện', value: agencyName({ kind: commitment.doerKind, name: commitment.doerName }) },
    ...(endedOn ? [{ term: 'Kết thúc', value: formatDate(endedOn) }] : []),
    ...(result ? [{ term: 'Việc đã làm', value: result, wide: true }] : []),
    ...(reason ? [{ term: 'Lý do', value: reason, wide: true }] : []),
    { term: 'Ai được xem', value: confidentialityNames[commitment.confidentiality] },
  ];
}
