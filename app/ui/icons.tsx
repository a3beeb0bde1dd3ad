import { raw } from 'hono/html';
import { assetAddress } from './assets.ts';
import iconSet from './icon-set.json' with { type: 'json' };
import { escapeHtml } from './markup.ts';

/** The names of the icons in the sprite; a new one is a row of `icon-set.json`: our name, Tabler's name. */
export type IconName = keyof typeof iconSet;

export interface IconProps {
  name: IconName;
  /** Words for a screen reader; without them the icon is decoration beside words and stays silent. */
  label?: string | undefined;
}

/** One icon of the sprite, as large as the text around it. */
export function Icon({ name, label }: IconProps) {
  return raw(iconMarkup(name, label));
}

/** The same as text: a page holds hundreds, and as nodes they would take a third of the time that it needs. */
export function iconMarkup(name: IconName, label?: string): string {
  const spoken = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(label)}"`;
  return `<svg class="k-icon" ${spoken}><use href="${assetAddress('icons.svg')}#${name}"/></svg>`;
}
