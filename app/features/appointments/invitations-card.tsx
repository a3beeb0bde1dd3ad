import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import { type App, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { Form, RadioCards, SubmitRow, TextInput } from '../../ui/form.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { Status, type StatusShape } from '../../ui/status.tsx';
import { textField } from '../forms.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { type Appointment, answerNames, answers, type Invitation } from './appointment.ts';
import type { CameBack } from './detail-page.tsx';
import { answerInvitation } from './invitations.ts';
import { isOff } from './rules.ts';

const answerForm = z.object({
  id: z.coerce.number().int().positive(),
  answer: z.enum(answers, 'Hãy chọn một câu trả lời.'),
  deputy: textField(300),
  note: textField(500),
});

/** Where an invitation is answered; `showAgain` is the page of the appointment. */
export function invitationPages(app: App, showAgain: (c: Request, again: CameBack) => Promise<Response>): void {
  app.post('/lich/:id{[0-9]+}/tra-loi', (c) =>
    withForm(
      c,
      answerForm,
      async ({ id, ...answer }) => {
        await withRights(c, (tx, actor) => answerInvitation(tx, actor, id, answer));
        return redirectWith(c, `/lich/${c.req.param('id')}`, { tone: 'success', text: 'Đã trả lời giấy mời.' });
      },
      (typed) => showAgain(c, { form: 'answer', typed }),
    ),
  );
}

const shapes: Record<Invitation['answer'], StatusShape> = {
  none: 'not-received',
  comes: 'done',
  excused: 'refused',
  deputy: 'returned',
};

interface Props {
  one: Appointment;
  invitations: readonly Invitation[];
  actor: Actor;
  typed: Typed | undefined;
}

/** Who is invited and what they answered; the invited unit answers here. */
export function InvitationsCard({ one, invitations, actor, typed }: Props) {
  if (invitations.length === 0) return null;
  const mayAnswer = ['officer', 'leader', 'village_head'].includes(actor.role) && !isOff(one.state);
  const mine = mayAnswer ? invitations.filter((invitation) => answersFor(actor, one, invitation)) : [];
  return (
    <Card title="Được mời" icon="people" tone={mine.some(({ answer }) => answer === 'none') ? 'accent' : undefined}>
      {mine.map((invitation) => (
        <AnswerForm one={one} invitation={invitation} typed={typed} />
      ))}
      <ul class="k-plain-list">
        {invitations.map((invitation) => (
          <li>
            {invitedName(invitation)}{' '}
            <Status shape={shapes[invitation.answer]} label={answerNames[invitation.answer]} />
            <AnswerWords invitation={invitation} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A unit answers for itself; a person who is invited answers, not everyone of the unit. */
function answersFor(actor: Actor, one: Appointment, invitation: Invitation): boolean {
  if (invitation.unitId !== actor.unitId) return false;
  return invitation.userId === null ? one.unitId !== actor.unitId : invitation.userId === actor.userId;
}

function invitedName({ unitKind, unitName, personName }: Invitation): string {
  return personName ?? agencyName({ kind: unitKind, name: unitName });
}

function AnswerWords({ invitation }: { invitation: Invitation }) {
  const { deputy, note, answeredByName, answeredAt } = invitation;
  if (answeredAt === null) return null;
  const words = [deputy, note, `${answeredByName ?? ''} trả lời ${formatDateTime(answeredAt)}`].filter(Boolean);
  return (
    <>
      <br />
      <small class="k-muted">{words.join(' · ')}</small>
    </>
  );
}

function AnswerForm({
  one,
  invitation,
  typed,
}: {
  one: Appointment;
  invitation: Invitation;
  typed: Typed | undefined;
}) {
  const mine = typed?.values.id?.[0] === String(invitation.id) ? typed : undefined;
  const { errors, field } = typedFields(mine, `-${invitation.id}`);
  return (
    <details class="k-fold" open={invitation.answer === 'none' || mine !== undefined}>
      <summary>{invitation.answer === 'none' ? 'Trả lời giấy mời' : 'Trả lời lại'}</summary>
      <Form action={`/lich/${one.id}/tra-loi`} errors={errors}>
        <input type="hidden" name="id" value={String(invitation.id)} />
        <RadioCards
          {...field('answer', invitation.answer)}
          label="Trả lời"
          required
          options={answers.map((answer) => ({ value: answer, label: answerNames[answer] }))}
        />
        <TextInput
          {...field('deputy', invitation.deputy)}
          label="Người dự thay"
          hint="Họ tên, chức vụ, khi cử người dự thay"
          maxlength={300}
        />
        <TextInput {...field('note', invitation.note)} label="Ghi chú" maxlength={500} />
        <SubmitRow label="Gửi trả lời" />
      </Form>
    </details>
  );
}
