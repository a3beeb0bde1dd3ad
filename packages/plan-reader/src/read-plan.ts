import { type SourceText, understand } from '@kheo/official-document';
import { readCitations } from './citations.ts';
import type { PlanReading, ReadPlanOptions } from './contract.ts';
import { readHeader } from './header.ts';
import { readOutline } from './outline.ts';
import { readQuotas } from './quotas.ts';
import { readTasks } from './tasks.ts';
import { isBrokenName } from './units/broken-name.ts';
import { isWholeHeading } from './units/whole-heading.ts';
import { readWarnings } from './warnings.ts';

/**
 * Reads a plan, a directive or a decision with the plan that it encloses: header, outline, citations, tasks with units
 * and deadlines, quotas, and what the reader doubts. Never throws; a text that is no administrative document gives
 * empty lists and the warning `not-a-document`.
 *
 * @example readPlan(await readSource(bytes, 'ke-hoach.pdf')).tasks[0]?.units
 */
export function readPlan(source: SourceText, options: ReadPlanOptions = {}): PlanReading {
  const understanding = understand(source, { joins: isBrokenName, endsHeading: isWholeHeading });
  const { parts, isDamaged } = understanding;
  const header = readHeader(understanding);
  const outline = readOutline(parts, isDamaged);
  const isDocument = header.type !== null || header.number !== null || (header.issuer !== null && outline.length > 0);
  if (!isDocument) return notADocument();
  const { tasks, doubts } = readTasks(understanding, header, options.units);
  const quotas = readQuotas(parts, isDamaged);
  const reading = { header, outline, citations: readCitations(parts, isDamaged), tasks, quotas, warnings: doubts };
  return { ...reading, warnings: readWarnings(understanding, reading) };
}

function notADocument(): PlanReading {
  const message = 'Tệp này không giống văn bản hành chính: không thấy tên loại, số, ký hiệu hay cơ quan ban hành.';
  return {
    header: {
      issuer: null,
      number: null,
      date: null,
      place: null,
      type: null,
      title: null,
      signer: null,
      recipients: [],
      attachedTo: null,
    },
    outline: [],
    citations: [],
    tasks: [],
    quotas: [],
    warnings: [{ code: 'not-a-document', message, line: null }],
  };
}
