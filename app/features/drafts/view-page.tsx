import { writeHtml } from '@kheo/official-document';
import { raw } from 'hono/html';
import { today } from '../../platform/clock.ts';
import { listEvents } from '../../platform/events.ts';
import { getActor, type Request, withRights } from '../../platform/http/context.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { DocumentStyle } from '../../ui/document-style.tsx';
import { formatDate, formatDateTime } from '../../ui/format.ts';
import { MoreScript } from '../../ui/more-script.tsx';
import { NoticeBox } from '../../ui/notices.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type Step, Steps } from '../../ui/steps.tsx';
import { eventTimeline } from '../events.tsx';
import { renderPage } from '../frame.tsx';
import type { Typed } from '../typed-form.ts';
import { agencyName } from '../units/unit.ts';
import { type Draft, type DraftState, typeName, versionNames } from './draft.ts';
import { FaultsCard } from './faults-card.tsx';
import { bytesOf, reportsOf } from './files.ts';
import { knownCitations } from './known.ts';
import { getDraft, listRemarks, listVersions } from './queries.ts';
import { RemarksCard } from './remarks-card.tsx';
import { actNames, actsOpenTo, type DraftAct } from './rules.ts';
import { SignatureCard } from './signature-card.tsx';
import { DraftStatus } from './status.tsx';

/** Where each act is asked about; the sheet and the remarks have pages of their own. */
const actPaths: Partial<Record<DraftAct, string>> = {
  edit: 'sua',
  check: 'ra-soat',
  send: 'trinh-ky',
  take_back: 'lay-lai',
  return: 'tra-lai',
  sign: 'ky',
  issue: 'ban-hanh',
  cancel: 'huy',
};

/** The act that a state waits for, shown as the one large button. */
const nextAct: Partial<Record<DraftState, DraftAct>> = {
  drafting: 'check',
  returned: 'edit',
  checked: 'send',
  to_sign: 'sign',
  signed: 'issue',
};

/** A document as it will be printed, with its way, remarks, faults, signatures and history. */
export async function showDraft(c: Request, id: number, typed?: Typed) {
  const actor = getActor(c);
  const { draft, known, remarks, versions, events } = await withRights(c, async (tx) => {
    const found = await getDraft(tx, id);
    return {
      draft: found,
      known: await knownCitations(tx, found.document),
      remarks: await listRemarks(tx, id),
      versions: await listVersions(tx, id),
      events: await listEvents(tx, 'draft', id, 50),
    };
  });
  const acts = actsOpenTo(actor, draft);
  const signedId = draft.issuedFileId ?? draft.signedFileId;
  const reports = signedId === null ? [] : await reportsOf(c, await bytesOf(c, signedId));
  return renderPage(
    c,
    {
      title: draft.document.title || 'Dự thảo chưa có trích yếu',
      pretitle: pretitleOf(draft),
      current: 'documents',
      breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }],
      status: typed ? 422 : 200,
      actions: <Actions draft={draft} acts={acts} />,
    },
    <Stack>
      <DocumentStyle />
      <MoreScript />
      <Steps label="Tiến trình" steps={stepsOf(draft)} />
      {draft.reason && (draft.state === 'returned' || draft.state === 'cancelled') ? (
        <NoticeBox tone="warning" text={draft.state === 'returned' ? 'Bị trả lại' : 'Đã hủy'} detail={draft.reason} />
      ) : null}
      <CardGrid layout="main-side">
        <div
          class="k-paper"
          data-island="remark"
          data-form="gop-y"
          data-remarked={remarks.flatMap((one) => (one.settledAt === null ? [one.part] : [])).join(' ')}
        >
          {raw(writeHtml(draft.document))}
        </div>
        <Stack>
          <Card>
            <DescriptionList items={factsOf(draft)} />
          </Card>
          {draft.state === 'issued' || draft.state === 'cancelled' ? null : (
            <FaultsCard
              document={draft.document}
              known={known}
              editHref={acts.includes('edit') ? `/van-ban/${id}/sua` : undefined}
            />
          )}
          <RemarksCard draft={draft} remarks={remarks} mayRemark={acts.includes('remark')} typed={typed} />
          {signedId === null || reports.length === 0 ? null : (
            <SignatureCard reports={reports} fileHref={`/tep/${signedId}`} />
          )}
          {versions.length > 0 ? (
            <Card title="Các bản đã lưu" icon="history">
              <ul class="k-plain-list">
                {versions.map((one) => (
                  <li>
                    <a href={`/van-ban/${id}/ban/${one.version}`}>
                      Bản {one.version}, {versionNames[one.why]}
                    </a>
                    <br />
                    <small class="k-muted">
                      {one.writtenByName}, {formatDateTime(one.keptAt)}
                    </small>
                    {one.note ? <p class="k-prose">{one.note}</p> : null}
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
          <Card title="Nhật ký">{eventTimeline(events)}</Card>
        </Stack>
      </CardGrid>
    </Stack>,
  );
}

function Actions({ draft, acts }: { draft: Draft; acts: readonly DraftAct[] }) {
  const next = nextAct[draft.state];
  const asked = acts.filter((act) => actPaths[act] !== undefined);
  const ordered = [...asked.filter((act) => act !== next), ...asked.filter((act) => act === next)];
  return (
    <>
      <PrintButton />
      <a class="btn" href={`/van-ban/${draft.id}/tai.docx`}>
        DOCX
      </a>
      <a class="btn" href={draft.issuedFileId === null ? `/van-ban/${draft.id}/tai.pdf` : `/tep/${draft.issuedFileId}`}>
        PDF
      </a>
      {ordered.map((act) => (
        <a class={act === next ? 'btn btn-primary' : 'btn'} href={`/van-ban/${draft.id}/${actPaths[act]}`}>
          {actNames[act]}
        </a>
      ))}
    </>
  );
}

function pretitleOf(draft: Draft) {
  return [draft.symbol ?? typeName(draft.type), agencyName({ kind: draft.unitKind, name: draft.unitName })].join(' · ');
}

function stepsOf(draft: Draft): Step[] {
  const order: DraftState[] = ['drafting', 'checked', 'to_sign', 'signed', 'issued'];
  const at = order.indexOf(draft.state === 'returned' || draft.state === 'cancelled' ? 'drafting' : draft.state);
  const notes = [
    draft.draftedByName,
    draft.checkedByName,
    draft.signerName,
    draft.signedByName,
    draft.issuedOn ? formatDate(draft.issuedOn) : null,
  ];
  return ['Soạn thảo', 'Rà soát', 'Trình ký', 'Ký', 'Ban hành'].map((label, index) => ({
    label,
    state: index < at || draft.state === 'issued' ? 'done' : index === at ? 'current' : 'todo',
    note: index <= at ? (notes[index] ?? undefined) : undefined,
  }));
}

function factsOf(draft: Draft) {
  const confidentiality = ['Công khai', 'Nội bộ', 'Hạn chế'][draft.confidentiality];
  return [
    { term: 'Trạng thái', value: <DraftStatus state={draft.state} pill /> },
    ...(draft.symbol
      ? [{ term: 'Số, ký hiệu', value: <a href={`/van-ban/so/${draft.entryId}`}>{draft.symbol}</a> }]
      : []),
    ...(draft.issuedOn ? [{ term: 'Ngày ban hành', value: formatDate(draft.issuedOn) }] : []),
    { term: 'Người soạn', value: draft.draftedByName ?? 'Hệ thống' },
    ...(draft.signerName ? [{ term: 'Trình ký', value: draft.signerName }] : []),
    ...(draft.signedByName
      ? [
          {
            term: 'Người ký',
            value: `${draft.signedByName}${draft.signedForName ? ` (thay ${draft.signedForName})` : ''}, ${formatDate(draft.signedOn ?? today())}${draft.signedFileId === null ? ', trên bản giấy' : ''}`,
          },
        ]
      : []),
    { term: 'Phạm vi xem', value: confidentiality },
    ...(draft.origin === 'plan'
      ? [{ term: 'Lập từ', value: <a href={`/ke-hoach/${draft.originId}`}>Kế hoạch</a> }]
      : []),
    ...(draft.origin === 'report'
      ? [{ term: 'Lập từ', value: <a href={`/bao-cao/${draft.originId}`}>Báo cáo</a> }]
      : []),
  ];
}
