import { raw } from 'hono/html';
import { expect, test } from 'vitest';
import { escapeHtml, markupOf } from './markup.ts';

test('what has a meaning in markup is escaped', () => {
  expect(escapeHtml(`<a href="x">Nà & 'Sầm'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;Nà &amp; &#39;Sầm&#39;&lt;/a&gt;');
  expect(escapeHtml('Hòa Bình')).toBe('Hòa Bình');
});

test('text is escaped, markup of components is kept, and nothing is nothing', () => {
  expect(markupOf('<b>')).toBe('&lt;b&gt;');
  expect(markupOf(<b>{'<i>'}</b>)).toBe('<b>&lt;i&gt;</b>');
  expect(markupOf(raw('<b></b>'))).toBe('<b></b>');
  expect(markupOf([1, ' ', <b>x</b>, null, false, undefined])).toBe('1 <b>x</b>');
  expect(
    markupOf(
      <>
        a<b>c</b>
      </>,
    ),
  ).toBe('a<b>c</b>');
});

test('a component that waits is refused', () => {
  const Later = async () => <b>x</b>;
  expect(() => markupOf(<Later />)).toThrow(TypeError);
});
