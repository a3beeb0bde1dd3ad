import { type SignatureReport, verifyPdf } from '@kheo/signed-pdf';
import { today } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { type Request, withRights } from '../../platform/http/context.ts';
import type { MarkKind } from './clean-mark.ts';
import { explained } from './print.ts';
import { getFile, getSettings } from './queries.ts';
import { readAnchors } from './settings-commands.ts';
import { findSigningImage } from './signing-images.ts';

/** The bytes of a file that the acting person may read. */
export async function bytesOf(c: Request, fileId: number): Promise<Uint8Array> {
  const { sha256 } = await withRights(c, (tx) => getFile(tx, fileId));
  return c.var.platform.files.get(sha256);
}

/** The signatures of a PDF, checked against the authorities that the unit trusts. */
export async function reportsOf(c: Request, bytes: Uint8Array): Promise<SignatureReport[]> {
  const anchors = await withRights(c, async (tx: Tx, actor) => {
    const settings = await getSettings(tx, { id: actor.unitId, kind: actor.unitKind, name: actor.unitName }, today());
    return settings.anchors === null ? [] : readAnchors(settings.anchors);
  });
  return explained(() => verifyPdf(bytes, { anchors }), 'signedFile');
}

/** The picture that a signature made now shows: of the acting person, or of the seal of the acting unit; undefined where there is none. */
export async function shownImage(c: Request, kind: MarkKind) {
  const found = await withRights(c, (tx, actor) => findSigningImage(tx, actor, kind));
  return found && { ...found, png: await c.var.platform.files.get(found.sha256) };
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A PDF or DOCX as a download. */
export function answerFile(c: Request, bytes: Buffer, name: string): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': name.endsWith('.pdf') ? 'application/pdf' : docxType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
  });
}
