import { type App, getActor, idParam, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { requireAuthor } from '../plans/rules.ts';
import { cancelReading, startReading } from './commands.ts';
import { queueReading } from './jobs.ts';
import { showPagePicture } from './page-pictures.ts';
import { showProgress, showReading } from './progress-page.tsx';
import { getReading, listPages } from './queries.ts';
import { receiveUpload, showUpload } from './upload-page.tsx';

/** From a file to a draft plan: upload, the pages as they are read, their pictures. */
export function readingPages(app: App): void {
  app.get('/ke-hoach/tai-len', (c) => showUpload(c));
  app.post('/ke-hoach/tai-len', receiveUpload);
  app.get('/doc-van-ban/:id{[0-9]+}', (c) => showReading(c, idParam(c)));
  app.get('/doc-van-ban/:id{[0-9]+}/tien-do', (c) => showProgress(c, idParam(c)));
  app.post('/doc-van-ban/:id{[0-9]+}/dung', async (c) => {
    const id = idParam(c);
    await withRights(c, async (tx, actor) => cancelReading(tx, actor, await getReading(tx, id)));
    return redirectWith(c, `/doc-van-ban/${id}`, { tone: 'success', text: 'Đã dừng đọc.' });
  });
  app.post('/doc-van-ban/:id{[0-9]+}/doc-lai', async (c) => {
    requireAuthor(getActor(c));
    const id = await withRights(c, async (tx, actor) => {
      const before = await getReading(tx, idParam(c));
      const pages = await listPages(tx, before.id);
      return startReading(tx, actor, before.fileId, pages.length);
    });
    await queueReading(c.var.platform, id);
    return redirectWith(c, `/doc-van-ban/${id}`, { tone: 'success', text: 'Khéo đọc tiếp các trang còn lại.' });
  });
  app.get('/tep/:id{[0-9]+}/trang/:page{[0-9]+}', (c) => showPagePicture(c, idParam(c), idParam(c, 'page')));
}
