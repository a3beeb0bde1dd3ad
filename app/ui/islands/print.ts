/** A button that prints the page. */
export function printIsland(element: HTMLElement): void {
  element.hidden = false;
  element.addEventListener('click', () => print());
}
