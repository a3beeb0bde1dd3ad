import type { Block, Heading, OfficialDocument, Picture, TableBlock } from '../model.ts';
import { type Html, html } from './html.ts';
import * as wording from './wording.ts';

/**
 * Writes an official document as an HTML article in the order of Nghị định 30/2020/NĐ-CP, Phụ lục I: classes for the
 * look, no style, no script; every text escaped. `topLevel` is the heading level of the type line, 1 to 4.
 *
 * @example writeHtml(document) // '<article class="official-document">...'
 */
export function writeHtml(document: OfficialDocument, topLevel = 2): string {
  return article(document, 'official-document', topLevel).markup;
}

function article(document: OfficialDocument, className: string, level: number): Html {
  const body = document.body.map((block) => bodyBlock(block, level));
  const enclosed = document.enclosed.map((each) => article(each, 'official-document enclosed-document', level));
  return html`<article class="${className}" lang="vi">
${letterhead(document)}${title(document, level)}${addressees(document)}
<div class="document-body">${body}</div>
${closing(document)}${enclosed}
</article>`;
}

function letterhead(document: OfficialDocument): Html | null {
  const { superior, issuer, number, type } = document;
  const dated = wording.placeAndDate(document);
  if (superior === null && issuer === null && number === null && dated === null) return null;
  const subject = type === null && document.title !== null ? text('letter-subject', `V/v ${document.title}`) : null;
  const agency = [text('superior', capitals(superior)), text('issuer', capitals(issuer))];
  const numbered = [text('document-number', wording.numberLine(document)), subject];
  const nation = [text('nation', wording.NATION), text('motto', wording.MOTTO), text('place-and-date', dated)];
  return html`<header class="letterhead">
<div class="letterhead-issuer">${agency}${numbered}</div>
<div class="letterhead-nation">${nation}</div>
</header>`;
}

function title(document: OfficialDocument, level: number): Html | null {
  const type = wording.typeLine(document);
  if (type === null) return null;
  const attachment = text('attached-to', wording.attachmentLine(document));
  const subject = text('document-subject', document.title);
  return html`<div class="document-title">${heading(level, 'document-type', type)}${subject}${attachment}</div>`;
}

function addressees({ addressees: names }: OfficialDocument): Html | null {
  if (names.length === 0) return null;
  const items = names.map((name) => html`<li>${name}</li>`);
  return html`<div class="addressees"><p>${wording.ADDRESSEES_LABEL}</p><ul>${items}</ul></div>`;
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

/** The drawing itself, so that its letters stay letters; a picture of what a browser must not run cannot be told from markup. */
function picture({ svg, alt, caption }: Picture): Html {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  const below = caption === null ? null : html`<figcaption>${caption}</figcaption>`;
  return html`<figure class="document-picture"><img src="${source}" alt="${alt}">${below}</figure>`;
}

/** A heading's place in the outline is its level; a numbered paragraph is a paragraph. */
function numbered(block: Heading, level: number): Html {
  const className = `numbered-${wording.levelOfMark(block.mark)}`;
  if (!block.titled)
    return html`<p class="prose ${className}" data-ref="${block.ref}">${wording.markedText(block)}</p>`;
  const depth = block.ref.split('.').length;
  return heading(level + depth, className, wording.markedText(block), block.ref);
}

function table({ rows, headerRows }: TableBlock): Html {
  const row = (cells: TableBlock['rows'][number], cell: 'th' | 'td') =>
    html`<tr>${cells.map((each) => tableCell(each, cell))}</tr>`;
  const head = rows.slice(0, headerRows).map((cells) => row(cells, 'th'));
  const body = rows.slice(headerRows).map((cells) => row(cells, 'td'));
  const thead = head.length === 0 ? null : html`<thead>${head}</thead>`;
  return html`<div class="table-frame"><table class="document-table">${thead}<tbody>${body}</tbody></table></div>`;
}

function tableCell(
  { text: content, columnSpan, rowSpan }: TableBlock['rows'][number][number],
  cell: 'th' | 'td',
): Html {
  const lines = content.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
  const across = columnSpan > 1 ? html` colspan="${columnSpan}"` : null;
  const down = rowSpan > 1 ? html` rowspan="${rowSpan}"` : null;
  return cell === 'th' ? html`<th scope="col"${across}${down}>${lines}</th>` : html`<td${across}${down}>${lines}</td>`;
}

function closing({ recipients, signature }: OfficialDocument): Html | null {
  if (recipients.length === 0 && signature === null) return null;
  const lines = wording.recipientLines(recipients).map((line) => html`<li>${line}</li>`);
  const list =
    lines.length === 0 ? null : html`<p class="recipients-label">${wording.RECIPIENTS_LABEL}</p><ul>${lines}</ul>`;
  const signed =
    signature === null
      ? null
      : [
          text('signature-authority', capitals(signature.authority)),
          text('signature-position', capitals(signature.position)),
          text('signature-name', signature.name),
        ];
  return html`<footer class="document-closing">
<div class="recipients">${list}</div>
<div class="signature">${signed}</div>
</footer>`;
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
