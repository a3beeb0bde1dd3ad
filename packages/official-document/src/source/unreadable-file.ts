/** Why a file cannot be read, by a code that does not change with the wording. */
export type UnreadableCode =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'unsupported'
  | 'image'
  | 'wrong-name'
  | 'zip-bomb'
  | 'no-text-layer'
  | 'stopped';

/** A file that gives no text. `message` is for the log, `forPerson` says in Vietnamese what to do about it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: UnreadableCode;
  readonly forPerson: string;

  constructor(code: UnreadableCode, message: string, forPerson: string = ADVICE[code], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.forPerson = forPerson;
  }

  /** Whether its pages may be pictures, for a reader of scans to try. */
  get mayBeScan(): boolean {
    return this.code === 'no-text-layer' || this.code === 'image';
  }
}

const ADVICE: Record<UnreadableCode, string> = {
  empty: 'Tệp không có nội dung. Hãy kiểm tra và chọn lại tệp.',
  'too-large': 'Tệp quá lớn. Hãy tách thành các tệp nhỏ hơn (tối đa 50 MB và 2.000 trang) rồi tải lên từng phần.',
  encrypted: 'Tệp được đặt mật khẩu. Hãy gỡ mật khẩu, lưu lại rồi tải lên lần nữa.',
  truncated: 'Tệp bị thiếu phần cuối, có thể do tải về chưa xong. Hãy tải lại tệp gốc rồi thử lại.',
  damaged: 'Tệp bị hỏng nên không đọc được. Hãy mở bằng phần mềm soạn thảo, lưu lại rồi tải lên lần nữa.',
  unsupported: 'Chưa đọc được loại tệp này. Hãy lưu văn bản thành tệp PDF hoặc DOCX rồi tải lên.',
  image: 'Tệp là hình ảnh. Hãy dùng bản PDF xuất từ phần mềm soạn thảo hoặc tệp DOCX.',
  'wrong-name':
    'Đuôi tên tệp không đúng với nội dung bên trong. Hãy kiểm tra tệp gốc, lưu lại thành PDF hoặc DOCX rồi tải lên.',
  'zip-bomb': 'Tệp có cấu trúc nén bất thường nên bị từ chối để bảo đảm an toàn. Hãy lưu lại văn bản từ bản gốc.',
  'no-text-layer': 'Tệp chỉ có hình ảnh, không có chữ. Hãy dùng bản PDF xuất từ phần mềm soạn thảo hoặc tệp DOCX.',
  stopped: 'Việc đọc tệp đã dừng vì mất quá nhiều thời gian. Hãy tách tệp thành các phần nhỏ hơn rồi thử lại.',
};
