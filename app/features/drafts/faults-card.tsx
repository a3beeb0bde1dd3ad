import { checkDocument, type FaultPlace, type KnownDocument, type OfficialDocument } from '@kheo/official-document';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icons.tsx';
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
  const tone = errors > 0 ? 'danger' : faults.length > 0 ? 'warning' : 'success';
  return (
    <Card
      title="Kiểm tra trước khi ký"
      subtitle={summaryOf(errors, faults.length)}
      icon="check"
      tone={tone}
      id="kiem-tra"
    >
      <ul class="k-plain-list">
        {faults.map(({ severity, message, place, suggestion }) => (
          <li>
            <Icon name={severity === 'error' ? 'late' : 'warning'} label={severity === 'error' ? 'Lỗi' : 'Lưu ý'} />{' '}
            {message}
            {suggestion === null ? null : (
              <>
                {' '}
                Có thể ghi: <q>{suggestion}</q>.
              </>
            )}
            <br />
            {editHref ? (
              <a href={`${editHref}#${anchorOf(place)}`}>{placeName(document, place)}</a>
            ) : (
              <small class="k-muted">{placeName(document, place)}</small>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function summaryOf(errors: number, all: number): string {
  if (all === 0) return 'Không thấy lỗi nào.';
  return [errors > 0 ? `${errors} lỗi` : '', all > errors ? `${all - errors} chỗ nên xem lại` : '']
    .filter(Boolean)
    .join(', ');
}

/** The field of the sheet that holds the place. */
function anchorOf(place: FaultPlace): string {
  if (place.part === 'body') return `khoi-b${place.block}`;
  return place.part === 'signature' ? 'signature.name' : place.part;
}

function placeName(document: OfficialDocument, place: FaultPlace): string {
  if (place.part === 'body') return partName(document, `body.${place.block}`);
  if (place.part === 'enclosed') return partName(document, `enclosed.${place.index}`);
  const named = ['title', 'addressees', 'grounds', 'recipients', 'signature'] as const;
  return partName(document, named.find((one) => one === place.part) ?? 'letterhead');
}
