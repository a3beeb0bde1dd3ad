/** What stands in a form, its files left out. */
export function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  );
}

/** Fill a form with what stood in one of its kind, and open the folds that then hold something. */
export function fillForm(form: HTMLFormElement, fields: readonly (readonly [string, string])[]): void {
  const left = new Map<string, string[]>();
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value]);
  for (const control of controlsOf(form)) {
    const values = left.get(control.name);
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
      control.checked = values?.includes(control.value) ?? false;
    } else if (control.type !== 'file' && values) {
      setValue(control, values.shift() ?? '');
    }
    if (isSaid(control)) for (let fold = foldOf(control); fold; fold = foldOf(fold)) fold.open = true;
  }
}

function setValue(control: Control, value: string): void {
  // A choice that the form of today no longer offers is not lost: it is sent, and the server says what is wrong.
  const isNew =
    control instanceof HTMLSelectElement && value && ![...control.options].some((option) => option.value === value);
  if (isNew) control.add(new Option(`Đã chọn (${value})`, value));
  control.value = value;
}

function isSaid(control: Control): boolean {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked;
  return control.type !== 'hidden' && !(control instanceof HTMLSelectElement) && control.value !== '';
}

function foldOf(element: Element): HTMLDetailsElement | null | undefined {
  return element.parentElement?.closest('details');
}

/** What a form says, question by question, in words: `Số người dự: 42`. */
export function wordsOf(form: HTMLFormElement): Map<string, string> {
  const said = new Map<string, string[]>();
  for (const control of controlsOf(form)) {
    if (control.type === 'hidden' || control.type === 'file' || !control.name) continue;
    const question = questionOf(control);
    const answer = answerOf(control);
    said.set(question, [...(said.get(question) ?? []), ...(answer ? [answer] : [])]);
  }
  return new Map([...said].map(([question, answers]) => [question, answers.join('; ')]));
}

function questionOf(control: Control): string {
  const isChoice = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
  const label = isChoice ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0];
  return (label?.firstChild?.textContent ?? control.name).trim();
}

function answerOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
    return control.checked ? (control.labels?.[0]?.textContent ?? '').trim() : '';
  }
  return control.value.trim();
}
