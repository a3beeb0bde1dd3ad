/** Who receives: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9. */
import type { Fault, Rule } from '../fault.ts';

/** Types that are sent to somebody: tờ trình, and công văn, whose type is null. */
const ADDRESSED = new Set([null, 'TTr', 'GM']);

export const recipients: Rule = ({ recipients: names, addressees, type, annex, attachedTo }) => {
  // What is enclosed has the recipients of the document that encloses it.
  if (annex || attachedTo !== null) return [];
  const faults: Fault[] = [];
  const add = (
    code: string,
    part: 'recipients' | 'addressees',
    message: string,
    suggestion: string | null = null,
    severity: Fault['severity'] = 'error',
  ) => {
    const list = part === 'recipients' ? names : addressees;
    const index = Math.max(0, list.length - 1);
    faults.push({ code, severity, message, place: { part, index, from: 0, to: list[index]?.length ?? 0 }, suggestion });
  };
  if (names.length === 0)
    add('recipients.none', 'recipients', 'Chưa có nơi nhận. Hãy ghi các nơi nhận, dòng cuối là "Lưu: VT, ...".');
  const archive = names.findIndex((name) => /^Lưu\s?:/u.test(name));
  if (names.length > 0 && archive < 0) {
    add(
      'recipients.no-archive',
      'recipients',
      'Nơi nhận thiếu dòng lưu. Hãy thêm "Lưu: VT" và đơn vị soạn thảo ở dòng cuối.',
      'Lưu: VT',
    );
  }
  if (archive >= 0 && !/\bVT\b/u.test(names[archive] ?? '')) {
    add(
      'recipients.no-office',
      'recipients',
      'Dòng lưu phải có VT (văn thư cơ quan).',
      names[archive]?.replace(/^Lưu\s?:\s*/u, 'Lưu: VT, ') ?? null,
    );
  }
  if (archive >= 0 && archive < names.length - 1) {
    add('recipients.archive-last', 'recipients', 'Dòng "Lưu: VT" phải ở cuối danh sách nơi nhận.');
  }
  if (addressees.length === 0 && ADDRESSED.has(type)) {
    add(
      'addressees.none',
      'addressees',
      'Tờ trình, công văn, giấy mời phải có "Kính gửi". Hãy ghi nơi nhận để giải quyết.',
    );
  }
  if (addressees.length > 0 && names.length > 0 && !names.some((name) => /^Như (?:trên|kính gửi)/iu.test(name))) {
    add(
      'recipients.as-above',
      'recipients',
      'Văn bản có "Kính gửi" thì dòng đầu của nơi nhận là "Như trên".',
      'Như trên',
      'warning',
    );
  }
  return faults;
};
