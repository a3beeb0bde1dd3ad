import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { prose, SAMPLE } from './sample.ts';
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
    expect(markup).not.toContain('style=');
    expect(markup.match(/<article/g)).toHaveLength(2);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of writeHtml(SAMPLE).matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)) {
      if (name === 'br') continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});
