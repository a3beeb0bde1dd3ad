import type { Understanding } from '@kheo/official-document';
import type { PlanReading, ReadingWarning } from './contract.ts';
import { tasksWithInheritedUnits } from './inherited-units.ts';

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
  warnings.push(...taskWarnings(reading, isDamaged));
  return warnings.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

function taskWarnings(reading: PlanReading, isDamaged: boolean): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  for (const task of tasksWithInheritedUnits(reading)) {
    if (task.due.some((due) => due.date !== null) && task.units.every((unit) => unit.role === 'coordinate')) {
      const message = 'Có thời hạn nhưng không thấy đơn vị thực hiện.';
      warnings.push({ code: 'task-without-unit', message, line: task.line });
    }
  }
  if (!isDamaged) return warnings;
  for (const task of reading.tasks) {
    for (const unit of task.units.filter(({ name }) => isUnrestored(name))) {
      const message = `Chưa khôi phục được tên đơn vị “${unit.name}”.`;
      warnings.push({ code: 'unit-unrecognised', message, line: task.line });
    }
  }
  return warnings;
}

/** In damaged text a name that kept its damage has hardly a word with diacritics. */
function isUnrestored(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const spelled = words.filter((word) => /[^a-zA-Z\d\s.,&-]/u.test(word) && !/^[a-zA-ZéÉ]+$/.test(word));
  return words.length >= 3 && spelled.length < words.length * 0.3;
}
