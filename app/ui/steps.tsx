import { Icon } from './icons.tsx';
import type { Content } from './props.ts';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'todo';
  /** When, by whom. */
  note?: Content;
}

const WORDS = { done: 'đã qua', current: 'đang ở bước này', todo: 'chưa đến' } as const;
const LOOKS = { done: 'k-step-done', current: 'k-step-current', todo: 'k-step-todo' } as const;

/** The way of a record through its states. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol class="k-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li class={LOOKS[step.state]} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span class="k-step-mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span class="k-step-text">
            <span class="k-step-label">{step.label}</span>
            <span class="visually-hidden"> ({WORDS[step.state]})</span>
            {step.note ? <small>{step.note}</small> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
