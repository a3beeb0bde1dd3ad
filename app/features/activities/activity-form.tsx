import {
  CheckboxGroup,
  DateInput,
  FieldRow,
  Form,
  NumberInput,
  Select,
  SubmitRow,
  TextArea,
  TextInput,
  UnitPicker,
} from '../../ui/form.tsx';
import { formatDate, shorten } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { PromiseFields } from '../commitments/promise-fields.tsx';
import { EvidenceInput } from '../evidence/evidence-input.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { type Activity, type ActivityField, confidentialityNames, type KindWithFields } from './activity.ts';
import { fieldName } from './rules.ts';

/** A task that may be ticked as served. */
export interface TaskChoice {
  id: number;
  text: string;
  planNumber: string | null;
  dueOn?: string | null | undefined;
}

export interface ActivityFormProps {
  action: string;
  kind: KindWithFields;
  /** The day that stands in the form of a new one. */
  today: string;
  /** Where it may have been: the unit itself and the units below it; empty: any unit is searched for. */
  places: readonly { id: number; name: string }[];
  /** The likeliest first; the first few are shown, the rest under a fold. */
  tasks: readonly TaskChoice[];
  servedIds: readonly number[];
  activity?: Activity | undefined;
  typed?: Typed | undefined;
  clientId?: string | undefined;
}

const tasksShown = 3;

/** What is asked of an activity: the few things of its kind in sight, the rest under "Thêm chi tiết". */
export function ActivityForm(props: ActivityFormProps) {
  const { kind, activity, typed, places, today } = props;
  const { errors, field } = typedFields(typed);
  const asked = kind.fields.filter((one) => !one.foldedAway);
  const more = kind.fields.filter((one) => one.foldedAway);
  const ask = (one: ActivityField) => <KindField field={one} activity={activity} typed={typed} />;
  return (
    <Form
      action={props.action}
      errors={errors}
      outbox={activity ? `Sửa: ${activity.title}` : kind.name}
      guard
      multipart
    >
      {activity ? <input type="hidden" name="revision" value={String(activity.revision)} /> : null}
      {props.clientId ? <input type="hidden" name="clientId" value={props.clientId} /> : null}
      {activity ? null : (
        <EvidenceInput label="Ảnh, minh chứng" error={typed?.faults.minh_chung} values={typed?.values} />
      )}
      {asked.map(ask)}
      <FieldRow>
        <DateInput {...field('happenedOn', activity?.happenedOn ?? today)} label="Ngày" required />
        {places.length > 0 ? (
          <Select
            {...field('placeId', String(activity ? (activity.placeId ?? '') : (places[0]?.id ?? '')))}
            label="Nơi"
            placeholder="Nơi khác"
            options={places.map((place) => ({ value: String(place.id), label: place.name }))}
          />
        ) : (
          <UnitPicker
            {...field('placeId', activity?.placeId ? String(activity.placeId) : undefined)}
            label="Nơi"
            options={activity?.placeId ? [{ id: String(activity.placeId), name: activity.placeName ?? '' }] : []}
            searchHref="/don-vi/chon"
          />
        )}
      </FieldRow>
      <TextArea
        {...field('summary', activity?.summary)}
        label={kind.code === 'reflection' ? 'Dân nói gì' : 'Nội dung chính'}
        rows={2}
        maxlength={5000}
        required={kind.code === 'reflection'}
      />
      <TaskChoices {...props} />
      {activity ? null : <PromiseFields typed={typed} />}
      <details class="k-fold" open={Boolean(activity) || errors.length > 0}>
        <summary>
          <Icon name="more" /> Thêm chi tiết
        </summary>
        {more.map(ask)}
        <TextInput
          {...field('title', activity?.title)}
          label="Tên hoạt động"
          hint="Để trống thì Khéo đặt theo loại và nơi"
          maxlength={300}
        />
        <FieldRow>
          <TextInput {...field('startsAt', activity?.startsAt)} label="Giờ bắt đầu" placeholder="08:00" width="short" />
          <DateInput {...field('endsOn', activity?.endsOn)} label="Đến ngày" hint="Khi kéo dài nhiều ngày" />
        </FieldRow>
        <TextInput
          {...field('placeText', activity?.placeText)}
          label="Địa điểm cụ thể"
          placeholder="Nhà văn hóa thôn, trụ sở UBND xã"
          maxlength={300}
        />
        <TextInput {...field('leaders', activity?.leaders)} label="Lãnh đạo dự, chủ trì" maxlength={500} />
        <Select
          {...field('confidentiality', String(activity?.confidentiality ?? 1))}
          label="Ai được xem"
          options={([0, 1, 2] as const).map((level) => ({
            value: String(level),
            label: confidentialityNames[level],
          }))}
        />
      </details>
      <div class="k-stick">
        <SubmitRow
          label={activity ? 'Lưu thay đổi' : 'Lưu'}
          cancelHref={activity ? `/hoat-dong/${activity.id}` : '/hoat-dong/ghi'}
        />
      </div>
    </Form>
  );
}

function KindField({
  field,
  activity,
  typed,
}: {
  field: ActivityField;
  activity: Activity | undefined;
  typed: Typed | undefined;
}) {
  const name = fieldName(field.key);
  const before = activity?.values[field.key];
  const values = typed?.values[name] ?? (before === undefined ? [] : [before].flat().map(String));
  const shared = { name, label: field.label, required: field.required, error: typed?.faults[name] };
  switch (field.type) {
    case 'number':
      return (
        <NumberInput
          {...shared}
          decimals={field.measure === 'triệu đồng' ? 1 : 0}
          value={typed ? values[0] : typeof before === 'number' ? before : undefined}
          unit={field.measure ?? undefined}
        />
      );
    case 'text':
      return <TextInput {...shared} value={values[0]} maxlength={500} />;
    case 'choice':
      return <Select {...shared} value={values[0]} placeholder="Chọn" options={field.choices ?? []} />;
    case 'choices':
      return <CheckboxGroup {...shared} values={values} options={field.choices ?? []} />;
  }
}

/** The tasks that it serves: the likeliest to tick, all others under a fold. */
function TaskChoices({ tasks, servedIds, typed }: ActivityFormProps) {
  if (tasks.length === 0) return null;
  const ticked = typed?.values.assignmentId ?? servedIds.map(String);
  const first = tasks.filter((task, index) => index < tasksShown || ticked.includes(String(task.id)));
  const others = tasks.filter((task) => !first.includes(task));
  const choices = (some: readonly TaskChoice[]) =>
    some.map((task) => ({
      value: String(task.id),
      label: shorten(task.text, 120),
      hint: [task.planNumber, task.dueOn && `hạn ${formatDate(task.dueOn)}`].filter(Boolean).join(' · '),
    }));
  return (
    <>
      <input type="hidden" name="withTasks" value="1" />
      <CheckboxGroup
        name="assignmentId"
        label="Thuộc nhiệm vụ"
        values={ticked}
        options={choices(first)}
        error={typed?.faults.assignmentId}
      />
      {others.length > 0 ? (
        <details class="k-fold">
          <summary>Nhiệm vụ khác ({others.length})</summary>
          <CheckboxGroup
            name="assignmentId"
            id="assignmentId-khac"
            label="Nhiệm vụ khác"
            quietLabel
            values={ticked}
            options={choices(others)}
          />
        </details>
      ) : null}
    </>
  );
}
