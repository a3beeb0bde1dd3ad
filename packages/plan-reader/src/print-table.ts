import type { PlanReading, TaskUnit } from './contract.ts';

const ROLES: Record<TaskUnit['role'], string> = { lead: 'chủ trì', coordinate: 'phối hợp', perform: 'thực hiện' };
const WIDTH = 100;

/** A reading as text for a person at a terminal: header, outline, tasks with units and deadlines, citations, doubts. */
export function printTable(reading: PlanReading): string {
  const blocks = [headerLines(reading), outlineLines(reading), taskLines(reading), quotaLines(reading)];
  blocks.push(citationLines(reading), warningLines(reading));
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headerLines({ header }: PlanReading): string[] {
  const { signer, attachedTo } = header;
  const rows: [string, string | null][] = [
    ['Cơ quan ban hành', header.issuer],
    ['Số, ký hiệu', header.number],
    ['Địa danh, ngày', [header.place, header.date].filter((part) => part !== null).join(', ') || null],
    ['Tên loại', header.type],
    ['Trích yếu', header.title],
    ['Người ký', signer === null ? null : [signer.authority, signer.position, signer.name].filter(Boolean).join(' / ')],
    ['Kèm theo', attachedTo === null ? null : [attachedTo.number, attachedTo.date].filter(Boolean).join(', ')],
  ];
  return rows.map(([label, value]) => `${`${label}:`.padEnd(18)} ${value ?? '(không thấy)'}`);
}

function outlineLines({ outline }: PlanReading): string[] {
  if (outline.length === 0) return [];
  const rows = outline.map((entry) => `  ${entry.ref.padEnd(10)} ${cut(entry.title ?? '(đoạn văn)')}`);
  return [`Đề mục (${outline.length})`, ...rows];
}

function taskLines({ tasks }: PlanReading): string[] {
  if (tasks.length === 0) return [];
  const lines = [`Nhiệm vụ (${tasks.length})`];
  for (const task of tasks) {
    lines.push(`  ${(task.ref ?? '-').padEnd(10)} ${cut(task.text)}`);
    for (const role of ['lead', 'perform', 'coordinate'] as const) {
      const names = task.units.filter((unit) => unit.role === role).map((unit) => unit.name);
      if (names.length > 0) lines.push(`${' '.repeat(13)}${ROLES[role]}: ${names.join('; ')}`);
    }
    for (const due of task.due) lines.push(`${' '.repeat(13)}thời hạn: ${due.date ?? '(không có ngày)'} (${due.text})`);
  }
  return lines;
}

function quotaLines({ quotas }: PlanReading): string[] {
  if (quotas.length === 0) return [];
  const rows = quotas.map((quota) => {
    const range = [quota.min === null ? '' : `từ ${quota.min}`, quota.max === null ? '' : `tối đa ${quota.max}`];
    const whom = quota.appliesTo === null ? '' : ` (${cut(quota.appliesTo)})`;
    return `  ${(quota.ref ?? '-').padEnd(10)} ${quota.subject}: ${range.filter((part) => part !== '').join(', ')}${whom}`;
  });
  return [`Số lượng (${quotas.length})`, ...rows];
}

function citationLines({ citations }: PlanReading): string[] {
  if (citations.length === 0) return [];
  const rows = citations.map((each) =>
    `  ${each.number.padEnd(22)} ${each.date ?? '(không ngày)'}  ${each.issuer ?? ''}`.trimEnd(),
  );
  return [`Văn bản viện dẫn (${citations.length})`, ...rows];
}

function warningLines({ warnings }: PlanReading): string[] {
  if (warnings.length === 0) return [];
  return [
    'Cần xem lại',
    ...warnings.map((each) => `  ${each.line === null ? '' : `dòng ${each.line}: `}${each.message}`),
  ];
}

function cut(text: string): string {
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1).trimEnd()}…`;
}
