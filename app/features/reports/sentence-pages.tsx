import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, getActor, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { redirectWith } from '../../platform/http/flash.ts';
import { Card, CardGrid, Stack } from '../../ui/card.tsx';
import { Form, Select, SubmitRow, TextArea } from '../../ui/form.tsx';
import { MoreStyle } from '../../ui/more-style.tsx';
import { listKinds } from '../activities/queries.ts';
import { renderPage } from '../frame.tsx';
import { listIndicators } from '../indicators/queries.ts';
import { type Typed, typedFields, withForm } from '../typed-form.ts';
import { getTemplate } from './queries.ts';
import type { DraftSentence, Section, Template } from './report.ts';
import { changeSentences } from './template-commands.ts';
import { templatePath, templateTrail, versionNote } from './template-frame.tsx';

/** How many sentences more a form has room for. */
const roomFor = 2;

const many = z.preprocess(
  (value) => [value ?? []].flat(),
  z.array(z.string().trim().max(1000, 'Dài quá 1.000 ký tự.')),
);
const sentenceForm = z.object({ revision: z.coerce.number().int(), text: many, needs: many, none: many });

/** Sentences from which texts are drafted, by version of a template and section. */
export function sentencePages(app: App): void {
  const path = `${templatePath}/:id{[0-9]+}/cau`;
  const one = `${path}/:ref{[A-Z0-9.]+}`;
  app.get(path, showSentences);
  app.get(one, (c) => showSection(c));
  app.post(one, (c) =>
    withForm(
      c,
      sentenceForm,
      async ({ revision, ...form }) => {
        const sentences = form.text.map((text, nth) => ({
          ...{ text, needs: form.needs[nth] || undefined, none: form.none[nth] || undefined },
        }));
        const id = await withRights(c, (tx, actor) =>
          changeSentences(tx, actor, { id: idParam(c), revision }, refOf(c), sentences),
        );
        return redirectWith(c, `${templatePath}/${id}/cau#muc-${refOf(c)}`, {
          tone: 'success',
          text: id === idParam(c) ? 'Đã ghi các câu.' : 'Đã ghi các câu vào bản mới. Các kỳ mở từ nay dùng bản này.',
        });
      },
      (typed) => showSection(c, typed),
    ),
  );
}

function refOf(c: Request): string {
  return c.req.param('ref') ?? '';
}

async function readSentences(c: Request) {
  return withRights(c, async (tx) => {
    const template = await getTemplate(tx, idParam(c));
    const names = new Map((await listIndicators(tx)).map(({ code, name }) => [code, name]));
    const kinds = await listKinds(tx, today());
    return { template, nameOf: (code: string) => names.get(code) ?? code, kinds };
  });
}

async function showSentences(c: Request) {
  const { template, nameOf } = await readSentences(c);
  const writes = getActor(c).role === 'administrator' && template.inForce;
  return renderPage(
    c,
    {
      title: 'Câu dựng sẵn',
      subtitle: `${template.name}, bản ${template.version}. ${versionNote(template)}`,
      current: 'indicators',
      breadcrumbs: templateTrail(template),
    },
    <Stack>
      <MoreStyle />
      {textsOf(template).map((section) => (
        <Card
          title={`${section.ref}. ${section.title}`}
          id={`muc-${section.ref}`}
          actions={writes ? <a href={`${templatePath}/${template.id}/cau/${section.ref}`}>Sửa</a> : undefined}
        >
          {section.drafts.length === 0 ? (
            <p class="k-muted">Không có câu dựng sẵn; người viết tự viết mục này.</p>
          ) : null}
          {section.drafts.length > 0 ? (
            <ul class="k-plain-list">
              {section.drafts.map((sentence) => (
                <li>
                  <Pattern pattern={sentence.text} nameOf={nameOf} />
                  {sentence.needs ? (
                    <small class="k-muted">
                      {' '}
                      Khi có {nameOf(sentence.needs)}.{' '}
                      {sentence.none ? (
                        <>
                          Không có thì viết: <Pattern pattern={sentence.none} nameOf={nameOf} />
                        </>
                      ) : null}
                    </small>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : null}
        </Card>
      ))}
    </Stack>,
  );
}

function textsOf({ sections }: Template): Section[] {
  return sections.filter(({ kind }) => kind === 'text');
}

/** A sentence with its signs said in words: ‹Số cuộc đối thoại›. */
function Pattern({ pattern, nameOf }: { pattern: string; nameOf: (code: string) => string }) {
  return (
    <>
      {pattern.split(/(\{[^}]*\})/).map((piece) => {
        const [, sign, name = ''] = /^\{(?:(so|noi):)?([a-z0-9_]+)\}$/.exec(piece) ?? [];
        return name === '' ? piece : <mark class="k-sign">{signInWords(sign, name, nameOf)}</mark>;
      })}
    </>
  );
}

function signInWords(sign: string | undefined, name: string, nameOf: (code: string) => string): string {
  if (sign === 'so') return '(so với cùng kỳ)';
  if (sign === 'noi') return '(nơi, ngày)';
  if (name === 'ky') return 'kỳ báo cáo';
  return name === 'don_vi' ? 'tên đơn vị' : nameOf(name);
}

async function showSection(c: Request, typed?: Typed) {
  const { template, nameOf, kinds } = await readSentences(c);
  if (getActor(c).role !== 'administrator') throw new KheoError('forbidden', 'Chỉ quản trị sửa câu dựng sẵn.');
  const section = textsOf(template).find(({ ref }) => ref === refOf(c));
  if (!section) throw new KheoError('not-found', 'Mẫu không có mục này, hoặc mục này không có lời văn.');
  const path = `${templatePath}/${template.id}/cau`;
  const { errors, field } = typedFields(typed);
  const rows: (DraftSentence | undefined)[] = [...section.drafts, ...Array.from({ length: roomFor }, () => undefined)];
  const known = template.sections.flatMap(({ lines }) => lines.map(({ indicator }) => indicator));
  const own = section.lines.map(({ indicator }) => indicator);
  const options = [...new Set([...own, ...known])].map((code) => ({ value: code, label: nameOf(code) }));
  return renderPage(
    c,
    {
      title: `Câu dựng sẵn, mục ${section.ref}`,
      subtitle: `${section.title}. ${versionNote(template)}`,
      current: 'indicators',
      breadcrumbs: [...templateTrail(template), { label: 'Câu dựng sẵn', href: path }],
      status: typed ? 422 : 200,
    },
    <CardGrid layout="main-side">
      <Form action={`${path}/${section.ref}`} errors={errors} guard>
        <input type="hidden" name="revision" value={String(template.revision)} />
        <Stack>
          {rows.map((sentence, nth) => (
            <Card title={sentence ? `Câu ${nth + 1}` : 'Thêm câu'}>
              <TextArea
                {...field('text', sentence?.text, nth)}
                label="Câu"
                hint={sentence ? 'Để trống là bỏ câu này' : undefined}
                maxlength={1000}
              />
              <Select
                {...field('needs', sentence?.needs, nth)}
                label="Chỉ viết khi có"
                placeholder="Luôn viết"
                options={options}
              />
              <TextArea {...field('none', sentence?.none, nth)} label="Không có thì viết" rows={2} maxlength={1000} />
            </Card>
          ))}
          <SubmitRow label="Ghi các câu" cancelHref={path} />
        </Stack>
      </Form>
      <Signs section={section} known={known} nameOf={nameOf} kinds={kinds} />
    </CardGrid>,
  );
}

/** The signs that a sentence may have. */
function Signs({
  section,
  known,
  nameOf,
  kinds,
}: {
  section: Section;
  known: readonly string[];
  nameOf: (code: string) => string;
  kinds: readonly { code: string; name: string }[];
}) {
  const own = section.lines.map(({ indicator }) => indicator);
  const others = known.filter((code) => !own.includes(code));
  const list = (codes: readonly string[]) => (
    <ul class="k-plain-list">
      {codes.map((code) => (
        <li>
          <code>{`{${code}}`}</code> {nameOf(code)}
        </li>
      ))}
    </ul>
  );
  return (
    <Card title="Ký hiệu trong câu">
      <ul class="k-plain-list">
        <li>
          <code>{'{mã}'}</code> số của chỉ tiêu
        </li>
        <li>
          <code>{'{so:mã}'}</code> so với cùng kỳ năm trước
        </li>
        <li>
          <code>{'{noi:loại}'}</code> nơi và ngày của các hoạt động loại đó
        </li>
        <li>
          <code>{'{ky}'}</code>, <code>{'{don_vi}'}</code> kỳ báo cáo, tên đơn vị
        </li>
        <li>
          <code>[…]</code> chỉ viết khi mọi số trong đó lớn hơn 0
        </li>
      </ul>
      <h3>Chỉ tiêu của mục</h3>
      {list(own)}
      <details class="k-fold">
        <summary>Chỉ tiêu khác của mẫu</summary>
        {list(others)}
      </details>
      <details class="k-fold">
        <summary>Loại hoạt động</summary>
        <ul class="k-plain-list">
          {kinds.map(({ code, name }) => (
            <li>
              <code>{`{noi:${code}}`}</code> {name}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
