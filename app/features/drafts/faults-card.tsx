import {
  checkDocument,
  type Fault,
  isMissingPart,
  type KnownDocument,
  type OfficialDocument,
} from '@kheo/official-document';
import { Card } from '../../ui/card.tsx';
import { TextArea } from '../../ui/form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import type { TypedFields } from '../typed-form.ts';
import { missingParts } from './commands.ts';
import { partName } from './parts.ts';

/** What should be put right before the document is signed, each with its place: errors first. */
export function FaultsCard({
  document,
  known,
  editHref,
}: {
  document: OfficialDocument;
  known: readonly KnownDocument[];
  /** The sheet on which it is put right, for who may. */
  editHref?: string | undefined;
}) {
  const faults = checkDocument(document, { known });
  const errors = faults.filter((one) => one.severity === 'error').length;
  const missing = faults.filter(isMissingPart).length;
  const tone = errors > 0 ? 'danger' : faults.length > 0 ? 'warning' : 'success';
  return (
    <Card
      title="Kiểm tra trước khi ký"
      subtitle={summaryOf(missing, errors, faults.length)}
      icon="check"
      tone={tone}
      id="kiem-tra"
    >
      <ul class="k-plain-list">
        {faults.map((fault) => (
          <FaultLine document={document} fault={fault} editHref={editHref} />
        ))}
      </ul>
    </Card>
  );
}

interface LineProps {
  document: OfficialDocument;
  fault: Fault;
  editHref: string | undefined;
}

function FaultLine({ document, fault, editHref }: LineProps) {
  const { severity, message, suggestion } = fault;
  const stops = isMissingPart(fault);
  const level = stops ? 'Thiếu, chưa trình ký được' : severity === 'error' ? 'Lỗi' : 'Lưu ý';
  return (
    <li>
      <Icon name={stops ? 'close' : severity === 'error' ? 'late' : 'warning'} label={level} /> {message}
      {suggestion === null ? null : (
        <>
          {' '}
          Có thể ghi: <q>{suggestion}</q>.
        </>
      )}
      <br />
      {editHref ? (
        <a href={`${editHref}#${anchorOf(fault)}`}>{placeName(document, fault)}</a>
      ) : (
        <small class="k-muted">{placeName(document, fault)}</small>
      )}
    </li>
  );
}

/** Asks why a document goes on though components are missing; nothing where none is. */
export function ExceptionField({
  document,
  field,
}: {
  document: OfficialDocument;
  field: ReturnType<TypedFields['field']>;
}) {
  const missing = missingParts(document);
  if (missing.length === 0) return null;
  return (
    <>
      <NoticeBox
        tone="warning"
        text="Văn bản còn thiếu thành phần thể thức. Hãy sửa trước, hoặc ghi lý do vẫn tiếp tục."
        detail={
          <ul>
            {missing.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        }
      />
      <TextArea {...field} label="Lý do vẫn tiếp tục" rows={2} maxlength={500} />
    </>
  );
}

function summaryOf(missing: number, errors: number, all: number): string {
  if (all === 0) return 'Không thấy lỗi nào.';
  return [
    missing > 0 ? `Thiếu ${missing} thành phần` : '',
    errors > missing ? `${errors - missing} lỗi` : '',
    all > errors ? `${all - errors} chỗ nên xem lại` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The field of the sheet that holds the place. */
function anchorOf({ place, within = [] }: Fault): string {
  // What is enclosed has fields on the sheet, what that encloses has none.
  const prefix = within[0] === undefined ? '' : `e${within[0]}.`;
  if (place.part === 'body') {
    const at = `${prefix}b${place.block}`;
    return place.cell ? `${at}.r${place.cell.row}.c${place.cell.column}` : `khoi-${at}`;
  }
  return `${prefix}${place.part === 'signature' ? 'signature.name' : place.part}`;
}

function placeName(document: OfficialDocument, { place, within = [] }: Fault): string {
  const [first] = within;
  if (first !== undefined) {
    const inside = document.enclosed[first];
    const block = place.part === 'body' ? `, khối ${place.block + 1}${cellName(place.cell)}` : '';
    return `${partName(document, `enclosed.${first}`)}${inside ? block : ''}`;
  }
  if (place.part === 'body' && place.cell) return `Khối ${place.block + 1}${cellName(place.cell)}`;
  if (place.part === 'body') return partName(document, `body.${place.block}`);
  if (place.part === 'enclosed') return partName(document, `enclosed.${place.index}`);
  const named = ['title', 'addressees', 'grounds', 'recipients', 'signature'] as const;
  return partName(document, named.find((one) => one === place.part) ?? 'letterhead');
}

function cellName(cell: { row: number; column: number } | undefined): string {
  return cell ? `, hàng ${cell.row + 1}, cột ${cell.column + 1}` : '';
}
