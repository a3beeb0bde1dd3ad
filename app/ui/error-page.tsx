import { BarePage } from './bare-page.tsx';
import type { Theme } from './document-shell.tsx';

export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429 | 500 | 503;

export interface ErrorPageProps {
  status: ErrorStatus;
  /** What went wrong in this very case, in words for the person; the usual words stand when it is left out. */
  message?: string | undefined;
  /** To find the entry in the log. */
  reference?: string | undefined;
  backHref?: string | undefined;
  theme?: Theme | undefined;
}

const WORDS: Readonly<Record<ErrorStatus, { title: string; advice: string }>> = {
  400: { title: 'Yêu cầu không hợp lệ', advice: 'Quay lại trang trước, kiểm tra nội dung đã nhập và gửi lại.' },
  401: { title: 'Cần đăng nhập', advice: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Đăng nhập để tiếp tục.' },
  403: {
    title: 'Không có quyền xem hoặc làm việc này',
    advice:
      'Kiểm tra đơn vị đang chọn ở góc trên. Nếu việc này thuộc nhiệm vụ được giao, đề nghị quản trị của đơn vị cấp quyền.',
  },
  404: {
    title: 'Không tìm thấy trang',
    advice: 'Địa chỉ có thể đã thay đổi hoặc hồ sơ đã được chuyển. Tìm theo tên hoặc số, ký hiệu ở ô tìm kiếm.',
  },
  405: { title: 'Thao tác không được hỗ trợ', advice: 'Quay lại trang trước và thực hiện lại từ đó.' },
  409: {
    title: 'Nội dung vừa được người khác thay đổi',
    advice: 'Tải lại trang để xem nội dung mới nhất, rồi thực hiện lại nếu còn cần.',
  },
  413: { title: 'Tệp quá lớn', advice: 'Giảm dung lượng tệp hoặc chia thành nhiều tệp rồi gửi lại.' },
  422: { title: 'Không đọc được nội dung gửi lên', advice: 'Kiểm tra tệp hoặc nội dung đã nhập và gửi lại.' },
  429: { title: 'Gửi quá nhiều lần', advice: 'Chờ ít phút rồi thử lại.' },
  500: {
    title: 'Hệ thống gặp lỗi',
    advice:
      'Những gì đã báo lưu thành công vẫn còn nguyên. Thử lại sau ít phút; nếu vẫn lỗi, báo quản trị kèm mã dưới đây.',
  },
  503: { title: 'Hệ thống đang bận', advice: 'Thử lại sau ít phút. Những gì đã báo lưu thành công vẫn còn nguyên.' },
};

/** What went wrong and what to do now. */
export function ErrorPage({ status, message, reference, backHref = '/', theme }: ErrorPageProps) {
  const { title, advice } = WORDS[status];
  return (
    <BarePage title={title} theme={theme}>
      <p class="k-error-code">Lỗi {status}</p>
      {message ? <p>{message}</p> : null}
      <p>{advice}</p>
      {reference ? (
        <p>
          Mã tra cứu: <code>{reference}</code>
        </p>
      ) : null}
      <div class="k-actions">
        {status === 401 ? (
          <a class="btn btn-primary" href={backHref}>
            Đăng nhập
          </a>
        ) : (
          <a class="btn btn-primary" href={backHref}>
            Về bàn làm việc
          </a>
        )}
      </div>
    </BarePage>
  );
}
