import type { Template } from './report.ts';

/** Where templates of reports are. */
export const templatePath = '/quan-tri/mau-bao-cao';

/** The way back from a page about a template. */
export function templateTrail(template: Pick<Template, 'id' | 'name'>): { label: string; href: string }[] {
  return [
    { label: 'Mẫu báo cáo', href: templatePath },
    { label: template.name, href: `${templatePath}/${template.id}` },
  ];
}

/** What becomes of a change to this version of a template. */
export function versionNote({ inForce, isUsed }: Pick<Template, 'inForce' | 'isUsed'>): string {
  if (!inForce) return 'Bản này đã có bản mới thay, chỉ để xem.';
  return isUsed
    ? 'Đã có kỳ dùng bản này: ghi thay đổi là lập bản mới.'
    : 'Chưa kỳ nào dùng bản này: thay đổi ghi vào bản này.';
}
