import type { OfficialDocument, Signature } from '@kheo/official-document';
import { type Remark, typeName } from './draft.ts';
import { hasAddressees, hasGrounds } from './settings.ts';
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
      class={look ? `k-a4-field ${look}` : 'k-a4-field'}
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
  const isLetter = document.type === null;
  const type = document.type ?? '';
  return (
    <div class="k-a4" lang="vi">
      <SheetHead document={document} prefix="" />
      {isLetter ? null : (
        <div class="k-a4-title">
          <p class="k-a4-bold">{typeName(document.type ?? '').toLocaleUpperCase('vi')}</p>
          <SheetField
            name="title"
            value={document.title}
            label="Trích yếu"
            perRow={60}
            class="k-a4-bold k-a4-centred"
          />
        </div>
      )}
      {hasAddressees(type) || document.addressees.length > 0 ? (
        <div class="k-a4-to">
          <span>Kính gửi:</span>
          <SheetField
            name="addressees"
            value={document.addressees.join('\n')}
            label="Kính gửi, mỗi nơi một dòng"
            perRow={50}
          />
        </div>
      ) : null}
      {document.decider === null ? null : (
        <SheetField
          name="decider"
          value={document.decider}
          label="Thẩm quyền ban hành"
          class="k-a4-bold k-a4-centred k-a4-capitals"
        />
      )}
      {hasGrounds(type) || document.grounds.length > 0 ? (
        <SheetField
          name="grounds"
          value={document.grounds.join('\n')}
          label="Căn cứ ban hành, mỗi căn cứ một dòng"
          class="k-a4-italic"
        />
      ) : null}
      {document.type === 'QĐ' ? <p class="k-a4-bold k-a4-centred">QUYẾT ĐỊNH:</p> : null}
      <SheetBody body={document.body} prefix="" remarks={remarks} />
      <Closing document={document} prefix="" />
      {document.enclosed.map((annex, index) => (
        <Annex annex={annex} index={index} remarks={remarks} />
      ))}
      <button class="btn k-a4-annex-add" type="submit" name="act" value="annex-add">
        Thêm phụ lục
      </button>
    </div>
  );
}

/** Agencies, number, nation and date, as far as the document has them; what is enclosed has its own where it was issued with one. */
function SheetHead({ document, prefix }: { document: OfficialDocument; prefix: string }) {
  return (
    <div class="k-a4-head">
      <div class="k-a4-issuer">
        {document.superior === null ? null : (
          <SheetField
            name={`${prefix}superior`}
            value={document.superior}
            label={labelIn(prefix, 'Cơ quan chủ quản')}
            perRow={32}
            class="k-a4-capitals"
          />
        )}
        <SheetField
          name={`${prefix}issuer`}
          value={document.issuer}
          label={labelIn(prefix, 'Cơ quan ban hành')}
          perRow={30}
          class="k-a4-capitals k-a4-bold"
        />
        <p class="k-a4-rule" aria-hidden="true" />
        {document.number === null ? null : <p>Số: {numberShown(document.number)}</p>}
        {document.type === null && prefix === '' ? (
          <div class="k-a4-subject">
            <span>V/v</span>
            <SheetField name="title" value={document.title} label="Trích yếu" perRow={30} />
          </div>
        ) : null}
      </div>
      <div class="k-a4-nation">
        <p class="k-a4-bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
        <p class="k-a4-bold k-a4-motto">Độc lập - Tự do - Hạnh phúc</p>
        {document.secretary !== null || (prefix !== '' && document.place === null) ? null : (
          <div class="k-a4-date">
            <SheetField
              name={`${prefix}place`}
              value={document.place}
              label={labelIn(prefix, 'Địa danh')}
              perRow={20}
            />
            <span>, ngày … tháng … năm …</span>
          </div>
        )}
      </div>
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
    <div class="k-a4-body">
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
    <section class="k-a4-annex" aria-label={`Phụ lục ${index + 1}`}>
      {hasHead(annex) ? <SheetHead document={annex} prefix={prefix} /> : null}
      <p class="k-a4-bold k-a4-centred">
        {annex.annex ? `Phụ lục ${index + 1}` : typeName(annex.type ?? '').toLocaleUpperCase('vi')}
      </p>
      <SheetField name={`${prefix}title`} value={annex.title} label="Tên phụ lục" class="k-a4-bold k-a4-centred" />
      <SheetBody body={annex.body} prefix={prefix} remarks={remarks} />
      {annex.signature || annex.recipients.length > 0 ? <Closing document={annex} prefix={prefix} /> : null}
      <button class="btn btn-sm" type="submit" name="act" value={`annex-remove:${index}`}>
        Bỏ phụ lục này
      </button>
    </section>
  );
}

/** The label of a field; of what is enclosed it says so. */
function labelIn(prefix: string, label: string): string {
  const index = /^e(\d+)\.$/.exec(prefix)?.[1];
  return index === undefined ? label : `${label} (phụ lục ${Number(index) + 1})`;
}

/** Whether what is enclosed has a letterhead of its own, as a plan that a decision promulgates. */
function hasHead({ superior, issuer, number, place }: OfficialDocument): boolean {
  return [superior, issuer, number, place].some((one) => one !== null);
}

function Closing({ document, prefix }: { document: OfficialDocument; prefix: string }) {
  const left = document.secretary ? (
    <SignatureFields name={`${prefix}secretary`} signature={document.secretary} label={labelIn(prefix, 'thư ký')} />
  ) : (
    <>
      <p class="k-a4-recipients-label">Nơi nhận:</p>
      <SheetField
        name={`${prefix}recipients`}
        value={document.recipients.join('\n')}
        label={labelIn(prefix, 'Nơi nhận, mỗi nơi một dòng')}
        perRow={40}
        class="k-a4-recipients"
      />
    </>
  );
  return (
    <div class="k-a4-closing">
      <div>{left}</div>
      {document.signature ? (
        <SignatureFields
          name={`${prefix}signature`}
          signature={document.signature}
          label={labelIn(prefix, 'người ký')}
        />
      ) : null}
    </div>
  );
}

function SignatureFields({ name, signature, label }: { name: string; signature: Signature; label: string }) {
  const look = 'k-a4-bold k-a4-centred';
  return (
    <div class="k-a4-signature">
      <SheetField
        name={`${name}.authority`}
        value={signature.authority}
        label={`Quyền hạn của ${label} (TM., KT., TL., TUQ.)`}
        placeholder="TM., KT., TUQ. … (nếu có)"
        perRow={30}
        class={`${look} k-a4-capitals`}
      />
      <SheetField
        name={`${name}.position`}
        value={signature.position}
        label={`Chức vụ ${label}`}
        perRow={30}
        class={`${look} k-a4-capitals`}
      />
      <div class="k-a4-sign-room" aria-hidden="true" />
      <SheetField name={`${name}.name`} value={signature.name} label={`Họ tên ${label}`} perRow={30} class={look} />
    </div>
  );
}
