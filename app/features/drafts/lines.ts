import type { Block, OfficialDocument, SourceText } from '@kheo/official-document';

/** A document as lines of text, in the order in which it is printed: for comparing versions and for search. */
export function linesOf(document: OfficialDocument): string[] {
  const { superior, issuer, number, type, title, addressees, decider, grounds, body, signature, secretary } = document;
  const signed = [signature, secretary].flatMap((one) => (one ? [one.authority, one.position, one.name] : []));
  const parts = [
    ...[superior, issuer, number, document.place, document.date, document.secrecy, document.urgency],
    ...[type, title, ...addressees, decider, ...grounds],
    ...body.flatMap(blockLines),
    ...document.recipients,
    ...signed,
  ];
  const own = parts.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return [...own, ...document.enclosed.flatMap(linesOf)];
}

/** The text of a block as a person reads it. */
export function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.mark} ${block.text}`.trim()];
    case 'paragraph':
      return [block.bullet === null ? block.text : `${block.bullet} ${block.text}`];
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join(' | '));
    case 'picture':
      return [block.caption ?? block.alt];
  }
}

/** The text as search keeps it beside an issued document. */
export function sourceOf(document: OfficialDocument): SourceText {
  return {
    kind: 'text',
    pages: null,
    lines: linesOf(document).map((text, index) => ({ number: index + 1, page: null, text })),
    tables: [],
  };
}
