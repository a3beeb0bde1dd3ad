import { ConfirmButton, TextArea } from '../../ui/form.tsx';
import { formatBytes, formatDateTime, formatNumber } from '../../ui/format.ts';
import { Icon } from '../../ui/icons.tsx';
import type { EvidenceItem } from './evidence.ts';

interface Props {
  items: readonly EvidenceItem[];
  /** For which pieces the person is offered to remove them. */
  mayRemove?: boolean | ((item: EvidenceItem) => boolean) | undefined;
}

/** Evidence of a record: photos side by side, recordings to be played, documents and links below each other. */
export function EvidenceList({ items, mayRemove = false }: Props) {
  const isRemovable = (item: EvidenceItem) => (typeof mayRemove === 'function' ? mayRemove(item) : mayRemove);
  const photos = items.filter((item) => item.kind === 'photo');
  const others = items.filter((item) => item.kind !== 'photo');
  return (
    <div class="k-evidence">
      {photos.length > 0 ? (
        <ul class="k-evidence-photos">
          {photos.map((item) => (
            <li>
              <a href={item.href}>
                <img src={item.thumbHref ?? item.href} alt={item.caption ?? `Ảnh ${nameOf(item)}`} loading="lazy" />
              </a>
              <Notes item={item} />
              {isRemovable(item) ? <Removal item={item} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <ul class="k-evidence-files">
          {others.map((item) => (
            <li>
              <Icon name={item.kind} />
              <div>
                <FileOf item={item} />
                <Notes item={item} />
                {isRemovable(item) ? <Removal item={item} /> : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What a piece of evidence is called. */
export function nameOf(item: Pick<EvidenceItem, 'name' | 'url'>): string {
  return item.name ?? item.url ?? '';
}

/** Why evidence is removed. */
export function ReasonField(field: {
  name: string;
  id: string;
  value?: string | undefined;
  error?: string | undefined;
}) {
  return <TextArea {...field} label="Lý do gỡ" required rows={2} maxlength={500} />;
}

function FileOf({ item }: { item: EvidenceItem }) {
  if (item.kind === 'link') {
    return (
      <a href={item.href} rel="noreferrer noopener" target="_blank">
        {nameOf(item)}
      </a>
    );
  }
  const size = item.bytes === null ? '' : ` (${formatBytes(item.bytes)})`;
  return (
    <>
      <a href={item.href}>{nameOf(item)}</a>
      <small>{size}</small>
      <Player item={item} />
    </>
  );
}

/** Plays a recording; nothing is fetched before, for a signal may be weak. */
function Player({ item }: { item: EvidenceItem }) {
  const attributes = { controls: true, preload: 'none', src: item.href, 'aria-label': nameOf(item) } as const;
  if (item.kind === 'audio') return <audio {...attributes} />;
  return item.kind === 'video' ? <video {...attributes} /> : null;
}

function Notes({ item }: { item: EvidenceItem }) {
  const place =
    item.latitude !== null && item.longitude !== null
      ? `Vị trí ${formatNumber(item.latitude, 5)}; ${formatNumber(item.longitude, 5)}`
      : undefined;
  const lines = [
    item.takenAt ? `Chụp ${formatDateTime(item.takenAt)}` : undefined,
    place,
    `${item.createdByName ?? 'Hệ thống'}, ${formatDateTime(item.createdAt)}`,
  ];
  return (
    <>
      {item.caption ? <p>{item.caption}</p> : null}
      <small>{lines.filter((line) => line !== undefined).join(' · ')}</small>
    </>
  );
}

function Removal({ item }: { item: EvidenceItem }) {
  const id = `go-minh-chung-${item.id}`;
  return (
    <ConfirmButton
      id={id}
      title={`Gỡ “${nameOf(item)}”?`}
      message="Nhật ký giữ lại việc gỡ và lý do; sau 30 ngày nội dung tệp bị xóa hẳn."
      action={`/minh-chung/${item.id}/go`}
      confirmLabel="Gỡ minh chứng"
      danger
      label="Gỡ"
      buttonClass="btn btn-sm btn-ghost-danger"
      fallbackHref={`/minh-chung/${item.id}/go`}
      fields={<ReasonField name="reason" id={`${id}-reason`} />}
    />
  );
}
