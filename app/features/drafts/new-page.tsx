import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { type App, getActor, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card } from '../../ui/card.tsx';
import { Form, Select, SubmitRow, TextArea } from '../../ui/form.tsx';
import { listCommittees } from '../committees/queries.ts';
import { optionalId } from '../forms.ts';
import { renderPage } from '../frame.tsx';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { createDraft } from './commands.ts';
import { draftTypes, typeName } from './draft.ts';
import { secrecyChoices } from './sheet-choices.ts';

const newForm = z.object({
  type: z.enum(draftTypes.map((type) => type || 'CV') as [string, ...string[]]),
  title: z.string().trim().min(3, 'Hãy ghi trích yếu.').max(1000, 'Dài quá 1.000 ký tự.'),
  committeeId: optionalId,
  confidentiality: z.enum(['0', '1', '2']).default('1'),
});

/** Beginning a document: its type and what it is about; the rest is filled in from the unit. */
export function newDraftPages(app: App): void {
  app.get('/van-ban/moi', (c) => showNew(c));
  app.post('/van-ban/moi', (c) =>
    withForm(
      c,
      newForm,
      async ({ type, title, committeeId, confidentiality }) => {
        const id = await withRights(c, (tx, actor) =>
          createDraft(tx, actor, {
            type: type === 'CV' ? '' : type,
            title,
            committeeId: committeeId ?? null,
            confidentiality: Number(confidentiality) as 0 | 1 | 2,
          }),
        );
        return redirectWith(c, `/van-ban/${id}/sua`);
      },
      (typed) => showNew(c, typed),
    ),
  );
}

async function showNew(c: Request, typed?: Typed) {
  const actor = getActor(c);
  const committees = await withRights(c, (tx) => listCommittees(tx, [actor.unitId], today()));
  const open = committees.filter((one) => one.endedOn === null);
  const { errors, field } = typedFields(typed);
  return renderPage(
    c,
    {
      title: 'Soạn văn bản',
      current: 'documents',
      breadcrumbs: [{ label: 'Văn bản', href: '/van-ban' }],
      status: typed ? 422 : 200,
    },
    <Card>
      <Form action="/van-ban/moi" errors={errors}>
        <Select
          {...field('type', 'CV')}
          label="Loại văn bản"
          options={draftTypes.map((type) => ({ value: type || 'CV', label: typeName(type) }))}
          required
        />
        <TextArea {...field('title')} label="Trích yếu nội dung" required rows={2} maxlength={1000} />
        {open.length > 0 ? (
          <Select
            {...field('committeeId', '')}
            label="Ban hành với tư cách"
            hint="Ban chỉ đạo được dùng con dấu của cơ quan có số riêng."
            placeholder="Cơ quan"
            options={open.map((one) => ({ value: String(one.id), label: one.name }))}
          />
        ) : null}
        <Select {...field('confidentiality', '1')} label="Ai được xem" options={secrecyChoices} />
        <SubmitRow label="Soạn" cancelHref="/van-ban" />
      </Form>
    </Card>,
  );
}
