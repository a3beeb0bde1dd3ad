import {
  CheckboxGroup,
  DateInput,
  FieldRow,
  Form,
  Select,
  SubmitRow,
  TextArea,
  TextInput,
  UnitPicker,
} from '../../ui/form.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import { confidentialityNames } from '../activities/activity.ts';
import { type Typed, type TypedFields, typedFields } from '../typed-form.ts';
import { type Appointment, appointmentKinds, type Invitation, kindNames } from './appointment.ts';

export interface PersonChoice {
  userId: string;
  name: string;
  position: string | null;
  role: string;
}

export interface AppointmentFormProps {
  action: string;
  cancelHref: string;
  /** Day that stands in a new one. */
  day: string;
  /** Leaders may chair; all may be invited. */
  people: readonly PersonChoice[];
  /** Units that are offered to be ticked: those directly below. */
  units: readonly { id: number; name: string }[];
  committee?: { id: number; name: string } | undefined;
  appointment?: Appointment | undefined;
  invitations?: readonly Invitation[] | undefined;
  typed?: Typed | undefined;
  clientId?: string | undefined;
}

const unitsShown = 12;

/** One line of the week, as it stands in its columns. */
export function AppointmentForm(props: AppointmentFormProps) {
  const { appointment: one, typed, people, committee } = props;
  const { errors, field } = typedFields(typed);
  return (
    <Form action={props.action} errors={errors.filter((error) => error.field !== 'despiteClash')} guard>
      <ClashWarning typed={typed} />
      {one ? <input type="hidden" name="revision" value={String(one.revision)} /> : null}
      {props.clientId ? <input type="hidden" name="clientId" value={props.clientId} /> : null}
      {committee ? (
        <>
          <input type="hidden" name="committeeId" value={String(committee.id)} />
          <p class="k-muted">Họp {committee.name}</p>
        </>
      ) : null}
      <FieldRow>
        <DateInput {...field('startsOn', one?.startsOn ?? props.day)} label="Ngày" required />
        <HourInputs field={field} one={one} />
      </FieldRow>
      <TextArea {...field('content', one?.content)} label="Nội dung" required rows={2} maxlength={2000} />
      <FieldRow>
        <Select
          {...field('chairedById', one?.chairedById)}
          label="Chủ trì"
          placeholder="Người khác"
          options={people
            .filter((person) => person.role === 'leader')
            .map((person) => ({ value: person.userId, label: nameOf(person) }))}
        />
        <TextInput
          {...field('chairedBy', one && one.chairedById === null ? one.chairedBy : undefined)}
          label="Tên, chức vụ người khác"
          maxlength={300}
        />
      </FieldRow>
      <TextArea {...field('takingPart', one?.takingPart)} label="Thành phần" rows={2} maxlength={2000} />
      <FieldRow>
        <TextInput {...field('place', one?.place)} label="Địa điểm" placeholder="Phòng họp tầng 2" maxlength={300} />
        <TextInput {...field('preparedBy', one?.preparedBy)} label="Chuẩn bị" maxlength={300} />
      </FieldRow>
      <FieldRow>
        <Select
          {...field('kind', one?.kind ?? (committee ? 'meeting' : 'work'))}
          label="Loại"
          options={appointmentKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        />
        <Select
          {...field('confidentiality', String(one?.confidentiality ?? 1))}
          label="Ai được xem"
          options={([0, 1, 2] as const).map((level) => ({ value: String(level), label: confidentialityNames[level] }))}
        />
      </FieldRow>
      <TextInput {...field('note', one?.note)} label="Ghi chú" maxlength={500} />
      <Guests {...props} />
      <SaveRow typed={typed} label="Lưu" cancelHref={props.cancelHref} />
    </Form>
  );
}

/** From when until when; without an hour it is the whole day. */
export function HourInputs({ field, one }: { field: TypedFields['field']; one?: Appointment | undefined }) {
  return (
    <>
      <TextInput
        {...field('startsAt', one?.startsAt)}
        label="Từ giờ (trống: cả ngày)"
        placeholder="08:00"
        width="short"
      />
      <TextInput {...field('endsAt', one?.endsAt)} label="Đến giờ" placeholder="10:00" width="short" />
    </>
  );
}

/** The leader or the place is taken at that time: said before it is saved. */
export function ClashWarning({ typed }: { typed: Typed | undefined }) {
  const clash = typed?.faults.despiteClash;
  if (!clash) return null;
  return (
    <div tabindex={-1} data-island="errors">
      <NoticeBox tone="warning" text="Trùng lịch" detail={`${clash} Sửa lại, hoặc bấm “Vẫn lưu” ở cuối biểu mẫu.`} />
    </div>
  );
}

/** The end of a form about a day and an hour; where it clashes it may be saved all the same. */
export function SaveRow({ typed, label, cancelHref }: { typed: Typed | undefined; label: string; cancelHref: string }) {
  const other = typed?.faults.despiteClash ? { name: 'despiteClash', value: '1', label: 'Vẫn lưu' } : undefined;
  return <SubmitRow label={label} other={other} cancelHref={cancelHref} />;
}

/** Who is invited: units below and people of the unit to tick, any other unit by its name. */
function Guests({ units, people, invitations = [], typed }: AppointmentFormProps) {
  const { field } = typedFields(typed);
  const invited = invitations.filter((one) => one.userId === null);
  const further = invited.filter((one) => !units.some((unit) => unit.id === one.unitId));
  const offered = [...further.map((one) => ({ id: one.unitId, name: one.unitName })), ...units];
  const tickedUnits = typed ? (typed.values.guestUnit ?? []) : invited.map((one) => String(one.unitId));
  const tickedPeople = typed ? (typed.values.guestPerson ?? []) : invitations.flatMap((one) => one.userId ?? []);
  const isFirst = (unit: { id: number }, index: number) => index < unitsShown || tickedUnits.includes(String(unit.id));
  const choices = (some: readonly { id: number; name: string }[]) =>
    some.map((unit) => ({ value: String(unit.id), label: unit.name }));
  const rest = offered.filter((unit, index) => !isFirst(unit, index));
  return (
    <details class="k-fold" open={tickedUnits.length + tickedPeople.length > 0}>
      <summary>Mời dự</summary>
      {offered.length > 0 ? (
        <CheckboxGroup
          name="guestUnit"
          label="Mời đơn vị"
          hint="Đơn vị được mời thấy lịch này trong tuần của mình và trả lời"
          values={tickedUnits}
          options={choices(offered.filter(isFirst))}
        />
      ) : null}
      {rest.length > 0 ? (
        <details class="k-fold">
          <summary>Đơn vị khác bên dưới ({rest.length})</summary>
          <CheckboxGroup
            name="guestUnit"
            id="guestUnit-khac"
            label="Đơn vị khác"
            quietLabel
            values={tickedUnits}
            options={choices(rest)}
          />
        </details>
      ) : null}
      <UnitPicker {...field('otherUnit')} label="Mời thêm đơn vị khác" options={[]} searchHref="/don-vi/chon" />
      {people.length > 0 ? (
        <CheckboxGroup
          name="guestPerson"
          label="Mời người trong đơn vị"
          values={tickedPeople}
          options={people.map((person) => ({ value: person.userId, label: nameOf(person) }))}
        />
      ) : null}
    </details>
  );
}

function nameOf({ name, position }: PersonChoice): string {
  return position ? `${name} (${position})` : name;
}
