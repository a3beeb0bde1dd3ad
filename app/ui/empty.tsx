import { Icon, type IconName } from './icons.tsx';
import type { Content } from './props.ts';

export interface EmptyStateProps {
  title: string;
  /** What to do, or why there is nothing. */
  text?: Content;
  icon?: IconName | undefined;
  action?: Content;
}

/** Nothing here, said plainly, with the way on. */
export function EmptyState({ title, text, icon, action }: EmptyStateProps) {
  return (
    <div class="k-empty">
      {icon ? <Icon name={icon} /> : null}
      <p class="k-empty-title">{title}</p>
      {text ? <p class="k-empty-text">{text}</p> : null}
      {action ? <div class="k-empty-action">{action}</div> : null}
    </div>
  );
}
