import type { Actor } from '../../platform/actor.ts';
import { ConfirmButton, ConfirmPanel, type ConfirmProps, TextArea, UnitPicker } from '../../ui/form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import type { Plan, Task } from './plan.ts';
import { needsLook, type PlanAct, planActs } from './rules.ts';

type Question = Omit<ConfirmProps, 'id' | 'action'> & { label: string; path: string };

/** What is asked before each act on a plan. */
export function questionOf(
  act: PlanAct,
  plan: Pick<Plan, 'number' | 'replacesId' | 'upperIssuerId' | 'upperIssuerName'>,
  counts: { doubts: number; tasks: number },
  typed?: Typed,
): Question {
  const { field } = typedFields(typed);
  const name = plan.number ? `kế hoạch ${plan.number}` : 'kế hoạch này';
  switch (act) {
    case 'publish':
      return {
        label: plan.replacesId === null ? 'Ban hành và giao việc' : 'Ban hành bản sửa đổi',
        path: 'ban-hanh',
        title: `Ban hành ${name}?`,
        message: `${counts.tasks} nhiệm vụ sẽ được giao ngay đến bàn làm việc của các đơn vị.${counts.doubts > 0 ? ` Còn ${counts.doubts} chỗ cần xem.` : ''}${plan.replacesId === null ? '' : ' Việc đã làm theo bản trước được giữ nguyên; việc không còn giao sẽ được thu hồi.'}`,
        confirmLabel: 'Ban hành và giao việc',
      };
    case 'withdraw':
      return {
        label: 'Thu hồi',
        path: 'thu-hoi',
        title: `Thu hồi ${name}?`,
        message:
          'Mọi việc còn dở sẽ được thu hồi và báo cho các đơn vị. Việc đã xong được giữ nguyên. Không đưa lại được kế hoạch đã thu hồi.',
        confirmLabel: 'Thu hồi kế hoạch',
        danger: true,
        fields: <TextArea {...field('reason')} label="Lý do" required rows={2} maxlength={2000} />,
      };
    case 'correct':
      return {
        label: 'Lập bản sửa đổi',
        path: 'sua-doi',
        title: `Sửa đổi ${name}?`,
        message: 'Khéo lập một dự thảo từ bản hiện hành. Bản hiện hành vẫn có hiệu lực đến khi ban hành bản sửa đổi.',
        confirmLabel: 'Lập bản sửa đổi',
      };
    case 'submit':
      return {
        label: 'Gửi kế hoạch',
        path: 'gui',
        title: `Gửi ${name}?`,
        message: 'Đơn vị nhận sẽ xem được kế hoạch và các nhiệm vụ trong đó.',
        confirmLabel: 'Gửi kế hoạch',
        fields: (
          <UnitPicker
            {...field('toUnitId', plan.upperIssuerId === null ? undefined : String(plan.upperIssuerId))}
            label="Gửi đến"
            options={
              plan.upperIssuerId === null ? [] : [{ id: String(plan.upperIssuerId), name: plan.upperIssuerName ?? '' }]
            }
            searchHref="/don-vi/chon?ca_nuoc=1"
            required
          />
        ),
      };
    case 'discard':
      return {
        label: 'Bỏ dự thảo',
        path: 'huy',
        title: 'Bỏ dự thảo này?',
        message: 'Các nhiệm vụ đã đọc và đã sửa trong dự thảo sẽ mất. Tệp gốc vẫn được giữ.',
        confirmLabel: 'Bỏ dự thảo',
        danger: true,
      };
    case 'edit':
      throw new Error('editing asks nothing');
  }
}

/** The acts that the state of the plan and the person's role allow, the next one last. */
export function PlanActions({
  plan,
  actor,
  doubts,
  tasks,
}: {
  plan: Plan;
  actor: Actor;
  doubts: number;
  tasks: number;
}) {
  const compare =
    plan.replacesId === null ? null : (
      <a class="btn" href={`/ke-hoach/${plan.id}/so-sanh`}>
        So với bản trước
      </a>
    );
  const mayWrite = ['officer', 'leader'].includes(actor.role);
  if (plan.issuerId !== actor.unitId) {
    return mayWrite && plan.state === 'published' && actor.place > plan.issuerPlace ? (
      <a class="btn btn-primary" href={`/ke-hoach/${plan.id}/lap-tu`}>
        <Icon name="add" /> Lập kế hoạch của đơn vị mình
      </a>
    ) : (
      compare
    );
  }
  const acts = mayWrite ? planActs(plan.state).filter((act) => act !== 'edit') : [];
  const ordered = [...acts].sort((a, b) => Number(a === 'publish') - Number(b === 'publish'));
  return (
    <>
      {compare}
      {plan.state === 'published' ? (
        <>
          <a class="btn" href={`/dieu-phoi?ke_hoach=${plan.id}`}>
            Tiến độ
          </a>
          <a class="btn" href={`/ke-hoach/${plan.id}/bao-phu`}>
            Độ bao phủ
          </a>
        </>
      ) : null}
      {mayWrite && (plan.state === 'draft' || plan.state === 'published') ? (
        <form method="post" action={`/ke-hoach/${plan.id}/soan-van-ban`}>
          <button class="btn" type="submit">
            Soạn văn bản kế hoạch
          </button>
        </form>
      ) : null}
      {ordered.map((act) => {
        const { label, path, ...question } = questionOf(act, plan, { doubts, tasks });
        return (
          <ConfirmButton
            {...question}
            id={`xac-nhan-${path}`}
            action={`/ke-hoach/${plan.id}/${path}`}
            fallbackHref={`/ke-hoach/${plan.id}/xac-nhan/${act}`}
            label={label}
            buttonClass={act === 'publish' ? 'btn btn-primary' : undefined}
          />
        );
      })}
    </>
  );
}

/** The same question on a page of its own, where there is no JavaScript. */
export function PlanQuestion(props: { act: PlanAct; plan: Plan; tasks: readonly Task[]; typed?: Typed | undefined }) {
  const { act, plan, tasks, typed } = props;
  const counts = { doubts: tasks.filter(needsLook).length, tasks: tasks.length };
  const { label: _label, path, ...question } = questionOf(act, plan, counts, typed);
  return (
    <ConfirmPanel
      {...question}
      id="xac-nhan"
      action={`/ke-hoach/${plan.id}/${path}`}
      cancelHref={`/ke-hoach/${plan.id}`}
    />
  );
}
