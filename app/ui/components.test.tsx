import { expect, test } from 'vitest';
import { dueShape } from './due-list.tsx';
import { ErrorPage } from './error-page.tsx';
import { Form, TextInput } from './form.tsx';
import { Progress } from './progress.tsx';
import { countClear, SixClear } from './six-clear.tsx';
import { DataTable } from './table.tsx';

const html = (node: unknown) => String(node);

test('what a person typed is shown as text, never as markup', () => {
  const page = html(<TextInput name="ten" label="Tên" value={'"><script>x</script>'} error="<b>sai</b>" />);
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('<b>');
});

test('a field is tied to its hint and its error', () => {
  const page = html(<TextInput name="ten" label="Tên" hint="Họ và tên" error="Chưa nhập tên" required />);
  expect(page).toContain('aria-describedby="ten-hint ten-error"');
  expect(page).toContain('aria-invalid="true"');
  expect(page).toContain('for="ten"');
});

test('a form carries its token and links each error to its field', () => {
  const page = html(<Form action="/x" errors={[{ field: 'ngay', message: 'Ngày không có trong lịch' }]} />);
  expect(page).toContain('<a href="#ngay">Ngày không có trong lịch</a>');
});

test('the bar of progress says its parts in words and fills its width', () => {
  const page = html(
    <Progress
      label="Kế hoạch 61"
      segments={[
        { label: 'xong', value: 3, tone: 'success' },
        { label: 'quá hạn', value: 0, tone: 'danger' },
        { label: 'chưa nhận', value: 1, tone: 'neutral' },
      ]}
    />,
  );
  expect(page).toContain('aria-label="Kế hoạch 61: 3 xong, 1 chưa nhận"');
  expect(page).toContain('x="75.00" width="25.00"');
  expect(page).not.toContain('quá hạn');
});

test('an empty list of progress divides by nothing', () => {
  expect(html(<Progress label="Kế hoạch" segments={[]} />)).not.toContain('NaN');
});

test('the six marks are read out with what is missing', () => {
  const marks = { person: true, work: true, time: '', responsibility: true, authority: true, result: '' } as const;
  expect(countClear(marks)).toBe(4);
  expect(html(<SixClear marks={marks} />)).toContain('4 trên 6 rõ; chưa rõ thời gian, chưa rõ kết quả');
});

test('a list without rows says so and shows no table', () => {
  const page = html(
    <DataTable caption="Nhiệm vụ" columns={[]} rows={[]} rowKey={() => ''} empty={<p>Chưa có nhiệm vụ</p>} />,
  );
  expect(page).toContain('Chưa có nhiệm vụ');
  expect(page).not.toContain('<table');
});

test('each error page says what to do and shows the reference', () => {
  for (const status of [400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503] as const) {
    const page = html(<ErrorPage status={status} reference="a1b2" />);
    expect(page.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(page).toContain('<code>a1b2</code>');
  }
});

test('a due date is late, soon or far', () => {
  expect(dueShape('2026-03-08', '2026-03-09')).toBe('late');
  expect(dueShape('2026-03-09', '2026-03-09')).toBe('due-soon');
  expect(dueShape('2026-03-17', '2026-03-09')).toBe('not-received');
});
