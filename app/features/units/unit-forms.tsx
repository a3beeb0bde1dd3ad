import { today } from '../../platform/clock.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, Form, Select, SubmitRow, TextInput, UnitPicker } from '../../ui/form.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import type { UnitDetail } from './queries.ts';

/** A form of the unit's page that came back. */
export interface UnitFormAgain {
  form: 'them' | 'doi-ten' | 'sap-nhap' | 'chia-tach' | 'ket-thuc';
  typed: Typed;
}

/** What an administrator does with a unit: add below, rename, merge, split, end; each from a day on. */
export function UnitForms({
  unit,
  kinds,
  again,
}: {
  unit: UnitDetail;
  kinds: readonly { code: string; name: string; level: number }[];
  again?: UnitFormAgain | undefined;
}) {
  const of = (form: UnitFormAgain['form']) => typedFields(again?.form === form ? again.typed : undefined, `-${form}`);
  const [add, rename, merge, split, end] = [of('them'), of('doi-ten'), of('sap-nhap'), of('chia-tach'), of('ket-thuc')];
  const own = kinds.find((kind) => kind.code === unit.kind)?.level ?? 0;
  const below = kinds.filter((kind) => kind.level >= own && kind.code !== 'country');
  return (
    <Card title="Thay đổi">
      <details class="k-fold" open={again?.form === 'them'}>
        <summary>Thêm đơn vị trực thuộc</summary>
        <Form action={`/don-vi/${unit.id}/them`} errors={add.errors}>
          <TextInput {...add.field('name')} label="Tên" required />
          <Select
            {...add.field('kind')}
            label="Loại"
            options={below.map((kind) => ({ value: kind.code, label: kind.name }))}
          />
          <DateInput {...add.field('from', today())} label="Từ ngày" required />
          <SubmitRow label="Thêm đơn vị" />
        </Form>
      </details>
      <details class="k-fold" open={again?.form === 'doi-ten'}>
        <summary>Đổi tên</summary>
        <Form action={`/don-vi/${unit.id}/doi-ten`} errors={rename.errors}>
          <TextInput {...rename.field('name', unit.name)} label="Tên mới" required />
          <DateInput {...rename.field('on', today())} label="Từ ngày" required />
          <SubmitRow label="Đổi tên" />
        </Form>
      </details>
      <details class="k-fold" open={again?.form === 'sap-nhap'}>
        <summary>Sáp nhập vào đơn vị khác</summary>
        <Form action={`/don-vi/${unit.id}/sap-nhap`} errors={merge.errors}>
          <UnitPicker
            {...merge.field('toUnitId')}
            label="Đơn vị nhận sáp nhập"
            options={[]}
            searchHref="/don-vi/chon"
            required
          />
          <DateInput {...merge.field('on', today())} label="Từ ngày" required />
          <TextInput {...merge.field('basis')} label="Văn bản quyết định" />
          <p class="k-hint">
            Đơn vị này kết thúc hoạt động; việc đang dở chuyển sang đơn vị nhận. Không hoàn tác được.
          </p>
          <SubmitRow label="Sáp nhập" />
        </Form>
      </details>
      <details class="k-fold" open={again?.form === 'chia-tach'}>
        <summary>Chia tách</summary>
        <Form action={`/don-vi/${unit.id}/chia-tach`} errors={split.errors}>
          {['thứ nhất', 'thứ hai', 'thứ ba (nếu có)'].map((nth, index) => (
            <UnitPicker
              {...split.field('toUnitIds', undefined, index)}
              label={`Đơn vị tiếp nhận ${nth}`}
              options={[]}
              searchHref="/don-vi/chon"
              required={index < 2}
            />
          ))}
          <DateInput {...split.field('on', today())} label="Từ ngày" required />
          <TextInput {...split.field('basis')} label="Văn bản quyết định" />
          <p class="k-hint">
            Thêm các đơn vị mới trước. Việc đang dở và đơn vị trực thuộc chuyển sang đơn vị thứ nhất. Không hoàn tác
            được.
          </p>
          <SubmitRow label="Chia tách" />
        </Form>
      </details>
      <details class="k-fold" open={again?.form === 'ket-thuc'}>
        <summary>Kết thúc hoạt động</summary>
        <Form action={`/don-vi/${unit.id}/ket-thuc`} errors={end.errors}>
          <DateInput {...end.field('on', today())} label="Từ ngày" required />
          <SubmitRow label="Kết thúc hoạt động" />
        </Form>
      </details>
    </Card>
  );
}
