import { formatNumber, formatPercent } from './format.ts';
import type { Tone } from './props.ts';

export interface ProgressSegment {
  /** As it is read after the number: `xong`, `đang làm`. */
  label: string;
  value: number;
  tone: Tone;
  href?: string | undefined;
}

export interface ProgressProps {
  /** What is measured, for screen readers and above the bar. */
  label: string;
  segments: readonly ProgressSegment[];
  /** The label is for screen readers only. */
  quietLabel?: boolean | undefined;
  /** The bar alone, with one line of words for screen readers: for tables. */
  compact?: boolean | undefined;
}

const FILLS: Readonly<Record<Tone, string>> = {
  neutral: 'k-fill-neutral',
  accent: 'k-fill-accent',
  success: 'k-fill-success',
  warning: 'k-fill-warning',
  danger: 'k-fill-danger',
};

/** A bar in parts, with words: 12 xong · 15 đang làm · 4 chưa nhận. */
export function Progress({ label, segments, quietLabel, compact }: ProgressProps) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const shown = segments.filter((segment) => segment.value > 0);
  const words = shown.map((segment) => `${formatNumber(segment.value)} ${segment.label}`).join(', ');
  return (
    <div class="k-progress">
      {quietLabel || compact ? null : <div class="k-progress-label">{label}</div>}
      <Bar label={`${label}: ${words || 'chưa có'}`} segments={shown} total={total} />
      {compact ? null : (
        <ul class="k-progress-words">
          {shown.map((segment) => (
            <li>
              <span class={`k-swatch ${FILLS[segment.tone]}`} />
              <SegmentWords segment={segment} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SegmentWords({ segment }: { segment: ProgressSegment }) {
  const words = (
    <>
      <strong>{formatNumber(segment.value)}</strong> {segment.label}
    </>
  );
  return segment.href ? <a href={segment.href}>{words}</a> : <span>{words}</span>;
}

/** Widths are attributes of SVG, since the content security policy allows no inline style. */
function Bar({ label, segments, total }: { label: string; segments: readonly ProgressSegment[]; total: number }) {
  let x = 0;
  return (
    <svg class="k-progress-bar" role="img" aria-label={label} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect class="k-fill-ground" width="100" height="1" />
      {segments.map((segment) => {
        const width = (segment.value / total) * 100;
        const rect = <rect class={FILLS[segment.tone]} x={x.toFixed(2)} width={width.toFixed(2)} height="1" />;
        x += width;
        return rect;
      })}
    </svg>
  );
}

/** A share as number and small bar, for a column of rates. */
export function Rate({ ratio, label }: { ratio: number; label: string }) {
  const tone: Tone = ratio >= 0.8 ? 'success' : ratio >= 0.5 ? 'accent' : 'warning';
  return (
    <span class="k-rate">
      <svg class="k-progress-bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect class="k-fill-ground" width="100" height="1" />
        <rect class={FILLS[tone]} width={(ratio * 100).toFixed(1)} height="1" />
      </svg>
      <span class="visually-hidden">{label}: </span>
      {formatPercent(ratio)}
    </span>
  );
}
