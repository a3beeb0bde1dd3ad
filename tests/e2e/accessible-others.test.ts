import { describe, test } from 'vitest';
import { everyone, first, inParts, lookAt } from './looks.ts';
import { useVisits } from './visit.ts';

// Every page of every persona but the one of `accessible.test.ts`.
const { visit } = useVisits();

const pages: Record<string, string[]> = {
  chutich: [...first, '/dieu-phoi'],
  'xa11.chuyenvien': [
    ...everyone,
    '/dieu-phoi',
    '/ke-hoach/1/lap-tu',
    '/hoat-dong',
    '/hoat-dong/ghi',
    '/hoat-dong/ghi/dialogue',
    '/bao-cao/10?chi-tieu=dialogues',
    '/bao-cao/10/kiem-tra',
    '/bao-cao/10/chi-tieu/dialogue_people',
    '/lich/moi',
    '/lich/chuong-trinh/them?ky=2026-06',
    '/bao-cao-tuan/viet',
  ],
  'xa11.lanhdao': [
    ...first,
    '/van-ban/5/ky',
    '/van-ban/hinh-anh-chu-ky',
    '/cam-ket',
    '/cam-ket/moi',
    '/tai-khoan/uy-quyen',
    '/bao-cao-tuan/cai-dat',
  ],
  'xa11.truongthon': [...first, '/cho-gui', '/khong-co-mang'],
  danvan: [...first, '/dieu-phoi'],
  quantri: [
    ...first,
    '/tai-khoan/nhac-viec',
    '/don-vi/2',
    '/don-vi?ngay=30/06/2025',
    '/quan-tri/tai-khoan',
    '/quan-tri/khoa-api',
    '/quan-tri/loai-hoat-dong',
    '/quan-tri/loai-hoat-dong/dialogue',
    '/quan-tri/ban-do',
    '/quan-tri/chi-tieu',
    '/quan-tri/chi-tieu/dialogues',
    '/quan-tri/mau-bao-cao/3',
    '/quan-tri/mau-bao-cao/3/quy-tac/10',
    '/quan-tri/mau-bao-cao/3/cau/II.3',
    '/quan-tri/nhac-viec',
    '/quan-tri/nhac-viec/1',
    '/quan-tri/nhac-viec/1/ket-thuc',
    '/quan-tri/nhac-viec/ngay-nghi',
    '/quan-tri/nhac-viec/webhook',
    '/quan-tri/nhac-viec/nhat-ky',
  ],
};

describe('every page is good for all eyes', () => {
  test('before sign-in', async () => lookAt(await visit(), ['/dang-nhap', '/dang-nhap/ma']));
  test.each(inParts(pages))('%s, from %s', async (username, _first, paths) => lookAt(await visit(username), paths));
  test('documents', async () => {
    const documents = [
      '/van-ban',
      '/van-ban/2',
      '/van-ban/7/sua',
      '/van-ban/4/ban-hanh',
      '/van-ban/so',
      '/van-ban/the-thuc',
    ];
    await lookAt(await visit('xa11.chuyenvien'), documents);
  });
});
