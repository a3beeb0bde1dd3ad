import { Icon, type IconName } from './icons.tsx';
import { type Content, classes, type Tone } from './props.ts';

export interface CardProps {
  title?: Content;
  subtitle?: Content;
  icon?: IconName | undefined;
  /** Links and buttons at the right of the title. */
  actions?: Content;
  footer?: Content;
  /** A line of colour at the side, for what must be seen first. */
  tone?: Exclude<Tone, 'neutral'> | undefined;
  /** No padding: the content is a list or a table that reaches the edge. */
  flush?: boolean | undefined;
  id?: string | undefined;
  /** Level of the title among the headings of the page. */
  level?: 2 | 3 | undefined;
  children?: Content;
}

const TONES = {
  accent: 'k-card-accent',
  success: 'k-card-success',
  warning: 'k-card-warning',
  danger: 'k-card-danger',
} as const;

/** A group of things that belong together, under a heading. */
export function Card({ title, subtitle, icon, actions, footer, tone, flush, id, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={classes('card k-card', tone && TONES[tone])} id={id}>
      {title ? (
        <header class="k-card-head">
          {icon ? <Icon name={icon} /> : null}
          <div class="k-card-title">
            <Heading>{title}</Heading>
            {subtitle ? <p>{subtitle}</p> : null}
          </div>
          {actions ? <div class="k-card-actions">{actions}</div> : null}
        </header>
      ) : null}
      <div class={flush ? 'k-card-flush' : 'k-card-body'}>{children}</div>
      {footer ? <footer class="k-card-foot">{footer}</footer> : null}
    </section>
  );
}

/** Cards side by side where there is room: two columns, or a wide and a narrow one. */
export function CardGrid({
  layout = 'even',
  children,
}: {
  layout?: 'even' | 'main-side' | 'thirds';
  children?: Content;
}) {
  const kind = { even: 'k-grid-even', 'main-side': 'k-grid-main', thirds: 'k-grid-thirds' }[layout];
  return <div class={`k-grid ${kind}`}>{children}</div>;
}

/** Things below each other with even space. */
export function Stack({ children }: { children?: Content }) {
  return <div class="k-stack">{children}</div>;
}
