import type { PageImage } from '@kheo/scanned-pages';
import { KheoError } from '../../platform/errors.ts';
import { type Request, withRights } from '../../platform/http/context.ts';
import { keepPagePicture, type NewPagePicture } from './commands.ts';
import { getPageReader } from './page-reader.ts';
import { findPagePicture } from './queries.ts';

/** What is registered of a picture; the size of the page is told in points, as the boxes of its lines are. */
export function pictureOf(fileId: number, page: number, picture: PageImage, sha256: string): NewPagePicture {
  const points = 72 / picture.dpi;
  return {
    fileId,
    page,
    sha256,
    mime: picture.mediaType,
    width: picture.width * points,
    height: picture.height * points,
  };
}

/** The picture of a page of a file in sight: the one that was kept when it was read, else drawn from the file and kept. */
export async function showPagePicture(c: Request, fileId: number, page: number): Promise<Response> {
  const { files } = c.var.platform;
  const { file, kept } = await withRights(c, async (tx) => ({
    file: await tx.selectFrom('file').where('id', '=', fileId).select(['sha256', 'name']).executeTakeFirst(),
    kept: await findPagePicture(tx, fileId, page),
  }));
  if (!file) throw new KheoError('not-found', 'Không tìm thấy tệp này, hoặc đơn vị đang chọn không được xem.');
  if (kept) return answer(c, await files.get(kept.sha256), kept.mime);
  const picture = await getPageReader()
    .show({ path: await files.pathOf(file.sha256), name: file.name, page })
    .catch(() => {
      throw new KheoError('not-found', `Không dựng được ảnh của trang ${page}.`);
    });
  const sha256 = await files.put(picture.picture);
  await withRights(c, (tx) => keepPagePicture(tx, pictureOf(fileId, page, picture, sha256)));
  return answer(c, picture.picture, picture.mediaType);
}

function answer(c: Request, bytes: Uint8Array, mime: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mime,
    'cache-control': 'private, max-age=86400, immutable',
    'x-content-type-options': 'nosniff',
  });
}
