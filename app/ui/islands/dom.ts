type Child = Node | string | false | undefined;

/** An element with its properties and what stands in it; text is text, never markup. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** A message on top of the page, as the server would write it. */
export function notice(tone: 'info' | 'success' | 'warning' | 'danger', ...children: Child[]): HTMLElement {
  const looks = {
    info: 'k-notice k-notice-info',
    success: 'k-notice k-notice-success',
    warning: 'k-notice k-notice-warning',
    danger: 'k-notice k-notice-danger',
  };
  const box = el('div', { className: looks[tone] }, el('div', {}, ...children));
  box.setAttribute('role', tone === 'danger' ? 'alert' : 'status');
  return box;
}

/** Who is signed in, in which role, as the page says. */
export function personOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="kheo-person"]')?.content;
}
