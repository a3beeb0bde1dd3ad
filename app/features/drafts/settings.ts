import type { OfficialDocument } from '@kheo/official-document';
import { newDocument } from '@kheo/official-document';
import { agencyName } from '../units/unit.ts';
import { symbolOf } from './numbers.ts';

/** What the documents of a unit have alike. */
export interface IssuingSettings {
  superior: string | null;
  issuer: string;
  /** Abbreviation in numbers: UBND. */
  symbol: string;
  /** After it in the number of a công văn: VX. */
  letterField: string | null;
  place: string;
  signerAuthority: string | null;
  signerPosition: string;
  signerName: string | null;
  recipients: string[];
  /** PEM certificates of authorities that are trusted; null: none was named. */
  anchors: string | null;
  /** 0 while nobody has set them: proposed from the unit. */
  revision: number;
}

const governments = new Set(['province', 'district', 'commune', 'ward', 'township', 'special_zone']);
const kindWords = /^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn|Đặc khu)\s+/;

/** Settings as a unit of this name would have them, until somebody sets them. `provinceName` is of the province above, if any. */
export function proposedSettings(
  unit: { kind: string; name: string },
  provinceName: string | undefined,
): IssuingSettings {
  const isGovernment = governments.has(unit.kind);
  const place = (isGovernment ? unit.name : (provinceName ?? unit.name)).replace(kindWords, '');
  const above = provinceName?.replace(/^./, (letter) => letter.toLocaleLowerCase('vi'));
  return {
    superior: isGovernment || above === undefined ? null : `Ủy ban nhân dân ${above}`,
    issuer: isGovernment ? agencyName(unit).replace(/^UBND/, 'Ủy ban nhân dân') : unit.name,
    symbol: isGovernment ? 'UBND' : initialsOf(unit.name),
    letterField: null,
    place,
    signerAuthority: isGovernment ? 'TM. ỦY BAN NHÂN DÂN' : null,
    signerPosition: isGovernment ? 'CHỦ TỊCH' : unit.name.startsWith('Sở') ? 'GIÁM ĐỐC' : 'THỦ TRƯỞNG',
    signerName: null,
    recipients: ['Như trên', 'Lưu: VT'],
    anchors: null,
    revision: 0,
  };
}

/** `SNV` for Sở Nội vụ. */
function initialsOf(name: string): string {
  const letters = name.split(/[\s,-]+/).map((word) => word.charAt(0));
  return letters.join('').toLocaleUpperCase('vi') || 'VP';
}

/** A document of this type, as the unit's documents begin. */
export function startedDocument(type: string, settings: IssuingSettings, title: string | null): OfficialDocument {
  const { superior, issuer, symbol, letterField, place, signerAuthority, signerPosition, signerName } = settings;
  const isMinutes = type === 'BB';
  const signature = { authority: signerAuthority, position: signerPosition, name: signerName };
  return newDocument({
    superior,
    issuer,
    number: symbolOf(type, symbol, letterField),
    place: isMinutes ? null : place,
    type: type === '' ? null : type,
    title,
    decider: type === 'QĐ' || type === 'NQ' ? deciderOf(settings) : null,
    body: bodyOf(type),
    signature: isMinutes ? { authority: null, position: 'CHỦ TỌA', name: null } : signature,
    secretary: isMinutes ? { authority: null, position: 'THƯ KÝ', name: null } : null,
    recipients: settings.recipients.filter((one) => hasAddressees(type) || one !== 'Như trên'),
  });
}

/** Types that are addressed to somebody (Decree 30/2020, Annex I, II.9a), by abbreviation. */
export function hasAddressees(type: string): boolean {
  return ['', 'TTr', 'BC', 'GM'].includes(type);
}

/** Types that state their grounds (II.6). */
export function hasGrounds(type: string): boolean {
  return ['QĐ', 'NQ', 'KH', 'CT'].includes(type);
}

function deciderOf({ issuer, signerPosition, signerAuthority }: IssuingSettings): string {
  return signerAuthority?.startsWith('TM.') ? issuer : `${signerPosition} ${issuer}`;
}

function bodyOf(type: string): OfficialDocument['body'] {
  const part = (mark: string, text: string, titled = true) =>
    ({ kind: 'heading', ref: mark.replace(/\.$/, ''), mark, text, titled, place: null }) as const;
  const prose = { kind: 'paragraph', bullet: null, text: '', place: null } as const;
  switch (type) {
    case 'KH':
      return [
        part('I.', 'MỤC ĐÍCH, YÊU CẦU'),
        prose,
        part('II.', 'NỘI DUNG'),
        prose,
        part('III.', 'TỔ CHỨC THỰC HIỆN'),
        prose,
      ];
    case 'BC':
      return [
        part('I.', 'KẾT QUẢ THỰC HIỆN'),
        prose,
        part('II.', 'TỒN TẠI, HẠN CHẾ'),
        prose,
        part('III.', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'),
        prose,
      ];
    case 'QĐ':
      return [part('Điều 1.', '', false), part('Điều 2.', '', false)];
    default:
      return [prose];
  }
}
