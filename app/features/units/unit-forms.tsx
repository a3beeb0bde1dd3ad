import { today } from '../../platform/clock.ts';
import { Card } from '../../ui/card.tsx';
import { DateInput, Form, Select, SubmitRow, TextInput, UnitPicker } from '../../ui/form.tsx';
import type { UnitDetail } from './queries.ts';

/** What an administrator does with a unit: add below, rename, merge, end; each from a day on. */
export function UnitForms({
  unit,
  kinds,
}: {
  unit: UnitDetail;
  kinds: readonly { code: string; name: string; level: number }[];
}) {
  const own = kinds.find((kind) => kind.code === unit.kind)?.level ?? 0;
  const below = kinds.filter((kind) => kind.level >= own && kind.code !== 'country');
  return (
    <Card title="Thay đổi">
      <details class="k-fold">
        <summary>Thêm đơn vị trực thuộc</summary>
        <Form action={`/don-vi/${unit.id}/them`}>
          <TextInput name="name" id="them-name" label="Tên" required />
          <Select
            name="kind"
            id="them-kind"
            label="Loại"
            options={below.map((kind) => ({ value: kind.code, label: kind.name }))}
          />
          <DateInput name="from" id="them-from" label="Từ ngày" required value={today()} />
          <SubmitRow label="Thêm đơn vị" />
        </Form>
      </details>
      <details class="k-fold">
        <summary>Đổi tên</summary>
        <Form action={`/don-vi/${unit.id}/doi-ten`}>
          <TextInput name="name" id="doi-name" label="Tên mới" required value={unit.name} />
          <DateInput name="on" id="doi-on" label="Từ ngày" required value={today()} />
          <SubmitRow label="Đổi tên" />
        </Form>
      </details>
      <details class="k-fold">
        <summary>Sáp nhập vào đơn vị khác</summary>
        <Form action={`/don-vi/${unit.id}/sap-nhap`}>
          <UnitPicker name="toUnitId" label="Đơn vị nhận sáp nhập" options={[]} searchHref="/don-vi/chon" required />
          <DateInput name="on" id="sap-on" label="Từ ngày" required value={today()} />
          <TextInput name="basis" label="Văn bản quyết định" />
          <p class="k-hint">
            Đơn vị này kết thúc hoạt động; việc đang dở chuyển sang đơn vị nhận. Không hoàn tác được.
          </p>
          <SubmitRow label="Sáp nhập" />
        </Form>
      </details>
      <details class="k-fold">
        <summary>Kết thúc hoạt động</summary>
        <Form action={`/don-vi/${unit.id}/ket-thuc`}>
          <DateInput name="on" id="ket-on" label="Từ ngày" required value={today()} />
          <SubmitRow label="Kết thúc hoạt động" />
        </Form>
      </details>
    </Card>
  );
}
