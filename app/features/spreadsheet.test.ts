import { strFromU8, unzipSync } from 'fflate';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from '../platform/http/context.ts';
import { answerSheet } from './spreadsheet.ts';

const rows = [
  { text: '=HYPERLINK("http://a")', due: '2026-03-01', count: 1234.5 },
  { text: 'Đối thoại <Nhân dân> & báo cáo', due: null, count: 0 },
];

test('text stays text, dates and numbers are such, and the file has a Vietnamese name', async () => {
  const app = new Hono<Env>().get('/', (c) =>
    answerSheet(c, {
      name: 'Nhiệm vụ',
      title: 'Nhiệm vụ',
      rows,
      columns: [
        { label: 'Việc', width: 40, value: (row) => row.text },
        { label: 'Hạn', width: 12, value: (row) => (row.due ? { date: row.due } : null) },
        { label: 'Số', width: 8, value: (row) => row.count },
      ],
    }),
  );
  const answer = await app.request('/');
  expect(answer.headers.get('content-disposition')).toContain(`${encodeURIComponent('Nhiệm vụ')}.xlsx`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(sheet).not.toContain('<f>');
  expect(texts).toContain('=HYPERLINK');
  expect(texts).toContain('Đối thoại &lt;Nhân dân&gt; &amp; báo cáo');
  // Days since 30/12/1899: 1 March 2026.
  expect(sheet).toContain('<v>46082</v>');
  expect(sheet).toContain('<v>1234.5</v>');
  expect(sheet).toContain('<v>0</v>');
});
