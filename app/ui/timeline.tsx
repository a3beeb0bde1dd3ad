import { formatDateTime } from './format.ts';
import { Icon, type IconName } from './icons.tsx';
import type { Content, Tone } from './props.ts';

export interface TimelineEntry {
  /** Who did it; 'Hệ thống' when it was no person. */
  who: string;
  /** Unit or position of that person. */
  unit?: string | undefined;
  /** What was done, as a clause: `đã nhận nhiệm vụ`. */
  what: Content;
  at: Date | string;
  icon?: IconName | undefined;
  tone?: Tone | undefined;
  /** The reason, the old and new value, a quotation. */
  detail?: Content;
}

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** Said by screen readers before the list. */
  label?: string | undefined;
  /** Leads to what is older. */
  moreHref?: string | undefined;
}

const TONES: Readonly<Record<Tone, string>> = {
  neutral: 'k-tone-neutral',
  accent: 'k-tone-accent',
  success: 'k-tone-success',
  warning: 'k-tone-warning',
  danger: 'k-tone-danger',
};

/** Nhật ký: who did what and when, the newest first as given. */
export function Timeline({ entries, label = 'Nhật ký', moreHref }: TimelineProps) {
  if (entries.length === 0) return <p class="k-muted">Chưa có ghi nhận nào.</p>;
  return (
    <>
      <ol class="k-timeline" aria-label={label}>
        {entries.map((entry) => (
          <li>
            <span class={`k-timeline-mark ${TONES[entry.tone ?? 'neutral']}`}>
              <Icon name={entry.icon ?? 'open'} />
            </span>
            <div class="k-timeline-body">
              <p>
                <strong>{entry.who}</strong>
                {entry.unit ? <span class="k-muted"> ({entry.unit})</span> : null} {entry.what}
              </p>
              {entry.detail ? <div class="k-timeline-detail">{entry.detail}</div> : null}
              <time datetime={typeof entry.at === 'string' ? entry.at : entry.at.toISOString()}>
                {formatDateTime(entry.at)}
              </time>
            </div>
          </li>
        ))}
      </ol>
      {moreHref ? <a href={moreHref}>Xem các ghi nhận trước đó</a> : null}
    </>
  );
}
