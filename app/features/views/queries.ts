import { getSignedIn, type Request } from '../../platform/http/context.ts';
import type { FilterBarProps } from '../../ui/filter-bar.tsx';
import { viewOf } from './saved-view.ts';

/** What the filter bar of a list shows of the person's saved views; to be spread into its properties. */
export function savedViews(c: Request): Pick<FilterBarProps, 'saved' | 'saveViewHref'> {
  const here = viewOf(c.req.url);
  const saved = getSignedIn(c)
    .views.filter(({ list }) => list === here.list)
    .map(({ name, query }) => ({ label: name, href: `${here.list}?${query}`, current: query === here.query }));
  const isNew = here.query !== '' && !saved.some(({ current }) => current);
  const address = encodeURIComponent(`${here.list}?${here.query}`);
  return { saved, ...(isNew ? { saveViewHref: `/che-do-xem/moi?danh_sach=${address}` } : {}) };
}
