import { writeHtml } from '@kheo/official-document';
import { raw } from 'hono/html';
import { allOf } from '../../platform/all-of.ts';
import { KheoError } from '../../platform/errors.ts';
import { type App, idParam, type Request, withRights } from '../../platform/http/context.ts';
import { Card, Stack } from '../../ui/card.tsx';
import { Diff } from '../../ui/diff.tsx';
import { DocumentStyle } from '../../ui/document-style.tsx';
import { formatDateTime } from '../../ui/format.ts';
import { renderPage } from '../frame.tsx';
import { crumbsOf, draftActPages } from './act-pages.tsx';
import { versionNames } from './draft.ts';
import { editDraftPages } from './edit-page.tsx';
import { entryPages } from './entry-pages.tsx';
import { answerFile } from './files.ts';
import { issueDraftPages } from './issue-pages.tsx';
import { linesOf } from './lines.ts';
import { showDrafts } from './list-page.tsx';
import { newDraftPages } from './new-page.tsx';
import { fileName, printDocx, printPdf } from './print.ts';
import { getDraft, listVersions } from './queries.ts';
import { findEntryOf } from './register.ts';
import { registerPages } from './register-pages.tsx';
import { issuingSettingPages } from './settings-pages.tsx';
import { signDraftPages } from './sign-pages.tsx';
import { signingImagePages } from './signing-image-pages.tsx';
import { showDraft } from './view-page.tsx';

/** Documents that the unit drafts, signs, issues and keeps in its register. */
export function draftPages(app: App): void {
  app.get('/van-ban', showDrafts);
  newDraftPages(app);
  registerPages(app);
  entryPages(app);
  issuingSettingPages(app);
  signingImagePages(app);
  app.get('/van-ban/:id{[0-9]+}', showOrRegister);
  editDraftPages(app);
  draftActPages(app);
  signDraftPages(app);
  issueDraftPages(app);
  app.get('/van-ban/:id{[0-9]+}/ban/:version{[0-9]+}', showVersion);
  app.get('/van-ban/:id{[0-9]+}/tai.pdf', (c) => download(c, 'pdf'));
  app.get('/van-ban/:id{[0-9]+}/tai.docx', (c) => download(c, 'docx'));
}

/** The document, or its line in the register for who reads what was issued and not the unit's drafts. */
async function showOrRegister(c: Request): Promise<Response> {
  const id = idParam(c);
  try {
    return await showDraft(c, id);
  } catch (error) {
    if (!(error instanceof KheoError) || error.code !== 'not-found') throw error;
    const entryId = await withRights(c, (tx) => findEntryOf(tx, id));
    if (entryId === undefined) throw error;
    return c.redirect(`/van-ban/so/${entryId}`, 303);
  }
}

/** The document as a file; until it is signed, with the mark of a draft over it. */
async function download(c: Request, kind: 'pdf' | 'docx'): Promise<Response> {
  const draft = await withRights(c, (tx) => getDraft(tx, idParam(c)));
  const isDraft = draft.state !== 'signed' && draft.state !== 'issued';
  const bytes = await (kind === 'pdf' ? printPdf : printDocx)(draft.document, isDraft);
  return answerFile(c, bytes, `${isDraft ? 'Dự thảo ' : ''}${fileName(draft.document)}.${kind}`);
}

/** One version, and what it changed in the one before. */
async function showVersion(c: Request) {
  const version = idParam(c, 'version');
  const { draft, versions } = await withRights(c, (tx) =>
    allOf({
      draft: getDraft(tx, idParam(c)),
      versions: listVersions(tx, idParam(c)),
    }),
  );
  const found = versions.find((one) => one.version === version);
  if (!found) throw new KheoError('not-found', 'Không có bản này.');
  const before = versions.find((one) => one.version === version - 1);
  return renderPage(
    c,
    {
      title: `Bản ${version}, ${versionNames[found.why]}`,
      subtitle: `${found.writtenByName ?? 'Hệ thống'}, ${formatDateTime(found.keptAt)}`,
      current: 'documents',
      breadcrumbs: crumbsOf(draft),
    },
    <Stack>
      <DocumentStyle />
      {before ? (
        <Card title={`So với bản ${before.version}`}>
          <Diff before={linesOf(before.document).join('\n')} after={linesOf(found.document).join('\n')} />
        </Card>
      ) : null}
      <div class="k-paper">{raw(writeHtml(found.document))}</div>
    </Stack>,
  );
}
