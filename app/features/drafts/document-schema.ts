import type { OfficialDocument } from '@kheo/official-document';
import { z } from 'zod';

const line = z.string().max(2000).nullable();
const lines = z.array(z.string().max(2000)).max(500);
const text = z.string().max(40_000);
const place = z.object({ line: z.number(), page: z.number().nullable() }).nullable();
const signature = z.object({ authority: line, position: line, name: line }).nullable();

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    ref: z.string().max(200),
    mark: z.string().max(100),
    text,
    titled: z.boolean(),
    place,
  }),
  z.object({ kind: z.literal('paragraph'), bullet: z.string().max(10).nullable(), text, place }),
  z.object({
    kind: z.literal('table'),
    rows: z
      .array(
        z
          .array(
            z.object({
              text: z.string().max(10_000),
              columnSpan: z.number().int().min(1).max(50),
              rowSpan: z.number().int().min(1).max(2000),
            }),
          )
          .max(50),
      )
      .max(2000),
    headerRows: z.number().int().min(0).max(10),
    columns: z
      .array(z.object({ width: z.number().positive(), align: z.enum(['left', 'center', 'right']) }))
      .max(50)
      .exactOptional(),
    place,
  }),
  z.object({
    kind: z.literal('picture'),
    svg: z.string().max(2_000_000),
    width: z.number().positive().max(400),
    alt: z.string().max(2000),
    caption: line,
    place,
  }),
]);

/** What a draft holds: any document of the model, within bounds. Whatever enters the database passes this. */
export const officialDocument: z.ZodType<OfficialDocument> = z.lazy(() =>
  z.object({
    superior: line,
    issuer: line,
    number: line,
    place: line,
    date: z.iso.date().nullable(),
    type: z.string().max(10).nullable(),
    title: line,
    addressees: lines,
    decider: line,
    grounds: lines,
    body: z.array(block).max(3000),
    signature,
    secretary: signature,
    recipients: lines,
    secrecy: z.enum(['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']).nullable(),
    urgency: z.enum(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN']).nullable(),
    circulation: z.enum(['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ']).nullable(),
    drafter: z.object({ mark: z.string().max(50), copies: z.number().int().positive().nullable() }).nullable(),
    contact: z.object({ address: line, phone: line, fax: line, email: line, website: line }).nullable(),
    digitalNote: z
      .discriminatedUnion('kind', [
        z.object({
          kind: z.literal('copy'),
          form: z.enum(['SAO Y', 'SAO LỤC', 'TRÍCH SAO']),
          agency: z.string().max(500),
          time: z.string().max(50),
        }),
        z.object({ kind: z.literal('attachment'), number: z.string().max(100), time: z.string().max(50) }),
      ])
      .nullable(),
    attachedTo: z.object({ number: z.string().max(100), date: z.string().max(20).nullable(), issuer: line }).nullable(),
    annex: z.boolean(),
    orientation: z.enum(['portrait', 'landscape']),
    enclosed: z.array(officialDocument).max(50),
  }),
);
