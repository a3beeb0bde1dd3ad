import { KheoError } from '../../platform/errors.ts';
import { type App, idParam, withRights } from '../../platform/http/context.ts';

/** Files of documents: always as a download, by rights, under the name that they came with. */
export function documentPages(app: App): void {
  app.get('/tep/:id{[0-9]+}', async (c) => {
    const id = idParam(c);
    const file = await withRights(c, (tx) =>
      tx.selectFrom('file').where('id', '=', id).select(['sha256', 'name', 'mime']).executeTakeFirst(),
    );
    if (!file) throw new KheoError('not-found', 'Không tìm thấy tệp này, hoặc đơn vị đang chọn không được xem.');
    const bytes = await c.var.platform.files.get(file.sha256);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': file.mime,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    });
  });
}
