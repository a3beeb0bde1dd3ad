import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, readForm, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { ConfirmPanel, Form, Select, SubmitRow, TextArea } from '../../ui/form.tsx';
import { listPeopleOf } from '../assignments/queries.ts';
import { keepFile } from '../documents/commands.ts';
import { textField } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { cancelDraft, checkDraft, returnDraft, sendToSign, takeBackDraft } from './commands.ts';
import type { Draft } from './draft.ts';
import { ExceptionField, FaultsCard } from './faults-card.tsx';
import { knownCitations } from './known.ts';
import { fileName, printPdf } from './print.ts';
import { getDraft } from './queries.ts';
import { remarkOn, settleRemark } from './remarks.ts';
import { actNames } from './rules.ts';
import { showDraft } from './view-page.tsx';

const reasonForm = z.object({ reason: z.string().trim().max(2000, 'Dài quá 2.000 ký tự.').default('') });
const revisionForm = z.object({ revision: z.coerce.number().int().positive() });
const sendForm = revisionForm.extend({
  signerId: z.string().min(1, 'Hãy chọn lãnh đạo ký.'),
  exception: textField(500),
});
const remarkForm = z.object({
  part: z.string().regex(/^(title|letterhead|addressees|grounds|recipients|signature|body\.\d+|enclosed\.\d+)$/),
  words: textField(500),
  text: z.string().trim().min(1, 'Hãy ghi góp ý.').max(2000, 'Dài quá 2.000 ký tự.'),
});

/** What moves a draft on its way, each asked about on a page of its own. */
export function draftActPages(app: App): void {
  const at = (path: string) => `/van-ban/:id{[0-9]+}/${path}`;
  app.get(at('ra-soat'), async (c) => {
    const draft = await draftOf(c);
    return ask(c, draft, 'check', {
      message: 'Văn bản đã đủ thể thức, đúng nội dung và sẵn sàng trình ký.',
      fields: <Revision draft={draft} />,
    });
  });
  app.post(at('ra-soat'), async (c) => {
    const { revision } = await readForm(c, revisionForm);
    await withRights(c, (tx, actor) => checkDraft(tx, actor, idParam(c), revision));
    return done(c, 'Đã rà soát.');
  });
  app.get(at('trinh-ky'), (c) => showSend(c));
  app.post(at('trinh-ky'), (c) =>
    withForm(
      c,
      sendForm,
      (form) => send(c, form),
      (typed) => showSend(c, typed),
    ),
  );
  app.get(at('lay-lai'), async (c) =>
    ask(c, await draftOf(c), 'take_back', {
      message: 'Văn bản thôi trình ký để sửa tiếp; người ký được thấy trong nhật ký.',
    }),
  );
  app.post(at('lay-lai'), async (c) => {
    await withRights(c, (tx, actor) => takeBackDraft(tx, actor, idParam(c)));
    return done(c, 'Đã lấy lại để sửa.');
  });
  reasoned(app, at('tra-lai'), 'return', 'Người soạn được báo, và thấy các góp ý tại chỗ.', returnDraft, 'Đã trả lại.');
  reasoned(app, at('huy'), 'cancel', 'Không đưa lại được dự thảo đã hủy.', cancelDraft, 'Đã hủy dự thảo.');
  app.post(at('gop-y'), (c) =>
    withForm(
      c,
      remarkForm,
      async (form) => {
        await withRights(c, (tx, actor) => remarkOn(tx, actor, idParam(c), form));
        return redirectWith(c, `/van-ban/${idParam(c)}#gop-y`, { tone: 'success', text: 'Đã ghi góp ý.' });
      },
      (typed) => showDraft(c, idParam(c), typed),
    ),
  );
  app.post(at('gop-y/:remark{[0-9]+}/xong'), async (c) => {
    await withRights(c, (tx, actor) => settleRemark(tx, actor, idParam(c), idParam(c, 'remark')));
    return done(c, 'Đã xử lý góp ý.');
  });
}

function reasoned(
  app: App,
  address: string,
  act: 'return' | 'cancel',
  message: string,
  command: typeof returnDraft,
  said: string,
): void {
  app.get(address, async (c) => askReason(c, act, message));
  app.post(address, (c) =>
    withForm(
      c,
      reasonForm,
      async ({ reason }) => {
        await withRights(c, (tx, actor) => command(tx, actor, idParam(c), reason));
        return done(c, said);
      },
      (typed) => askReason(c, act, message, typed),
    ),
  );
}

async function askReason(c: Request, act: 'return' | 'cancel', message: string, typed?: Typed) {
  const { field } = typedFields(typed);
  return ask(c, await draftOf(c), act, {
    message,
    danger: act === 'cancel',
    status: typed ? 422 : 200,
    fields: <TextArea {...field('reason')} label="Lý do" required rows={3} maxlength={2000} />,
  });
}

function draftOf(c: Request): Promise<Draft> {
  return withRights(c, (tx: Tx) => getDraft(tx, idParam(c)));
}

function done(c: Request, text: string): Response {
  return redirectWith(c, `/van-ban/${idParam(c)}`, { tone: 'success', text });
}

function Revision({ draft }: { draft: Draft }) {
  return <input type="hidden" name="revision" value={String(draft.revision)} />;
}

async function ask(
  c: Request,
  draft: Draft,
  act: 'check' | 'take_back' | 'return' | 'cancel',
  more: {
    message: string;
    danger?: boolean;
    status?: 200 | 422;
    fields?: Parameters<typeof ConfirmPanel>[0]['fields'];
  },
) {
  const faults =
    act === 'check' ? (
      <FaultsCard
        document={draft.document}
        known={await withRights(c, (tx) => knownCitations(tx, draft.document))}
        editHref={`/van-ban/${draft.id}/sua`}
      />
    ) : null;
  const paths = { check: 'ra-soat', take_back: 'lay-lai', return: 'tra-lai', cancel: 'huy' };
  const { status = 200, ...panel } = more;
  return renderPage(
    c,
    { title: actNames[act], current: 'documents', breadcrumbs: crumbsOf(draft), status },
    <>
      <ConfirmPanel
        id={act}
        title={`${actNames[act]}: ${draft.document.title ?? 'dự thảo'}`}
        action={`/van-ban/${draft.id}/${paths[act]}`}
        confirmLabel={actNames[act]}
        cancelHref={`/van-ban/${draft.id}`}
        {...panel}
      />
      {faults}
    </>,
  );
}

export function crumbsOf(draft: Draft) {
  return [
    { label: 'Văn bản', href: '/van-ban' },
    { label: draft.document.title ?? 'Dự thảo', href: `/van-ban/${draft.id}` },
  ];
}

async function showSend(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const { draft, known, people } = await withRights(c, async (tx) => {
    const found = await getDraft(tx, idParam(c));
    return {
      draft: found,
      known: await knownCitations(tx, found.document),
      people: await listPeopleOf(tx, actor.unitId, today()),
    };
  });
  const leaders = people.filter((person) => person.role === 'leader');
  const printed = draft.document.signature?.name;
  const proposed = leaders.find((person) => person.name === printed) ?? leaders[0];
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    { title: 'Trình ký', current: 'documents', breadcrumbs: crumbsOf(draft), status: typed ? 422 : 200 },
    <>
      <Card>
        <Form action={`/van-ban/${draft.id}/trinh-ky`} errors={errors}>
          <Revision draft={draft} />
          <p>
            Khéo in bản PDF không số, không ngày để ký. Từ lúc này văn bản không sửa được nữa, trừ khi bị trả lại hoặc
            lấy lại.
          </p>
          <Select
            {...field('signerId', draft.signerId ?? proposed?.userId)}
            label="Người ký"
            options={leaders.map((one) => ({
              value: one.userId,
              label: one.position ? `${one.name}, ${one.position}` : one.name,
            }))}
            required
          />
          <ExceptionField document={draft.document} field={field('exception')} />
          <SubmitRow label="Trình ký" cancelHref={`/van-ban/${draft.id}`} />
        </Form>
      </Card>
      <FaultsCard document={draft.document} known={known} editHref={`/van-ban/${draft.id}/sua`} />
    </>,
  );
}

/** Print what is to be signed, then send it; a change in between is told by its revision. */
async function send(c: Request, { signerId, revision, exception }: z.output<typeof sendForm>): Promise<Response> {
  const draft = await draftOf(c);
  if (draft.revision !== revision) throw new KheoError('conflict', 'Văn bản vừa được sửa. Hãy tải lại trang.');
  const pdf = await printPdf(draft.document, false);
  const sha256 = await c.var.platform.files.put(pdf);
  await withRights(c, async (tx, actor) => {
    const name = `${fileName(draft.document)}.pdf`;
    const fileId = await keepFile(tx, actor, { sha256, name, kind: 'pdf', bytes: pdf.length, draftId: draft.id });
    await sendToSign(tx, actor, draft.id, { signerId, fileId, revision, exception });
  });
  return done(c, 'Đã trình ký.');
}
