import { formatNumber } from './format.ts';
import type { LinkItem } from './props.ts';

export interface TabsProps {
  label: string;
  tabs: readonly (LinkItem & { current?: boolean | undefined; count?: number | undefined })[];
}

/** Parts of one record, each with its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="k-views" aria-label={label}>
      {tabs.map((tab) => (
        <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span class="k-count">{formatNumber(tab.count)}</span>}
        </a>
      ))}
    </nav>
  );
}
