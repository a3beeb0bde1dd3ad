import { z } from 'zod';
import { type App, getSignedIn, idParam, type Request, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty.tsx';
import { Form, SubmitRow, TextInput } from '../../ui/form.tsx';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { dropView, saveView } from './commands.ts';
import { listNames, savedViewForm, viewOf } from './saved-view.ts';

const path = '/che-do-xem';
const newQuery = z.object({ danh_sach: z.string().max(2000).default('/nhiem-vu') });

/** Keeping a list under a name, and the names that one has. */
export function viewPages(app: App): void {
  app.get(path, showViews);
  app.get(`${path}/moi`, (c) => showForm(c, readQuery(c, newQuery).danh_sach));
  app.post(`${path}/moi`, (c) =>
    withForm(
      c,
      savedViewForm,
      async ({ danh_sach, name }) => {
        const view = viewOf(danh_sach);
        await withRights(c, (tx, actor) => saveView(tx, actor, { ...view, name }));
        c.var.platform.sessions.forget(getSignedIn(c).userId);
        return redirectWith(c, `${view.list}?${view.query}`, { tone: 'success', text: `Đã lưu chế độ xem “${name}”.` });
      },
      (typed) => showForm(c, typed.values.danh_sach?.[0] ?? '/nhiem-vu', typed),
    ),
  );
  app.post(`${path}/:id{[0-9]+}/bo`, async (c) => {
    await withRights(c, (tx) => dropView(tx, idParam(c)));
    c.var.platform.sessions.forget(getSignedIn(c).userId);
    return redirectWith(c, path, { tone: 'success', text: 'Đã bỏ chế độ xem.' });
  });
}

function showForm(c: Request, address: string, typed?: Typed) {
  const { list, query } = viewOf(address);
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Lưu chế độ xem',
      subtitle: listNames[list],
      breadcrumbs: [{ label: 'Chế độ xem đã lưu', href: path }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action={`${path}/moi`} errors={errors}>
        <input type="hidden" name="danh_sach" value={`${list}?${query}`} />
        <TextInput
          {...field('name')}
          label="Tên"
          hint="Danh sách với điều kiện lọc hiện nay hiện lại khi chọn tên này. Chỉ mình bạn thấy."
          required
          maxlength={60}
        />
        <SubmitRow label="Lưu" cancelHref={list in listNames ? `${list}?${query}` : '/'} />
      </Form>
    </Card>,
  );
}

function showViews(c: Request) {
  const { views } = getSignedIn(c);
  return renderPage(
    c,
    { title: 'Chế độ xem đã lưu', subtitle: 'Chỉ mình bạn thấy' },
    <Card>
      {views.length === 0 ? (
        <EmptyState
          icon="saved"
          title="Chưa lưu chế độ xem nào"
          text="Lọc một danh sách rồi bấm “Lưu chế độ xem” phía trên danh sách."
        />
      ) : (
        <ul class="k-plain-list">
          {views.map(({ id, list, query, name }) => (
            <li>
              <form method="post" action={`${path}/${id}/bo`} class="k-inline-form">
                <a href={`${list}?${query}`}>{name}</a> <span class="k-muted">{listNames[list]}</span>{' '}
                <button type="submit" class="btn btn-sm btn-ghost-danger" aria-label={`Bỏ chế độ xem ${name}`}>
                  Bỏ
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </Card>,
  );
}
