import type { OfficialDocument, Signature } from '@kheo/official-document';
import { typeName } from './draft.ts';
import type { Remark } from './draft.ts';
import { AddBlock, SheetBlock } from './sheet-block.tsx';

/** How many rows a text takes before the browser knows: a field grows by itself where it can. */
export function rowsFor(text: string, perRow: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perRow)), 0);
}

interface FieldProps {
  name: string;
  value: string | null;
  label: string;
  /** Letters of a row, for its height. */
  perRow?: number;
  class?: string;
  placeholder?: string;
}

/** A field that looks like what will be printed, and grows with it. */
export function SheetField({ name, value, label, perRow = 70, class: look, placeholder }: FieldProps) {
  return (
    <textarea
      class={look ? `k-sheet-field ${look}` : 'k-sheet-field'}
      name={name}
      id={name}
      aria-label={label}
      rows={rowsFor(value ?? '', perRow)}
      placeholder={placeholder ?? label}
    >
      {value}
    </textarea>
  );
}

/** The document as Decree 30 prints it, with what may be written as fields; what the layout fixes is text. */
export function Sheet({ document, remarks }: { document: OfficialDocument; remarks: readonly Remark[] }) {
  const isMinutes = document.secretary !== null;
  const isLetter = document.type === null;
  return (
    <div class="k-sheet" lang="vi">
      <div class="k-sheet-head">
        <div class="k-sheet-issuer">
          {document.superior === null ? null : (
            <SheetField name="superior" value={document.superior} label="Cơ quan chủ quản" perRow={32} class="k-sheet-capitals" />
          )}
          <SheetField name="issuer" value={document.issuer} label="Cơ quan ban hành" perRow={30} class="k-sheet-capitals k-sheet-bold" />
          <p class="k-sheet-rule" aria-hidden="true" />
          {document.number === null ? null : <p>Số: {numberShown(document.number)}</p>}
          {isLetter ? (
            <div class="k-sheet-subject">
              <span>V/v</span>
              <SheetField name="title" value={document.title} label="Trích yếu" perRow={30} />
            </div>
          ) : null}
        </div>
        <div class="k-sheet-nation">
          <p class="k-sheet-bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p class="k-sheet-bold k-sheet-motto">Độc lập - Tự do - Hạnh phúc</p>
          {isMinutes ? null : (
            <div class="k-sheet-date">
              <SheetField name="place" value={document.place} label="Địa danh" perRow={20} />
              <span>, ngày … tháng … năm …</span>
            </div>
          )}
        </div>
      </div>
      {isLetter ? null : (
        <div class="k-sheet-title">
          <p class="k-sheet-bold">{typeName(document.type ?? '').toLocaleUpperCase('vi')}</p>
          <SheetField name="title" value={document.title} label="Trích yếu" perRow={60} class="k-sheet-bold k-sheet-centred" />
        </div>
      )}
      {document.addressees.length > 0 ? (
        <div class="k-sheet-to">
          <span>Kính gửi:</span>
          <SheetField name="addressees" value={document.addressees.join('\n')} label="Kính gửi, mỗi nơi một dòng" perRow={50} />
        </div>
      ) : null}
      {document.decider === null ? null : (
        <SheetField name="decider" value={document.decider} label="Thẩm quyền ban hành" class="k-sheet-bold k-sheet-centred k-sheet-capitals" />
      )}
      {document.grounds.length > 0 ? (
        <SheetField
          name="grounds"
          value={document.grounds.join('\n')}
          label="Căn cứ ban hành, mỗi căn cứ một dòng"
          class="k-sheet-italic"
        />
      ) : null}
      {document.type === 'QĐ' && document.grounds.length > 0 ? <p class="k-sheet-bold k-sheet-centred">QUYẾT ĐỊNH:</p> : null}
      <SheetBody body={document.body} prefix="" remarks={remarks} />
      <Closing document={document} />
      {document.enclosed.map((annex, index) => (
        <Annex annex={annex} index={index} remarks={remarks} />
      ))}
      <button class="btn k-sheet-annex-add" type="submit" name="act" value="annex-add">
        Thêm phụ lục
      </button>
    </div>
  );
}

/** The number that is still to come, as dots. */
function numberShown(number: string): string {
  return number.startsWith('/') ? `…${number}` : number;
}

function SheetBody({
  body,
  prefix,
  remarks,
}: {
  body: OfficialDocument['body'];
  prefix: string;
  remarks: readonly Remark[];
}) {
  return (
    <div class="k-sheet-body">
      <AddBlock at={`${prefix}b-1`} />
      {body.map((block, index) => (
        <SheetBlock
          block={block}
          at={`${prefix}b${index}`}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === body.length - 1}
          remarks={prefix === '' ? remarks.filter((one) => one.part === `body.${index}`) : []}
        />
      ))}
    </div>
  );
}

function Annex({ annex, index, remarks }: { annex: OfficialDocument; index: number; remarks: readonly Remark[] }) {
  const prefix = `e${index}.`;
  return (
    <section class="k-sheet-annex" aria-label={`Phụ lục ${index + 1}`}>
      <p class="k-sheet-bold k-sheet-centred">
        {annex.annex ? `Phụ lục ${index + 1}` : typeName(annex.type ?? '').toLocaleUpperCase('vi')}
      </p>
      <SheetField name={`${prefix}title`} value={annex.title} label="Tên phụ lục" class="k-sheet-bold k-sheet-centred" />
      <SheetBody body={annex.body} prefix={prefix} remarks={remarks} />
      <button class="btn btn-sm" type="submit" name="act" value={`annex-remove:${index}`}>
        Bỏ phụ lục này
      </button>
    </section>
  );
}

function Closing({ document }: { document: OfficialDocument }) {
  const left = document.secretary ? (
    <SignatureFields name="secretary" signature={document.secretary} label="thư ký" />
  ) : (
    <>
      <p class="k-sheet-recipients-label">Nơi nhận:</p>
      <SheetField
        name="recipients"
        value={document.recipients.join('\n')}
        label="Nơi nhận, mỗi nơi một dòng"
        perRow={40}
        class="k-sheet-recipients"
      />
    </>
  );
  return (
    <div class="k-sheet-closing">
      <div>{left}</div>
      {document.signature ? <SignatureFields name="signature" signature={document.signature} label="người ký" /> : null}
    </div>
  );
}

function SignatureFields({ name, signature, label }: { name: string; signature: Signature; label: string }) {
  const look = 'k-sheet-bold k-sheet-centred';
  return (
    <div class="k-sheet-signature">
      <SheetField
        name={`${name}.authority`}
        value={signature.authority}
        label={`Quyền hạn của ${label} (TM., KT., TL., TUQ.)`}
        placeholder="TM., KT., TUQ. … (nếu có)"
        perRow={30}
        class={`${look} k-sheet-capitals`}
      />
      <SheetField name={`${name}.position`} value={signature.position} label={`Chức vụ ${label}`} perRow={30} class={`${look} k-sheet-capitals`} />
      <div class="k-sheet-sign-room" aria-hidden="true" />
      <SheetField name={`${name}.name`} value={signature.name} label={`Họ tên ${label}`} perRow={30} class={look} />
    </div>
  );
}
