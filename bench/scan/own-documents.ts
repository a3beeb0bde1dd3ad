import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OfficialDocument, type TableBlock, understand } from '@kheo/official-document';
import { root } from '../../app/platform/root.ts';
import type { Truth } from '../../packages/plan-reader/src/testing/score.ts';
import { textSource } from '../../packages/plan-reader/src/testing/text-source.ts';

const FOLDERS = ['app/sample/plans', 'packages/plan-reader/src/fixtures'];
/** Documents of many more kinds. */
const MORE = 'packages/plan-reader/src/fixtures/third';

/** A document to print, and what people found in it, where they have. */
export interface OwnDocument {
  name: string;
  document: OfficialDocument;
  truth: Truth | undefined;
}

/** The project's own documents that are whole, by name, and one of them again with a table of tasks. */
export function ownDocuments(): OwnDocument[] {
  const folders = process.env.KHEO_BENCH_ALL === undefined ? FOLDERS : [...FOLDERS, MORE];
  const documents = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.txt') && !name.startsWith('damaged'))
      .map((name) => {
        const file = join(root, folder, name);
        const { document } = understand(textSource(readFileSync(file, 'utf8')));
        const gold = file.replace('.txt', '.json');
        const truth = existsSync(gold) ? (JSON.parse(readFileSync(gold, 'utf8')) as Truth) : undefined;
        return { name: name.replace('.txt', ''), document, truth };
      }),
  );
  const [first] = documents;
  if (first === undefined) return [];
  const document = { ...first.document, body: [...first.document.body, taskTable()] };
  return [...documents, { name: 'task-table', document, truth: undefined }];
}

/** Rows of a table of tasks, with a header, in cells of several lines. */
function taskTable(): TableBlock {
  const rows = [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    [
      '1',
      'Tổ chức hội nghị quán triệt, triển khai Kế hoạch đến cán bộ, công chức',
      'Sở Nội vụ',
      'Văn phòng UBND tỉnh',
      'Trước ngày 15/02/2026',
    ],
    [
      '2',
      'Rà soát, sửa đổi quy chế thực hiện dân chủ trong hoạt động của cơ quan',
      'Các sở, ban, ngành',
      'Sở Tư pháp',
      'Trước ngày 31/3/2026',
    ],
    [
      '3',
      'Công khai thủ tục hành chính tại trung tâm phục vụ hành chính công',
      'UBND các xã, phường',
      'Sở Khoa học và Công nghệ',
      'Quý II năm 2026',
    ],
    [
      '4',
      'Đối thoại trực tiếp giữa người đứng đầu chính quyền với Nhân dân',
      'Chủ tịch UBND cấp xã',
      'Mặt trận Tổ quốc Việt Nam',
      'Trước ngày 30/9/2026',
    ],
    [
      '5',
      'Sơ kết, tổng kết việc thực hiện Kế hoạch, đề xuất khen thưởng',
      'Sở Nội vụ',
      'Các cơ quan liên quan',
      'Trước ngày 15/12/2026',
    ],
  ];
  return {
    kind: 'table',
    headerRows: 1,
    place: null,
    rows: rows.map((row) => row.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))),
  };
}
