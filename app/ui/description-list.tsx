import type { Content } from './props.ts';

export interface DescriptionItem {
  term: string;
  value: Content;
  /** Takes the whole width: long text. */
  wide?: boolean | undefined;
}

/** Names and values of one record; a value that is missing shows a dash. */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl class="k-facts">
      {items.map((item) => (
        <div class={item.wide ? 'k-facts-wide' : undefined}>
          <dt>{item.term}</dt>
          <dd>{item.value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
