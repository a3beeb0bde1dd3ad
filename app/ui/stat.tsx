import { formatNumber } from './format.ts';
import type { Content, Tone } from './props.ts';

export interface StatProps {
  label: string;
  value: number | string;
  /** Below: compared with what, out of how many. */
  note?: Content;
  tone?: Tone | undefined;
  /** The records behind the number. */
  href?: string | undefined;
}

const TONES: Readonly<Record<Tone, string>> = {
  neutral: '',
  accent: 'k-status-accent',
  success: 'k-status-success',
  warning: 'k-status-warning',
  danger: 'k-status-danger',
};

/** One number with its name; as a link it opens the records behind it. */
export function Stat({ label, value, note, tone = 'neutral', href }: StatProps) {
  const content = (
    <>
      <span class="k-stat-label">{label}</span>
      <span class={`k-stat-value ${TONES[tone]}`}>{typeof value === 'number' ? formatNumber(value) : value}</span>
      {note ? <span class="k-stat-note">{note}</span> : null}
    </>
  );
  if (!href) return <div class="k-stat">{content}</div>;
  return (
    <a class="k-stat" href={href}>
      {content}
    </a>
  );
}

/** Several numbers side by side. */
export function StatRow({ stats }: { stats: readonly StatProps[] }) {
  return (
    <div class="k-stats">
      {stats.map((stat) => (
        <Stat {...stat} />
      ))}
    </div>
  );
}
