import type { Segment } from './segments.ts';

interface Gutter {
  from: number;
  to: number;
}

/** Two columns side by side: the issuer beside the Quốc hiệu, Nơi nhận beside the signature. */
interface Region {
  gutter: Gutter;
  left: Segment[];
  right: Segment[];
  /** Whether the right column goes on alone below the left. */
  rightOnly: boolean;
}

const NARROWEST_GUTTER = 2;
const SIDE_BY_SIDE = 0.3;
/** How many line heights a column may leave empty and still go on; the space for a signature is the widest. */
const WIDEST_BREAK = { left: 2.2, right: 9 };

/**
 * Segments in the order in which they are read: down the page; where two columns stand side by side, the left one
 * whole, then the right one.
 */
export function inReadingOrder(segments: readonly Segment[]): Segment[] {
  const ordered: Segment[] = [];
  let region: Region | undefined;
  const flush = () => {
    if (region !== undefined) ordered.push(...region.left, ...region.right);
    region = undefined;
  };
  for (const band of bandsOf(segments)) {
    const gutters = guttersOf(band);
    const [gutter] = gutters;
    if (gutters.length === 1 && gutter !== undefined) {
      const shared: Gutter | undefined = region === undefined ? undefined : overlap(region.gutter, gutter);
      if (region === undefined || region.rightOnly || shared === undefined) {
        flush();
        region = { gutter, left: [], right: [], rightOnly: false };
      } else {
        region.gutter = shared;
      }
      addToSides(region, band);
    } else if (region !== undefined && gutters.length === 0 && continues(region, band)) {
      region.rightOnly ||= isRight(region, band[0]);
      addToSides(region, band);
    } else {
      flush();
      ordered.push(...band);
    }
  }
  flush();
  return ordered;
}

/** Segments that stand beside each other, chained, in bands from top to bottom; each band line by line. */
function bandsOf(segments: readonly Segment[]): Segment[][] {
  const bands: { bottom: number; segments: Segment[] }[] = [];
  for (const segment of [...segments].sort((a, b) => a.top - b.top)) {
    const band = bands.at(-1);
    const depth = (band?.bottom ?? 0) - segment.top;
    if (band !== undefined && depth > SIDE_BY_SIDE * (segment.bottom - segment.top)) {
      band.segments.push(segment);
      band.bottom = Math.max(band.bottom, segment.bottom);
    } else {
      bands.push({ bottom: segment.bottom, segments: [segment] });
    }
  }
  return bands.map((band) => band.segments.sort(byLine));
}

function byLine(a: Segment, b: Segment): number {
  return Math.abs(a.baseline - b.baseline) <= 0.3 * Math.min(a.size, b.size)
    ? a.left - b.left
    : a.baseline - b.baseline;
}

/** The upright stripes of a band that no segment touches. */
function guttersOf(band: readonly Segment[]): Gutter[] {
  const gutters: Gutter[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const segment of [...band].sort((a, b) => a.left - b.left)) {
    if (segment.left - reach >= NARROWEST_GUTTER) gutters.push({ from: reach, to: segment.left });
    reach = reach === Number.POSITIVE_INFINITY ? segment.right : Math.max(reach, segment.right);
  }
  return gutters;
}

function overlap(a: Gutter, b: Gutter): Gutter | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return to - from >= NARROWEST_GUTTER ? { from, to } : undefined;
}

function isRight(region: Region, segment: Segment | undefined): boolean {
  return (
    segment !== undefined && segment.left >= region.gutter.from + NARROWEST_GUTTER && segment.right > region.gutter.to
  );
}

function isLeft(region: Region, segment: Segment): boolean {
  return segment.right <= region.gutter.to - NARROWEST_GUTTER && segment.left < region.gutter.from;
}

/** Shares a band out to the two columns; the gutter becomes what neither of them touches. */
function addToSides(region: Region, band: readonly Segment[]): void {
  for (const segment of band) {
    if (isRight(region, segment)) {
      region.right.push(segment);
      region.gutter.to = Math.min(region.gutter.to, segment.left);
    } else {
      region.left.push(segment);
      region.gutter.from = Math.max(region.gutter.from, segment.right);
    }
  }
}

/** Whether a band of one column goes on with a column of the region, rather than starting what stands below it. */
function continues(region: Region, band: readonly Segment[]): boolean {
  // Component 9a stands below the letterhead, whatever column it is near.
  if (band.some((segment) => isAddressLabel(segment))) return false;
  const right = band.every((segment) => isRight(region, segment));
  const left = band.every((segment) => isLeft(region, segment));
  if ((!right && !left) || (left && region.rightOnly)) return false;
  const [first] = band;
  const last = (right ? region.right : region.left).at(-1);
  if (first === undefined || last === undefined) return false;
  const most = right ? WIDEST_BREAK.right : WIDEST_BREAK.left;
  return first.top - last.bottom <= most * last.size;
}

function isAddressLabel({ words }: Segment): boolean {
  return /^Kính gửi\s?:?$/u.test(`${words[0]?.text} ${words[1]?.text}`);
}
