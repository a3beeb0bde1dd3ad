import { z } from 'zod';
import { allOf } from '../../platform/all-of.ts';
import { KheoError, messageOf } from '../../platform/errors.ts';
import { type App, getSignedIn, type Request, readBody, readQuery, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { Form, SubmitRow, TextInput } from '../../ui/form.tsx';
import { Status } from '../../ui/status.tsx';
import { DataTable } from '../../ui/table.tsx';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { choose, confirmMailAddress, dropMailAddress, setMailAddress } from './commands.ts';
import { confirmMail } from './messages.ts';
import { findMailAddress, listUnwanted } from './queries.ts';
import { channelNames, kindNames, type PersonalChannel, personalChannels, reminderKinds } from './reminder.ts';

const path = '/tai-khoan/nhac-viec';

const addressForm = z.object({
  address: z
    .string()
    .trim()
    .max(200)
    .pipe(z.union([z.literal(''), z.email('Địa chỉ thư điện tử chưa đúng, ví dụ ten@coquan.gov.vn.')])),
});

/** What a person is reminded of and how; the e-mail address is used once it is confirmed. */
export function choicePages(app: App): void {
  app.get(path, (c) => showChoices(c));
  app.post(path, async (c) => {
    const body = await readBody(c);
    const wanted = new Set([body.wanted ?? []].flat().filter((one) => typeof one === 'string'));
    const { userId } = getSignedIn(c);
    const known = reminderKinds.flatMap((kind) => personalChannels.map((channel) => `${kind} ${channel}` as const));
    const chosen = new Set(known.filter((one) => wanted.has(one)));
    // Where no e-mail is offered its column is not shown, and what was chosen for it stays.
    if (!c.var.platform.mailer) {
      const unwanted = await withRights(c, (tx) => listUnwanted(tx));
      for (const kind of reminderKinds) if (!unwanted.has(`${kind} email`)) chosen.add(`${kind} email`);
    }
    await withRights(c, (tx) => choose(tx, userId, chosen));
    return redirectWith(c, path, { tone: 'success', text: 'Đã lưu cách nhận nhắc việc.' });
  });
  app.post(`${path}/dia-chi`, (c) =>
    withForm(
      c,
      addressForm,
      ({ address }) => keepAddress(c, address),
      (typed) => showChoices(c, typed),
    ),
  );
  app.get(`${path}/xac-nhan`, async (c) => {
    if (!c.var.signedIn) return c.redirect('/dang-nhap', 303);
    const { ma } = readQuery(c, z.object({ ma: z.string().max(100).default('') }));
    await withRights(c, (tx) => confirmMailAddress(tx, getSignedIn(c).userId, ma));
    return redirectWith(c, path, { tone: 'success', text: 'Đã xác nhận địa chỉ. Từ nay nhắc việc được gửi đến đây.' });
  });
}

async function keepAddress(c: Request, address: string): Promise<Response> {
  const { userId, name } = getSignedIn(c);
  const { mailer, address: site } = c.var.platform;
  if (!mailer) throw new KheoError('invalid', 'Hệ thống này chưa nối máy chủ thư.');
  if (address === '') {
    await withRights(c, (tx) => dropMailAddress(tx, userId));
    return redirectWith(c, path, { tone: 'success', text: 'Đã bỏ địa chỉ, không gửi thư nữa.' });
  }
  const code = await withRights(c, (tx) => setMailAddress(tx, userId, address));
  try {
    await mailer.send({
      ...confirmMail(name, `${site}${path}/xac-nhan?ma=${code}`),
      to: address,
      id: `xac-nhan-${code}`,
    });
  } catch (error) {
    const message = 'Không gửi được thư xác nhận đến địa chỉ này. Hãy xem lại địa chỉ hoặc thử lại sau.';
    throw new KheoError('invalid', message, messageOf(error), { address: message });
  }
  return redirectWith(c, path, {
    tone: 'info',
    text: `Đã gửi thư đến ${address}. Hãy mở liên kết trong thư để xác nhận.`,
  });
}

async function showChoices(c: Request, typed?: Typed) {
  const { unwanted, mail } = await withRights(c, (tx) =>
    allOf({
      unwanted: listUnwanted(tx),
      mail: findMailAddress(tx),
    }),
  );
  const offersMail = c.var.platform.mailer !== undefined;
  const channels: PersonalChannel[] = offersMail ? [...personalChannels] : ['app'];
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Nhắc việc',
      subtitle: 'Khéo nhắc vào buổi sáng ngày làm việc, không nhắc ngày nghỉ',
      breadcrumbs: [{ label: 'Tài khoản và bảo mật', href: '/tai-khoan' }, { label: 'Nhắc việc' }],
      status: typed ? 422 : 200,
    },
    <Stack>
      <Form action={path}>
        <DataTable
          caption="Nhận nhắc việc"
          rows={reminderKinds}
          rowKey={(kind) => kind}
          columns={[
            { key: 'kind', label: 'Nhắc về', phone: 'title', width: 'wide', render: (kind) => kindNames[kind] },
            ...channels.map((channel) => ({
              key: channel,
              label: channelNames[channel],
              render: (kind: (typeof reminderKinds)[number]) => (
                <label class="form-check">
                  <input
                    class="form-check-input"
                    type="checkbox"
                    name="wanted"
                    value={`${kind} ${channel}`}
                    checked={!unwanted.has(`${kind} ${channel}`)}
                  />
                  <span class="visually-hidden">
                    {kindNames[kind]}, {channelNames[channel]}
                  </span>
                </label>
              ),
            })),
          ]}
        />
        <SubmitRow label="Lưu" />
      </Form>
      {offersMail ? (
        <Card
          title="Địa chỉ thư điện tử"
          actions={
            mail ? (
              <Status
                shape={mail.verified ? 'done' : 'waiting'}
                label={mail.verified ? 'Đã xác nhận' : 'Chờ xác nhận'}
              />
            ) : undefined
          }
        >
          <Form action={`${path}/dia-chi`} errors={errors}>
            <TextInput
              {...field('address', mail?.address)}
              type="email"
              label="Gửi đến"
              hint="Để trống nếu không muốn nhận thư"
              width="medium"
              autocomplete="email"
            />
            <SubmitRow label={mail ? 'Lưu địa chỉ' : 'Gửi thư xác nhận'} />
          </Form>
        </Card>
      ) : null}
    </Stack>,
  );
}
