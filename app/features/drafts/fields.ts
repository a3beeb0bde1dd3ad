import type { Block, OfficialDocument, Signature } from '@kheo/official-document';

/** Fields of the sheet by their names, as a form sends them. */
export type SheetFields = Readonly<Record<string, unknown>>;

/**
 * A document with what was written into the sheet. Only the words that the sheet offers are taken; whatever the form leaves out, and all
 * that the layout fixes, stays as it was.
 */
export function overlaid(base: OfficialDocument, fields: SheetFields, prefix = ''): OfficialDocument {
  const text = (name: string) => {
    const value = fields[`${prefix}${name}`];
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : undefined;
  };
  const line = (name: string, before: string | null) => {
    const value = text(name);
    return value === undefined ? before : tidy(value) || null;
  };
  const lines = (name: string, before: string[]) => {
    const value = text(name);
    return value === undefined ? before : listOf(value);
  };
  return {
    ...base,
    superior: line('superior', base.superior),
    issuer: line('issuer', base.issuer),
    place: line('place', base.place),
    title: line('title', base.title),
    addressees: lines('addressees', base.addressees),
    decider: line('decider', base.decider),
    grounds: lines('grounds', base.grounds),
    recipients: lines('recipients', base.recipients),
    secrecy: choice(text('secrecy'), base.secrecy),
    urgency: choice(text('urgency'), base.urgency),
    signature: signatureOf(base.signature, text, 'signature'),
    secretary: signatureOf(base.secretary, text, 'secretary'),
    body: base.body.map((block, index) => blockOf(block, (name) => text(`b${index}.${name}`))),
    enclosed: base.enclosed.map((one, index) => overlaid(one, fields, `${prefix}e${index}.`)),
  };
}

/** One of the values of the model: the schema refuses any other. */
function choice<T extends string>(value: string | undefined, before: T | null): T | null {
  return value === undefined ? before : ((value || null) as T | null);
}

function signatureOf(
  before: Signature | null,
  text: (name: string) => string | undefined,
  name: string,
): Signature | null {
  if (before === null) return null;
  const part = (key: keyof Signature) => {
    const value = text(`${name}.${key}`);
    return value === undefined ? before[key] : listOf(value).join('\n') || null;
  };
  return { authority: part('authority'), position: part('position'), name: part('name') };
}

function blockOf(block: Block, text: (name: string) => string | undefined): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, mark: tidy(text('mark') ?? block.mark), text: tidy(text('text') ?? block.text) };
    case 'paragraph':
      return { ...block, text: tidy(text('text') ?? block.text) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row, r) =>
          row.map((cell, c) => ({ ...cell, text: listOf(text(`r${r}.c${c}`) ?? cell.text).join('\n') })),
        ),
      };
    case 'picture':
      return { ...block, caption: text('caption') === undefined ? block.caption : tidy(text('caption') ?? '') || null };
  }
}

/** One paragraph: line breaks that a person typed are spaces of it. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A line each; the marks that the layout puts there itself are left out. */
function listOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => tidy(line).replace(/^[-–]\s+/, ''))
    .filter((line) => line !== '');
}
