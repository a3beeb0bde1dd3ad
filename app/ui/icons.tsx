import { assetAddress } from './assets.ts';
import iconSet from './icon-set.json' with { type: 'json' };

/** The names of the icons in the sprite; a new one is a row of `icon-set.json`: our name, Tabler's name. */
export type IconName = keyof typeof iconSet;

export interface IconProps {
  name: IconName;
  /** Words for a screen reader; without them the icon is decoration beside words and stays silent. */
  label?: string | undefined;
  class?: string | undefined;
}

/** One icon of the sprite, as large as the text around it. */
export function Icon({ name, label, class: extra }: IconProps) {
  const href = `${assetAddress('icons.svg')}#${name}`;
  const classes = extra ? `k-icon ${extra}` : 'k-icon';
  if (label === undefined) {
    return (
      <svg class={classes} aria-hidden="true">
        <use href={href} />
      </svg>
    );
  }
  return (
    <svg class={classes} role="img" aria-label={label}>
      <use href={href} />
    </svg>
  );
}
