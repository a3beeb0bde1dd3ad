import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { layoutRules } from './layout-rules-for-tests.ts';
import { prose, SAMPLE } from './sample.ts';
import { SAMPLES } from './samples.ts';
import { withAnnexLines } from './wording.ts';
import { writeHtml } from './write-html.ts';

describe('writeHtml', () => {
  it('escapes every text', () => {
    const attack = '</p><script>alert("1")</script>\'&';
    const markup = writeHtml({
      ...SAMPLE,
      issuer: attack,
      number: attack,
      title: attack,
      recipients: [attack],
      body: [prose(attack), { kind: 'heading', ref: attack, mark: attack, text: attack, titled: true, place: null }],
    });
    expect(markup).not.toContain('<script');
    expect(markup.match(/&lt;script&gt;/gi)?.length).toBeGreaterThan(5);
    expect(html`<p>${['a', null, html`<b>${'<'}</b>`, 3]}</p>`.markup).toBe('<p>a<b>&lt;</b>3</p>');
  });

  it('writes an article with headings, tables and the closing', () => {
    const markup = writeHtml(SAMPLE);
    expect(markup).toContain('<h2 class="document-type">QUYẾT ĐỊNH</h2>');
    expect(markup).toContain('<h3 class="numbered-roman" data-ref="I">I. MỤC ĐÍCH, YÊU CẦU</h3>');
    expect(markup).toContain('<h4 class="numbered-arabic" data-ref="I.1">1. Mục đích</h4>');
    expect(markup).toContain('<th scope="col" colspan="2">Cơ quan</th>');
    expect(markup).toContain('<td rowspan="2">Sở Nội vụ</td>');
    expect(markup).toContain('<p class="signature-name">Nguyễn Văn Mẫu</p>');
    expect(markup).toContain('<p class="prose ground">Căn cứ Luật Tổ chức chính quyền địa phương.</p>');
    expect(markup).toContain('<b>Điều 1.</b> Ban hành kèm theo');
    expect(markup).not.toContain('style=');
    expect(markup.match(/<article/g)).toHaveLength(2);
  });

  it.each(Object.entries(SAMPLES))('writes every component of a %s that the other writers print', (_, document) => {
    const text = writeHtml(document)
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, '\n')
      .replace(/\s+/g, ' ');
    for (const { document: each, annexLine } of withAnnexLines(document)) {
      const agency = /^2 /;
      for (const rule of layoutRules(each, annexLine)) {
        // The print breaks a long name, a page does by itself.
        if (!agency.test(rule.component))
          expect([rule.component, text]).toEqual([
            rule.component,
            expect.stringContaining(rule.text.replace(/\s+/g, ' ')),
          ]);
      }
    }
  });

  it('turns numbers to the right and shows pictures with their words', () => {
    const markup = writeHtml(SAMPLES.plan ?? SAMPLE);
    expect(markup).toContain('<td class="cell-right">1.234</td>');
    expect(markup).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Số cuộc đối thoại theo đơn vị">/);
    expect(markup).toContain('enclosed-document document-landscape');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of writeHtml(SAMPLE).matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)) {
      if (name === 'br' || name === 'img') continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});
