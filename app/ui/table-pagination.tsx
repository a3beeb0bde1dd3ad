import { formatNumber } from './format.ts';
import { Icon } from './icons.tsx';

export interface PaginationProps {
  /** Which rows are seen: `1–50`. */
  summary?: string | undefined;
  /** All rows there are, where the count is cheap. */
  total?: number | undefined;
  previousHref?: string | undefined;
  nextHref?: string | undefined;
}

/** Keyset paging: the page before and the page after. */
export function Pagination({ summary, total, previousHref, nextHref }: PaginationProps) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav class="k-pages" aria-label="Phân trang">
      <PageLink href={previousHref} rel="prev" label="Trang trước" />
      <span class="k-pages-place">
        {summary}
        {summary && total !== undefined ? ` trong ${formatNumber(total)}` : null}
      </span>
      <PageLink href={nextHref} rel="next" label="Trang sau" />
    </nav>
  );
}

function PageLink({ href, rel, label }: { href: string | undefined; rel: 'prev' | 'next'; label: string }) {
  const content = (
    <>
      {rel === 'prev' ? <Icon name="left" /> : null}
      {label}
      {rel === 'next' ? <Icon name="right" /> : null}
    </>
  );
  if (!href) return <span class="btn btn-sm k-pages-off">{content}</span>;
  return (
    <a class="btn btn-sm" href={href} rel={rel}>
      {content}
    </a>
  );
}
