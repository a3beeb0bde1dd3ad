import { fold } from '@kheo/vietnamese';
import type { Actor } from '../../platform/actor.ts';
import type { Draft, DraftState } from './draft.ts';

export const draftActs = ['edit', 'check', 'send', 'take_back', 'return', 'sign', 'issue', 'cancel', 'remark'] as const;
export type DraftAct = (typeof draftActs)[number];

export const actNames: Record<DraftAct, string> = {
  edit: 'Sửa',
  check: 'Rà soát xong',
  send: 'Trình ký',
  take_back: 'Lấy lại để sửa',
  return: 'Trả lại',
  sign: 'Ký ban hành',
  issue: 'Cấp số, ban hành',
  cancel: 'Hủy dự thảo',
  remark: 'Góp ý vào chỗ này',
};

interface Transition {
  from: readonly DraftState[];
  /** `same`: the act is recorded and the state stays. */
  to: DraftState | 'same';
}

const transitions: Record<DraftAct, Transition> = {
  // What was checked is checked again once it was changed.
  edit: { from: ['drafting', 'checked', 'returned'], to: 'drafting' },
  check: { from: ['drafting', 'returned'], to: 'checked' },
  send: { from: ['checked'], to: 'to_sign' },
  take_back: { from: ['to_sign'], to: 'drafting' },
  return: { from: ['checked', 'to_sign'], to: 'returned' },
  sign: { from: ['to_sign'], to: 'signed' },
  issue: { from: ['signed'], to: 'issued' },
  cancel: { from: ['drafting', 'checked', 'returned', 'to_sign', 'signed'], to: 'cancelled' },
  remark: { from: ['drafting', 'checked', 'returned', 'to_sign'], to: 'same' },
};

/** The state after an act, or undefined where the state does not allow it. */
export function stateAfter(state: DraftState, act: DraftAct): DraftState | undefined {
  const { from, to } = transitions[act];
  if (!from.includes(state)) return undefined;
  return to === 'same' ? state : to;
}

/** Acts that must say why. */
export function needsReason(act: DraftAct): boolean {
  return act === 'return' || act === 'cancel';
}

type ActingPerson = Pick<Actor, 'unitId' | 'role' | 'userId' | 'standsInFor'>;
type Parties = Pick<Draft, 'unitId' | 'state' | 'signerId' | 'draftedBy'>;

/** The acts that this person may do now. */
export function actsOpenTo(actor: ActingPerson, draft: Parties): DraftAct[] {
  if (actor.role === 'system') return draftActs.filter((act) => stateAfter(draft.state, act) !== undefined);
  if (actor.unitId !== draft.unitId || !['officer', 'leader'].includes(actor.role)) return [];
  return draftActs.filter((act) => stateAfter(draft.state, act) !== undefined && fits(act, actor, draft));
}

function fits(act: DraftAct, actor: ActingPerson, draft: Parties): boolean {
  switch (act) {
    case 'sign':
      // Who stands in decides on the work of others, never on their own.
      return signsFor(actor, draft) && !(actor.standsInFor && draft.draftedBy === actor.userId);
    case 'return':
      return draft.state === 'checked' || signsFor(actor, draft);
    case 'take_back':
      return actor.userId === draft.draftedBy || actor.role === 'leader';
    case 'cancel':
      return actor.role === 'leader' || (actor.userId === draft.draftedBy && draft.state !== 'signed');
    default:
      return true;
  }
}

/** Who was asked to sign, or who stands in for that leader. */
function signsFor({ role, userId, standsInFor }: ActingPerson, { signerId }: Parties): boolean {
  if (role !== 'leader') return false;
  return signerId === null || signerId === (standsInFor?.userId ?? userId);
}

/**
 * What keeps this person from signing under the name that the document prints; undefined when nothing does. Who stands in signs under
 * their own name, with the authority that Decree 30 asks for (Annex I, II.7): TUQ., KT. or TL.
 */
export function signatureFault(
  actor: Pick<Actor, 'userName' | 'standsInFor'>,
  signature: Draft['document']['signature'],
): string | undefined {
  const name = signature?.name?.trim();
  if (!name) return 'Văn bản chưa ghi họ tên người ký. Hãy trả lại để bổ sung.';
  if (fold(name) !== fold(actor.userName.trim())) {
    return `Văn bản ghi người ký là ${name}, không phải ${actor.userName}. Hãy trả lại để sửa khối chữ ký.`;
  }
  const titles = `${signature?.authority ?? ''}\n${signature?.position ?? ''}`;
  if (actor.standsInFor && !/^(TUQ|KT|TL)\./m.test(titles)) {
    return `Bạn ký thay ${actor.standsInFor.name}: khối chữ ký phải ghi TUQ. (hoặc KT., TL.). Hãy trả lại để sửa.`;
  }
  return undefined;
}
