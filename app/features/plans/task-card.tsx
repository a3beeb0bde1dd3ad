import { RECURRENCES, type Recurrence, recurrenceLabel } from '@kheo/calendar';
import {
  DateInput,
  FieldRow,
  Form,
  Select,
  SubmitRow,
  TextArea,
  TextInput,
  UnitListPicker,
  UnitPicker,
} from '../../ui/form.tsx';
import { formatDate } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import { SixClear } from '../../ui/six-clear.tsx';
import { Status } from '../../ui/status.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { type Directory, membersOf } from '../units/matching.ts';
import { agencyName } from '../units/unit.ts';
import type { Task, TaskDue, TaskUnit } from './plan.ts';
import { clarityFaultsOf, clarityMarks } from './rules.ts';
import { taskUnitRoleNames, taskUnitRoles } from './task-unit.ts';

interface Props {
  task: Task;
  /** The headings that it stands under, from the widest. */
  headings: readonly string[];
  directory: Directory;
  /** The person may correct it. */
  editable: boolean;
  /** The cards stand in the order of the plan, and the person may change it. */
  movable: boolean;
  open: boolean;
  /** A form of this task that came back. */
  again?: FormAgain | undefined;
}

/** A form that came back: the task's own, that of one of its units, or the one that adds a unit. */
export interface FormAgain {
  form: 'task' | 'unit' | 'add-unit';
  taskUnitId?: number | undefined;
  typed: Typed;
}

/** A task as read: what, who, when, how clear; for a draft with the forms to put it right. */
export function TaskCard({ task, headings, directory, editable, movable, open, again }: Props) {
  return (
    <article class="k-task" id={`viec-${task.id}`}>
      <header class="k-task-head">
        <strong>{task.ref ?? 'Việc thêm'}</strong>
        <SixClear marks={clarityMarks(task)} />
        {editable && task.checked ? <Status shape="done" label="Đã xem" /> : null}
      </header>
      {headings.length > 0 ? <p class="k-muted">{headings.join(' › ')}</p> : null}
      <p>{task.text}</p>
      <UnitList task={task} directory={directory} editable={editable} again={again} />
      <p class="k-task-facts">
        <DueList dues={task.dues} />
        {task.deliverable ? <span>Sản phẩm: {task.deliverable}</span> : null}
        {task.recipient ? <span>Gửi: {task.recipient}</span> : null}
      </p>
      {task.doubts.map((doubt) => (
        <p class="k-task-doubt">
          <Icon name="warning" /> {doubt}
        </p>
      ))}
      {editable ? <Editing task={task} directory={directory} movable={movable} open={open} again={again} /> : null}
    </article>
  );
}

function DueList({ dues }: { dues: readonly TaskDue[] }) {
  if (dues.length === 0) return <Status shape="unsure" label="chưa rõ hạn" />;
  return (
    <>
      {dues.map((due) => (
        <span title={due.dueText ?? undefined}>
          <Icon name="due" /> {due.dueOn ? `Hạn ${formatDate(due.dueOn)}` : 'Chưa rõ ngày'}
          {due.recurrence === 'once' ? '' : `, ${recurrenceLabel(due.recurrence).toLowerCase()}`}
          {due.label ? ` (${due.label})` : ''}
        </span>
      ))}
    </>
  );
}

function UnitList({ task, directory, editable, again }: Omit<Props, 'open' | 'headings' | 'movable'>) {
  if (task.units.length === 0) return <p class="k-task-doubt">Chưa có đơn vị thực hiện</p>;
  return (
    <ul class="k-task-units">
      {task.units.map((unit) => (
        <li>
          <span class="k-muted">{taskUnitRoleNames[unit.role]}:</span> <UnitName unit={unit} directory={directory} />
          {editable ? (
            <UnitForm
              unit={unit}
              directory={directory}
              typed={again?.taskUnitId === unit.id ? again.typed : undefined}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function UnitName({ unit, directory }: { unit: TaskUnit; directory: Directory }) {
  if (unit.unitId !== null) return <span>{unit.unitName}</span>;
  const group = directory.groups.find((one) => one.code === unit.groupCode);
  if (!group) {
    return (
      <span class="k-status-warning">
        <Icon name="warning" /> chưa khớp tên: “{unit.name}”
      </span>
    );
  }
  const members = membersOf(group, unit.exceptIds, directory.units);
  return (
    <details class="k-inline-fold">
      <summary>
        {unit.name} ▸ {members.length} đơn vị
      </summary>
      <p>
        {members.map((one) => agencyName(one)).join('; ')}
        {unit.exceptIds.length > 0 ? `. Trừ: ${namesOf(unit.exceptIds, directory).join('; ')}` : ''}
      </p>
    </details>
  );
}

function namesOf(ids: readonly number[], { units }: Directory): string[] {
  return ids.map((id) => {
    const unit = units.find((one) => one.id === id);
    return unit ? agencyName(unit) : `đơn vị ${id}`;
  });
}

/** The units of a list in a form: as typed where it came back, else as they are. */
function chosenUnits(typed: Typed | undefined, field: string, ids: readonly number[], directory: Directory) {
  const shown = typed ? [...new Set(typed.values[field] ?? [])].filter((id) => id !== '').map(Number) : ids;
  return shown.map((id) => ({ id: String(id), name: namesOf([id], directory)[0] ?? '' }));
}

function UnitForm({ unit, directory, typed }: { unit: TaskUnit; directory: Directory; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed, `-${unit.id}`);
  const unmatched = unit.unitId === null && unit.groupCode === null;
  return (
    <details class="k-inline-fold" open={unmatched || typed !== undefined}>
      <summary>{unmatched ? 'chọn' : 'sửa'}</summary>
      <Form action={`/ke-hoach/don-vi/${unit.id}`} errors={errors}>
        <FieldRow>
          <UnitPicker
            {...field('unitId', unit.unitId === null ? undefined : String(unit.unitId))}
            label="Đơn vị"
            options={unit.unitId === null ? [] : [{ id: String(unit.unitId), name: unit.unitName ?? '' }]}
            searchHref="/don-vi/chon"
          />
          <Select
            {...field('groupCode', unit.groupCode)}
            label="hoặc nhóm đơn vị"
            placeholder="Không"
            options={directory.groups.map((group) => ({ value: group.code, label: group.name }))}
          />
          <RoleSelect id={`role-${unit.id}`} value={unit.role} />
        </FieldRow>
        {unit.groupCode === null ? null : (
          <UnitListPicker
            {...field('exceptIds')}
            label="Trừ các đơn vị"
            chosen={chosenUnits(typed, 'exceptIds', unit.exceptIds, directory)}
            searchHref="/don-vi/chon"
          />
        )}
        <SubmitRow label="Lưu đơn vị" other={{ name: 'bo', value: '1', label: 'Bỏ khỏi nhiệm vụ' }} />
      </Form>
    </details>
  );
}

function RoleSelect({ id, value }: { id: string; value: string }) {
  return (
    <Select
      name="role"
      id={id}
      label="Vai trò"
      options={taskUnitRoles.map((role) => ({ value: role, label: taskUnitRoleNames[role] }))}
      value={value}
    />
  );
}

function Editing({ task, directory, movable, open, again }: Omit<Props, 'headings' | 'editable'>) {
  const typedOf = (form: FormAgain['form']) => (again?.form === form ? again.typed : undefined);
  const addUnit = typedFields(typedOf('add-unit'), `-moi-${task.id}`);
  const faults = clarityFaultsOf(task);
  return (
    <>
      {faults.length > 0 ? <p class="k-muted">Còn thiếu: {faults.join('; ')}.</p> : null}
      <div class="k-task-actions">
        {task.checked ? null : (
          <form method="post" action={`/ke-hoach/viec/${task.id}/giu`}>
            <button type="submit" class="btn btn-sm btn-primary" data-accept>
              <Icon name="check" /> Đúng, giữ nguyên
            </button>
          </form>
        )}
        {movable ? <MoveForm task={task} /> : null}
      </div>
      <details class="k-fold" open={open || again?.form === 'task'}>
        <summary>Sửa nhiệm vụ</summary>
        <TaskForm task={task} typed={typedOf('task')} />
      </details>
      <details class="k-fold" open={again?.form === 'add-unit'}>
        <summary>Thêm đơn vị</summary>
        <Form action={`/ke-hoach/viec/${task.id}/don-vi`} errors={addUnit.errors}>
          <FieldRow>
            <UnitListPicker
              {...addUnit.field('unitId')}
              label="Đơn vị (chọn được nhiều)"
              chosen={chosenUnits(typedOf('add-unit'), 'unitId', [], directory)}
              searchHref="/don-vi/chon"
            />
            <RoleSelect id={`add-role-${task.id}`} value="perform" />
          </FieldRow>
          <SubmitRow label="Thêm đơn vị" />
        </Form>
      </details>
    </>
  );
}

/** The way up or down in the order of the plan; Alt and an arrow do the same. */
function MoveForm({ task }: { task: Task }) {
  return (
    <form method="post" action={`/ke-hoach/viec/${task.id}/chuyen`} class="k-task-move">
      <button type="submit" name="huong" value="up" class="btn btn-sm btn-icon" title="Đưa lên (Alt+↑)">
        <Icon name="ascending" label="Đưa lên trên" />
      </button>
      <button type="submit" name="huong" value="down" class="btn btn-sm btn-icon" title="Đưa xuống (Alt+↓)">
        <Icon name="descending" label="Đưa xuống dưới" />
      </button>
    </form>
  );
}

function TaskForm({ task, typed }: { task: Task; typed: Typed | undefined }) {
  const { errors, field } = typedFields(typed, `-${task.id}`);
  const dues: (TaskDue | undefined)[] = [...task.dues, undefined];
  return (
    <Form action={`/ke-hoach/viec/${task.id}`} errors={errors}>
      <TextArea {...field('text', task.text)} label="Nội dung việc" required rows={3} />
      <FieldRow>
        <TextInput {...field('deliverable', task.deliverable)} label="Sản phẩm, kết quả" />
        <TextInput {...field('recipient', task.recipient)} label="Nơi nhận, cấp quyết định" />
        <TextInput {...field('ref', task.ref)} label="Mục" width="short" />
      </FieldRow>
      {dues.map((due, index) => (
        <FieldRow>
          <DateInput {...field('dueOn', due?.dueOn, index)} label={due ? `Hạn ${index + 1}` : 'Thêm hạn'} />
          <Select
            {...field('recurrence', due?.recurrence ?? 'once', index)}
            label="Lặp lại"
            options={RECURRENCES.map((one: Recurrence) => ({ value: one, label: recurrenceLabel(one) }))}
          />
          <TextInput {...field('label', due?.label, index)} label="Việc đến hạn" />
        </FieldRow>
      ))}
      <SubmitRow label="Lưu nhiệm vụ" other={{ name: 'bo', value: '1', label: 'Bỏ nhiệm vụ này' }} />
    </Form>
  );
}
