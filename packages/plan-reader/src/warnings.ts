import type { Understanding } from '@kheo/official-document';
import type { PlanReading, ReadingWarning } from './contract.ts';

/** What a person should look at first, by line. */
export function readWarnings({ parts, isDamaged }: Understanding, reading: PlanReading): ReadingWarning[] {
  const warnings = [...reading.warnings];
  if (isDamaged) {
    const message = 'Văn bản bị mất dấu do nhận dạng sai; hãy đối chiếu tên người, tiêu đề và các con số với bản gốc.';
    warnings.push({ code: 'low-confidence', message, line: null });
  }
  for (const part of parts) {
    for (const passage of part.role === 'annex' ? [] : part.passages) {
      if (passage.kind !== 'entry' || passage.missing === 0) continue;
      const message = `Trước mục ${passage.path.join('.')} dường như thiếu ${passage.missing} mục.`;
      warnings.push({ code: 'outline-gap', message, line: passage.starts[0]?.line ?? null });
    }
    for (const table of part.tables.filter((each) => each.flattened)) {
      const message = 'Bảng này được ghép lại từ các dòng rời; hãy kiểm tra từng cột.';
      warnings.push({ code: 'table-flattened', message, line: table.firstLine });
    }
  }
  return warnings.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}
