/** Who may read a document, as a person chooses it. */
export const secrecyChoices = [
  { value: '1', label: 'Nội bộ: người của đơn vị và cấp trên' },
  { value: '0', label: 'Công khai sau khi ban hành' },
  { value: '2', label: 'Hạn chế: lãnh đạo, người soạn và người ký' },
];

export const secrecyMarks = ['', 'MẬT', 'TỐI MẬT', 'TUYỆT MẬT'].map((value) => ({ value, label: value || 'Không' }));
export const urgencyMarks = ['', 'KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'].map((value) => ({ value, label: value || 'Không' }));
