import { raw } from 'hono/html';
import { markupOf } from './markup.ts';
import type { Content } from './props.ts';

/** How many forms of one component are kept: people of one installation times pages they may be on. */
const most = 2000;

/**
 * A component whose markup is made once for the same props and then kept: the frame of the pages, which takes more time
 * than a list does. Its props must be plain data; `key` tells them apart in a text where that is quicker than all of them.
 *
 * @example const SideNav = remembered(function SideNav({ nav, current }: NavProps) { ... });
 */
export function remembered<Props extends object>(
  component: (props: Props) => Content,
  key: (props: Props) => string = keyOf,
): (props: Props) => ReturnType<typeof raw> {
  const made = new Map<string, ReturnType<typeof raw>>();
  return (props) => {
    const form = key(props);
    const known = made.get(form);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const markup = raw(markupOf(component(props)));
    made.set(form, markup);
    return markup;
  };
}

/** Text that is the same for the same props: plain ones one behind the other, since a list asks for a hundred. */
function keyOf(props: object): string {
  let key = '';
  for (const name in props) {
    const value: unknown = props[name as keyof typeof props];
    const kind = typeof value;
    if (kind === 'object' && value !== null) return JSON.stringify(props);
    // The length says where a text ends, so that no two lists of props read alike.
    key += kind === 'string' ? `${name}${(value as string).length} ${value}` : `${name}=${value};`;
  }
  return key;
}
