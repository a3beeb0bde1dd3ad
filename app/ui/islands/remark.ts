import { el } from './dom.ts';

/** Parts of a document as it is printed, by where they stand in `writeHtml`. */
const frames: readonly (readonly [string, string])[] = [
  ['.document-title, .letter-subject', 'title'],
  ['.addressees', 'addressees'],
  ['.document-grounds', 'grounds'],
  ['.recipients', 'recipients'],
  ['.signature', 'signature'],
  ['.letterhead', 'letterhead'],
];

/**
 * A click on a place of the document offers to remark on it: the form (`data-form`) then has that place and the words that were
 * selected. Places with remarks (`data-remarked`) are marked.
 */
export function remarkIsland(paper: HTMLElement): void {
  const form = document.getElementById(paper.dataset.form ?? '');
  for (const part of (paper.dataset.remarked ?? '').split(' ').filter(Boolean)) {
    for (const element of placesOf(paper, part)) element.classList.add('k-remarked');
  }
  const select = form?.querySelector<HTMLSelectElement>('select[name=part]');
  if (!form || !select) return;
  paper.classList.add('k-remarkable');
  const button = el('button', { type: 'button', className: 'btn btn-sm k-remark-here' }, 'Góp ý chỗ này');
  let part = '';
  let words = '';
  paper.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target === button) return;
    const found = placeOf(paper, target);
    const known = found && [...select.options].some((option) => option.value === found.part);
    button.remove();
    if (!found || !known) return;
    part = found.part;
    words = selectedIn(found.element);
    found.element.append(button);
  });
  button.addEventListener('click', () => {
    select.value = part;
    const field = form.querySelector<HTMLInputElement>('input[name=words]');
    if (field) field.value = words;
    const fold = select.closest('details');
    if (fold) fold.open = true;
    const text = form.querySelector<HTMLTextAreaElement>('textarea[name=text]');
    text?.focus();
    text?.scrollIntoView({ block: 'center' });
    button.remove();
  });
}

/** What was selected, when it lies in this place alone. */
function selectedIn(element: Element): string {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return '';
  const inside = element.contains(selection.anchorNode) && element.contains(selection.focusNode);
  return inside ? selection.toString().replace(/\s+/g, ' ').trim().slice(0, 500) : '';
}

function placeOf(paper: Element, target: Element): { part: string; element: Element } | undefined {
  const article = target.closest('.official-document');
  const index = article ? [...paper.querySelectorAll('.official-document')].indexOf(article) : -1;
  if (!article || index < 0) return undefined;
  if (index > 0) {
    const inside = target.closest('.document-body > *') ?? target.closest('.document-title') ?? article;
    return { part: `enclosed.${index - 1}`, element: inside };
  }
  const block = target.closest('.document-body > *');
  if (block) return { part: `body.${[...(block.parentElement?.children ?? [])].indexOf(block)}`, element: block };
  for (const [selector, part] of frames) {
    const element = target.closest(selector);
    if (element) return { part, element };
  }
  return undefined;
}

function placesOf(paper: Element, part: string): Element[] {
  const [first, ...enclosed] = paper.querySelectorAll('.official-document');
  const [kind, number] = part.split('.');
  if (kind === 'enclosed') return enclosed.slice(Number(number), Number(number) + 1);
  if (kind === 'body')
    return [...(first?.querySelectorAll('.document-body > *') ?? [])].slice(Number(number), Number(number) + 1);
  const selector = frames.find(([, name]) => name === part)?.[0];
  return selector && first ? [...first.querySelectorAll(selector)].slice(0, 1) : [];
}
