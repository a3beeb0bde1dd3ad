import type { OfficialDocument } from '@kheo/official-document';

export interface Fault {
  message: string;
  where: string | null;
}

/** What is missing of a document before it can be signed. */
export function faultsOf(document: OfficialDocument): Fault[] {
  const missing: [boolean, string, string][] = [
    [!document.title?.trim(), 'Chưa có trích yếu nội dung.', 'Trích yếu'],
    [!document.issuer?.trim(), 'Chưa có tên cơ quan ban hành.', 'Cơ quan ban hành'],
    [document.recipients.length === 0 && document.secretary === null, 'Chưa có nơi nhận.', 'Nơi nhận'],
    [!document.signature?.name?.trim(), 'Chưa có họ tên người ký.', 'Khối chữ ký'],
    [
      document.body.every((block) => block.kind !== 'table' && 'text' in block && block.text.trim() === ''),
      'Chưa có nội dung.',
      'Nội dung',
    ],
  ];
  return missing.flatMap(([isMissing, message, where]) => (isMissing ? [{ message, where }] : []));
}
