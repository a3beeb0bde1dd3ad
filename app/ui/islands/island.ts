/** Runs once for every element that carries `data-island` with this name, also in what htmx brings later. */
export type Island = (element: HTMLElement) => void;

const mounted = new WeakSet<Element>();

/** Starts the islands on the page and watches for new ones. */
export function startIslands(islands: Readonly<Record<string, Island>>): void {
  const mount = (element: Element) => {
    if (!(element instanceof HTMLElement) || mounted.has(element)) return;
    const island = islands[element.dataset.island ?? ''];
    if (!island) return;
    mounted.add(element);
    island(element);
  };
  const mountAll = (root: Element) => {
    mount(root);
    for (const element of root.querySelectorAll('[data-island]')) mount(element);
  };
  mountAll(document.body);
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node instanceof Element) mountAll(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
