import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, type Request, readBody, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { FileDrop, Form, SubmitRow } from '../../ui/form.tsx';
import { formatNumber } from '../../ui/format.ts';
import { NoticeBox } from '../../ui/notices.tsx';
import { renderPage } from '../frame.tsx';
import { type ImportedShapes, importShapes, readAreas } from './shapes.ts';

const mostBytes = 30 * 1024 * 1024;

/** The shapes of units on the map, from a file of the province. */
export function shapePages(app: App): void {
  app.get('/quan-tri/ban-do', (c) => showImport(c));
  app.post('/quan-tri/ban-do', async (c) => {
    const { tep } = await readBody(c);
    const file = [tep].flat()[0];
    if (!(file instanceof File) || file.size === 0) return showImport(c, { fault: 'Hãy chọn tệp GeoJSON.' });
    if (file.size > mostBytes)
      return showImport(c, { fault: 'Tệp lớn hơn 30 MB. Hãy đơn giản hóa đường biên rồi gửi lại.' });
    try {
      const areas = readAreas(new Uint8Array(await file.arrayBuffer()));
      return showImport(c, { done: await withRights(c, (tx, actor) => importShapes(tx, actor, areas)) });
    } catch (error) {
      if (!(error instanceof KheoError) || error.code !== 'unreadable-file') throw error;
      return showImport(c, { fault: error.forPerson });
    }
  });
}

function showImport(c: Request, { fault, done }: { fault?: string; done?: ImportedShapes } = {}) {
  if (getActor(c).role !== 'administrator') {
    throw new KheoError('forbidden', 'Chỉ quản trị mới nhập được bản đồ.');
  }
  return renderPage(
    c,
    {
      title: 'Bản đồ địa bàn',
      subtitle: 'Hình của xã, phường, thôn trên bản đồ hoạt động. Chưa có hình thì bản đồ vẽ bằng các ô.',
      current: 'shapes',
      breadcrumbs: [{ label: 'Đơn vị', href: '/don-vi' }],
      status: fault ? 422 : 200,
    },
    <Stack>
      {done ? <Result done={done} /> : null}
      <Card>
        <Form action="/quan-tri/ban-do" multipart errors={fault ? [{ field: 'tep', message: fault }] : []}>
          <FileDrop
            name="tep"
            label="Tệp GeoJSON"
            accept=".geojson,.json,application/geo+json"
            hint="FeatureCollection, kinh độ, vĩ độ WGS 84. Vùng được ghép với đơn vị theo mã hoặc theo tên."
            error={fault}
            required
          />
          <SubmitRow label="Nhập bản đồ" cancelHref="/don-vi" />
        </Form>
      </Card>
    </Stack>,
  );
}

function Result({ done: { matched, unmatched } }: { done: ImportedShapes }) {
  return (
    <NoticeBox
      tone={matched.length > 0 ? 'success' : 'warning'}
      text={`Đã ghép ${formatNumber(matched.length)} vùng với đơn vị.`}
      detail={
        unmatched.length > 0 ? (
          <p>
            {formatNumber(unmatched.length)} vùng không khớp đơn vị nào: {unmatched.slice(0, 30).join('; ')}
            {unmatched.length > 30 ? '…' : ''}
          </p>
        ) : undefined
      }
    />
  );
}
