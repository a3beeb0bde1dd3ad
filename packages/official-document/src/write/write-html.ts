import type { Block, Heading, OfficialDocument, Picture, Signature, TableBlock } from '../model.ts';
import { type Html, html } from './html.ts';
import { gridOf, type PlacedCell } from './table-grid.ts';
import * as wording from './wording.ts';

/**
 * Writes an official document as an HTML article in the order of Nghị định 30/2020/NĐ-CP, Phụ lục I: classes for the
 * look (`app/ui/styles/document.css`), no style, no script; every text escaped. Each enclosed document is an article that
 * follows. `topLevel` is the heading level of the type line, 1 to 4.
 *
 * @example writeHtml(document) // '<article class="official-document">...'
 */
export function writeHtml(document: OfficialDocument, topLevel = 2): string {
  const [main, ...enclosed] = wording.withAnnexLines(document);
  const first = main === undefined ? null : article(main.document, 'official-document', topLevel, null);
  const others = enclosed.map(({ document: each, annexLine }) =>
    article(each, 'official-document enclosed-document', topLevel, annexLine),
  );
  return html`${first}${others}`.markup;
}

function article(document: OfficialDocument, className: string, level: number, annexLine: string | null): Html {
  const body = document.body.map((block) => bodyBlock(block, level));
  const lies = document.orientation === 'landscape' ? ' document-landscape' : '';
  const parts = [
    letterhead(document),
    title(document, level, annexLine),
    addressees(document),
    grounds(document),
    html`<div class="document-body">${body}</div>`,
    closing(document),
    text('document-contact', wording.contactLine(document.contact)),
  ].filter((part) => part !== null);
  return html`<article class="${className}${lies}" lang="vi">
${parts.flatMap((part) => [part, '\n'])}</article>`;
}

function letterhead(document: OfficialDocument): Html | null {
  if (!wording.hasLetterhead(document)) return null;
  const { circulation, secrecy, urgency } = document;
  const note = wording.digitalNoteLines(document.digitalNote).map((line) => text('digital-note', line));
  const agency = [
    text('circulation-mark', circulation),
    text('superior', capitals(document.superior)),
    text('issuer', capitals(wording.printedIssuer(document))),
  ];
  const numbered = [
    text('document-number', wording.numberLine(document)),
    text('letter-subject', wording.letterSubject(document)),
    text('document-stamp', secrecy),
    text('document-stamp', urgency),
  ];
  const nation = [
    note,
    text('nation', wording.NATION),
    text('motto', wording.MOTTO),
    text('place-and-date', wording.placeAndDate(document)),
  ].flat();
  return html`<header class="letterhead">
<div class="letterhead-issuer">${agency}${numbered}</div>
<div class="letterhead-nation">${nation}</div>
</header>`;
}

function title(document: OfficialDocument, level: number, annexLine: string | null): Html | null {
  const [first, subject = null] = wording.titleLines(document, annexLine);
  if (first === undefined) return null;
  const attachment = text('attached-to', wording.attachmentLine(document));
  return html`<div class="document-title">${heading(level, 'document-type', first)}${text('document-subject', subject)}${attachment}</div>`;
}

function addressees({ addressees: names }: OfficialDocument): Html | null {
  const [only] = names;
  if (only === undefined) return null;
  const lines = wording.addresseeLines(names);
  if (lines.length === 0) return html`<div class="addressees"><p>${wording.ADDRESSEES_LABEL} ${only}</p></div>`;
  const items = lines.map((line) => html`<li>${line}</li>`);
  return html`<div class="addressees addressee-list"><p>${wording.ADDRESSEES_LABEL}</p><ul>${items}</ul></div>`;
}

function grounds(document: OfficialDocument): Html | null {
  const lines = wording.groundLines(document).map((line) => text('prose ground', line));
  const parts = [
    text('decider', capitals(document.decider)),
    ...lines,
    text('decision', wording.decisionLine(document)),
  ];
  return parts.every((part) => part === null) ? null : html`<div class="document-grounds">${parts}</div>`;
}

function bodyBlock(block: Block, level: number): Html {
  switch (block.kind) {
    case 'heading':
      return numbered(block, level);
    case 'paragraph':
      return html`<p class="${block.bullet === null ? 'prose' : 'prose list-item'}">${wording.itemText(block)}</p>`;
    case 'table':
      return table(block);
    case 'picture':
      return picture(block);
  }
}

/** The drawing itself, as a picture: whatever is in it, a browser runs no script of a picture. */
function picture({ svg, alt, caption }: Picture): Html {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  const below = caption === null ? null : html`<figcaption>${caption}</figcaption>`;
  return html`<figure class="document-picture"><img src="${source}" alt="${alt}">${below}</figure>`;
}

/** In full, since the style sheet of the pages keeps only the names that stand in the source. */
const LEVELS: Record<wording.MarkLevel, string> = {
  part: 'numbered-part',
  roman: 'numbered-roman',
  article: 'numbered-article',
  arabic: 'numbered-arabic',
  letter: 'numbered-letter',
};

/** A heading's place in the outline is its level; a numbered paragraph is a paragraph. */
function numbered(block: Heading, level: number): Html {
  const className = LEVELS[wording.levelOfMark(block.mark)];
  if (!block.titled && wording.levelOfMark(block.mark) === 'article') {
    const mark = html`<b>${wording.markOf(block)}</b>`;
    return html`<p class="prose ${className}" data-ref="${block.ref}">${mark} ${block.text}</p>`;
  }
  if (!block.titled)
    return html`<p class="prose ${className}" data-ref="${block.ref}">${wording.markedText(block)}</p>`;
  const depth = block.ref.split('.').length;
  return heading(level + depth, className, wording.markedText(block), block.ref);
}

const ALIGNED = { left: null, center: 'cell-centre', right: 'cell-right' } as const;

function table(block: TableBlock): Html {
  const { columns, rows } = gridOf(block);
  const row = (cells: readonly PlacedCell[]) =>
    html`<tr>${cells.map((cell) => tableCell(cell, ALIGNED[columns[cell.column]?.align ?? 'left']))}</tr>`;
  const head = rows.slice(0, block.headerRows).map(row);
  const body = rows.slice(block.headerRows).map(row);
  const thead = head.length === 0 ? null : html`<thead>${head}</thead>`;
  return html`<div class="table-frame"><table class="document-table">${thead}<tbody>${body}</tbody></table></div>`;
}

function tableCell({ text: content, columnSpan, rowSpan, isHeader }: PlacedCell, className: string | null): Html {
  const lines = content.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
  const across = columnSpan > 1 ? html` colspan="${columnSpan}"` : null;
  const down = rowSpan > 1 ? html` rowspan="${rowSpan}"` : null;
  if (isHeader) return html`<th scope="col"${across}${down}>${lines}</th>`;
  const look = className === null ? null : html` class="${className}"`;
  return html`<td${look}${across}${down}>${lines}</td>`;
}

function closing(document: OfficialDocument): Html | null {
  const { recipients, signature, secretary } = document;
  const drafter = text('drafter', wording.drafterLine(document));
  if (recipients.length === 0 && signature === null && secretary === null && drafter === null) return null;
  const lines = wording.recipientLines(recipients).map((line) => html`<li>${line}</li>`);
  const list =
    lines.length === 0 ? null : html`<p class="recipients-label">${wording.RECIPIENTS_LABEL}</p><ul>${lines}</ul>`;
  const receivers = html`<div class="recipients">${list}${drafter}</div>`;
  const left = secretary === null ? receivers : signed(secretary);
  return html`<footer class="document-closing">
${left}
${signed(signature)}
${secretary === null ? null : receivers}</footer>`;
}

function signed(signature: Signature | null): Html {
  const titles = wording.signatureTitles(signature).map((line) => text('signature-title', line));
  return html`<div class="signature">${titles}${text('signature-name', signature?.name ?? null)}</div>`;
}

function heading(level: number, className: string, content: string, ref?: string): Html {
  const name = `h${Math.min(6, Math.max(1, level))}`;
  const tag: Html = { markup: name };
  const reference = ref === undefined ? null : html` data-ref="${ref}"`;
  return html`<${tag} class="${className}"${reference}>${content}</${tag}>`;
}

function text(className: string, content: string | null): Html | null {
  return content === null ? null : html`<p class="${className}">${content}</p>`;
}

function capitals(content: string | null): string | null {
  return content === null ? null : wording.capitals(content);
}
