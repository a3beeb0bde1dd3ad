import type { SignatureReport } from '@kheo/signed-pdf';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';

/** Signatures of a file: who, when, whether anything is another since. */
export function SignatureCard({
  reports,
  fileHref,
  title = 'Chữ ký số',
}: {
  reports: readonly SignatureReport[];
  fileHref?: string | undefined;
  title?: string;
}) {
  return (
    <Card
      title={title}
      icon="key"
      id="chu-ky"
      actions={
        fileHref ? (
          <a class="btn btn-sm" href={fileHref}>
            Tải tệp PDF
          </a>
        ) : undefined
      }
    >
      {reports.length === 0 ? <p class="k-muted">Tệp này không có chữ ký số.</p> : null}
      {reports.map((report) => (
        <section class="k-signature">
          <h3 class="k-card-part">
            {report.signer?.name ?? 'Không đọc được người ký'} <Verdict report={report} />
          </h3>
          <DescriptionList
            items={[
              { term: 'Thời gian ký', value: whenOf(report) },
              { term: 'Nội dung', value: contentOf(report) },
              { term: 'Chứng thư số', value: certificateOf(report) },
              { term: 'Thu hồi', value: revocationOf(report) },
              { term: 'Số chứng thư', value: report.serial ?? 'Không rõ' },
            ]}
          />
        </section>
      ))}
    </Card>
  );
}

function Verdict({ report }: { report: SignatureReport }) {
  if (isSound(report)) return <Status shape="done" label="Chữ ký hợp lệ" />;
  return <Status shape="refused" label={report.fault ? 'Không kiểm tra được' : 'Chữ ký không hợp lệ'} />;
}

/** The content is as it was signed, and by the key of a certificate that held then and was not revoked. */
export function isSound(report: SignatureReport): boolean {
  const isRevoked = report.revocation?.status === 'revoked';
  return report.isUnchanged && report.isSignatureValid && report.isCertificateInForce !== false && !isRevoked;
}

function whenOf({ timestamp, statedAt }: SignatureReport): string {
  if (timestamp?.isValid) {
    const trusted = timestamp.trust === 'trusted' ? '' : ' (chưa xác minh được tổ chức này)';
    return `${formatDateTime(timestamp.at)}, có dấu thời gian của ${timestamp.authority}${trusted}`;
  }
  if (statedAt) return `${formatDateTime(statedAt)}, theo máy của người ký`;
  return 'Không ghi';
}

function contentOf(report: SignatureReport): string {
  if (report.fault === 'bad-range') return 'Chữ ký không phủ hết nội dung nên không chứng thực được gì.';
  if (report.fault === 'unknown-format') return 'Loại chữ ký chưa được hỗ trợ.';
  if (report.fault === 'unreadable') return 'Không đọc được chữ ký.';
  if (!report.isUnchanged) return 'Đã bị thay đổi sau khi ký.';
  return report.bytesAfter > 0
    ? 'Phần đã ký giữ nguyên; sau đó tệp được bổ sung (số, ngày hoặc chữ ký khác).'
    : 'Giữ nguyên từ khi ký.';
}

/** What the issuer says of the certificate, as far as the file carries it: nobody is asked. */
function revocationOf({ revocation }: SignatureReport): string {
  if (!revocation) return 'Tệp không kèm thông tin thu hồi của tổ chức cấp.';
  const source = revocation.by === 'ocsp' ? 'trả lời OCSP' : 'danh sách CRL';
  const asOf = `theo ${source} kèm tệp, ${formatDateTime(revocation.asOf)}`;
  const day = revocation.revokedAt ? formatDateTime(revocation.revokedAt) : '';
  if (revocation.status === 'revoked') return `Đã bị thu hồi lúc ${day}, trước khi ký (${asOf}).`;
  return day ? `Bị thu hồi lúc ${day}, sau khi ký (${asOf}).` : `Chưa bị thu hồi (${asOf}).`;
}

function certificateOf(report: SignatureReport): string {
  const inForce = { true: 'còn hiệu lực khi ký', false: 'không có hiệu lực khi ký', null: 'chưa rõ hiệu lực' }[
    `${report.isCertificateInForce}`
  ];
  const trust = {
    trusted: 'tổ chức cấp được tin cậy',
    unknown: 'tổ chức cấp không thuộc danh sách tin cậy',
    'not-checked': 'chưa xác minh được tổ chức cấp',
  }[report.trust];
  return `${report.issuer?.name ?? 'Không rõ tổ chức cấp'}; ${inForce}; ${trust}`;
}
