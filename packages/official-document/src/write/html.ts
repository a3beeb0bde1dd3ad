/** Markup that is safe to send as it is. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | null | readonly Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as it may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Markup from a template; every value in it is escaped unless it is `Html` itself. Null gives nothing, lists one after
 * another.
 *
 * @example html`<p>${'1 < 2'}</p>`.markup // '<p>1 &lt; 2</p>'
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return {
    markup: strings.map((part, index) => part + (index < values.length ? write(values[index] ?? null) : '')).join(''),
  };
}

function write(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(write).join('');
}
