import { Card } from '../../ui/card.tsx';
import { DateInput, Form, Select, SubmitRow, TextArea, UnitPicker } from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { EvidenceInput } from '../evidence/evidence-input.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import type { Assignment } from './assignment.ts';
import { type AssignmentAct, actNames, needsReason, takesEvidence } from './rules.ts';

interface Person {
  userId: string;
  name: string;
  role: string;
  position: string | null;
}

interface Props {
  assignment: Assignment;
  acts: AssignmentAct[];
  people: readonly Person[];
  again?: ActAgain | undefined;
}

/** The form of an act that came back. */
export interface ActAgain {
  act: AssignmentAct;
  typed: Typed;
}

/** The act that usually comes next, as the one large button; naming comes before taking on until people are named. */
function nextAct(assignment: Assignment, acts: AssignmentAct[]): AssignmentAct | undefined {
  const order: AssignmentAct[] = assignment.officerId
    ? ['grant_date', 'receive', 'take_on', 'finish', 'accept', 'hand_out_again']
    : ['grant_date', 'receive', 'name_people', 'finish', 'accept', 'hand_out_again'];
  return order.find((act) => acts.includes(act));
}

/** What the person can do now: the next act on top, the rarer ones folded below. */
export function ActPanel({ assignment, acts, people, again }: Props) {
  if (acts.length === 0) return null;
  const next = nextAct(assignment, acts);
  const others = acts.filter((act) => act !== next);
  return (
    <Card title="Việc cần làm tiếp" tone="accent">
      {next ? (
        <ActForm act={next} assignment={assignment} people={people} again={again} />
      ) : (
        <p>{waitingFor(assignment)}</p>
      )}
      {others.map((act) => (
        <details class="k-fold" open={again?.act === act}>
          <summary>{actNames[act]}</summary>
          <ActForm act={act} assignment={assignment} people={people} again={again} />
        </details>
      ))}
    </Card>
  );
}

/** What is waited for, where the person at the page has no next act. */
function waitingFor(assignment: Assignment): string {
  const { state, officerName, unitName, unitKind, acceptedAt, askedByName } = assignment;
  const ownWork = assignment.unitId === assignment.askedById;
  if (state === 'received' && officerName) return `Chờ ${officerName} nhận việc.`;
  if (state === 'done')
    return acceptedAt || ownWork ? 'Nhiệm vụ đã hoàn thành.' : `Chờ ${askedByName} xác nhận kết quả.`;
  return `Chờ ${agencyName({ kind: unitKind, name: unitName })} thực hiện.`;
}

function ActForm({ act, assignment, people, again }: Omit<Props, 'acts'> & { act: AssignmentAct }) {
  const typed = again?.act === act ? again.typed : undefined;
  const { errors, field } = typedFields(typed, `-${act}`);
  const evidence = field('minh_chung');
  // The role that is asked for first, then who may stand in.
  const options = (roles: string[]) =>
    roles
      .flatMap((role) => people.filter((person) => person.role === role))
      .map((person) => ({
        value: person.userId,
        label: person.position ? `${person.name} (${person.position})` : person.name,
      }));
  return (
    <Form action={`/nhiem-vu/${assignment.id}/${act}`} errors={errors} multipart={takesEvidence(act)}>
      <input type="hidden" name="revision" value={String(assignment.revision)} />
      {act === 'name_people' ? (
        <>
          <Select
            {...field('leaderId', assignment.leaderId)}
            label="Lãnh đạo phụ trách"
            required
            placeholder="Chọn"
            options={options(['leader', 'village_head'])}
          />
          <Select
            {...field('officerId', assignment.officerId)}
            label="Chuyên viên theo dõi"
            required
            placeholder="Chọn"
            options={options(['officer', 'village_head', 'leader'])}
          />
        </>
      ) : null}
      {act === 'pass_on' || act === 'transfer' ? (
        <UnitPicker {...field('toUnitId')} label="Đơn vị tiếp nhận" required options={[]} searchHref="/don-vi/chon" />
      ) : null}
      {act === 'ask_date' ? <DateInput {...field('dueOn')} label="Xin gia hạn đến ngày" required /> : null}
      {act === 'grant_date' && assignment.askedDueOn ? (
        <p>
          {agencyName({ kind: assignment.unitKind, name: assignment.unitName })} xin gia hạn đến{' '}
          <strong>{formatDate(assignment.askedDueOn)}</strong>: “{assignment.askedDueReason}”
        </p>
      ) : null}
      {needsReason(act) ? (
        <TextArea
          {...field('reason')}
          label={act === 'report' ? 'Việc đã làm, khó khăn' : 'Lý do'}
          required
          rows={2}
          maxlength={2000}
        />
      ) : null}
      {takesEvidence(act) ? (
        <EvidenceInput name={evidence.name} id={evidence.id} error={evidence.error} values={typed?.values} />
      ) : null}
      <SubmitRow label={actNames[act]} />
    </Form>
  );
}
