import type { OfficialDocument } from '@kheo/official-document';
import { shorten } from '../../ui/format.ts';
import { blockLines } from './lines.ts';

/** A part of a document on which one can remark. */
export interface Part {
  /** `title`, `recipients`, `body.3`. */
  value: string;
  label: string;
}

/** The parts of a document that have something to say, in the order in which they are printed. */
export function partsOf(document: OfficialDocument): Part[] {
  const parts: (Part | undefined)[] = [
    { value: 'title', label: `Trích yếu: ${document.title ?? ''}` },
    { value: 'letterhead', label: 'Tên cơ quan, số, địa danh' },
    document.addressees.length > 0 ? { value: 'addressees', label: 'Kính gửi' } : undefined,
    document.grounds.length > 0 ? { value: 'grounds', label: 'Căn cứ ban hành' } : undefined,
    ...document.body.map((block, index) => ({
      value: `body.${index}`,
      label: `Khối ${index + 1}: ${blockLines(block).join(' ')}`,
    })),
    { value: 'recipients', label: 'Nơi nhận' },
    { value: 'signature', label: 'Khối chữ ký' },
    ...document.enclosed.map((one, index) => ({
      value: `enclosed.${index}`,
      label: `Phụ lục ${index + 1}: ${one.title ?? ''}`,
    })),
  ];
  return parts.filter((part) => part !== undefined).map((part) => ({ ...part, label: shorten(part.label, 90) }));
}

/** What a part is called beside a remark; one that is no longer there is named by its place alone. */
export function partName(document: OfficialDocument, part: string): string {
  return partsOf(document).find((one) => one.value === part)?.label ?? 'Phần đã bỏ';
}
