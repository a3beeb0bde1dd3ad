import type { Content } from './props.ts';

const SPECIAL = /[&<>"']/;
const EVERY_SPECIAL = /[&<>"']/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for use in markup, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EVERY_SPECIAL, (letter) => ENTITIES[letter] ?? letter);
}

/**
 * What a component gave, as markup. Rows are put together as text, since a list of fifty rows as nodes takes most of
 * the time of its page. A component that waits for something cannot stand in a row.
 */
export function markupOf(content: Content): string {
  if (content === null || content === undefined || typeof content === 'boolean') return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (Array.isArray(content)) return content.map(markupOf).join('');
  const markup: unknown = content.toString();
  if (typeof markup !== 'string') throw new TypeError('A component in a row must not be asynchronous');
  return markup;
}
