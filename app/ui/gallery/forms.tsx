import { Card, CardGrid, Stack } from '../card.tsx';
import {
  CheckboxGroup,
  ConfirmButton,
  DateInput,
  FieldRow,
  FileDrop,
  Form,
  NumberInput,
  RadioCards,
  Select,
  SubmitRow,
  TextArea,
  TextInput,
  UnitPicker,
} from '../form.tsx';

const UNITS = [
  { id: 'u1', name: 'Xã Nà Sầm' },
  { id: 'u2', name: 'Xã Hòa Bình', note: 'tỉnh Lạng Sơn' },
  { id: 'u3', name: 'Sở Nội vụ' },
];

/** Every field, also one that is wrong, and the question before what cannot be undone. */
export function SampleForms() {
  return (
    <CardGrid>
      <Card title="Ghi việc đã làm">
        <Form
          action="/hoat-dong"
          multipart
          guard
          errors={[
            { field: 'ngay', message: 'Ngày tổ chức không có trong lịch' },
            { field: 'so-nguoi', message: 'Số người dự phải là số' },
          ]}
        >
          <RadioCards
            name="loai"
            label="Đã làm gì?"
            required
            value="doi-thoai"
            options={[
              { value: 'tuyen-truyen', label: 'Tuyên truyền', icon: 'broadcast' },
              { value: 'doi-thoai', label: 'Đối thoại', icon: 'citizen' },
              { value: 'hop-thon', label: 'Họp thôn', icon: 'people' },
              { value: 'tiep-dan', label: 'Tiếp công dân', icon: 'building' },
            ]}
          />
          <TextInput
            name="ten"
            label="Nội dung"
            required
            hint="Một câu, như trong biên bản"
            value="Đối thoại với Nhân dân thôn Bản Cáu"
          />
          <FieldRow>
            <DateInput
              name="ngay"
              label="Ngày tổ chức"
              required
              value="31/02/2026"
              error="Ngày tổ chức không có trong lịch"
            />
            <NumberInput
              name="so-nguoi"
              label="Số người dự"
              unit="người"
              value="bốn hai"
              error="Số người dự phải là số"
            />
          </FieldRow>
          <UnitPicker name="don-vi" label="Đơn vị chủ trì" options={UNITS} value="u1" searchHref="/don-vi/tim" />
          <TextArea
            name="ghi-chu"
            label="Ý kiến của Nhân dân"
            rows={3}
            hint="Ghi nguyên ý, không ghi tên người phản ánh"
          />
          <FileDrop
            name="anh"
            label="Ảnh, biên bản"
            multiple
            accept=".jpg,.png,.pdf,.docx"
            maxBytes={2_000_000}
            hint="Mỗi tệp không quá 2 MB"
          />
          <SubmitRow label="Lưu" other={{ name: 'nhap', value: '1', label: 'Lưu nháp' }} cancelHref="/hoat-dong" />
        </Form>
      </Card>
      <Card title="Phân công">
        <Stack>
          <Form action="/phan-cong">
            <Select
              name="vai-tro"
              label="Vai trò"
              value="phoi-hop"
              options={[
                { value: 'chu-tri', label: 'Chủ trì' },
                { value: 'phoi-hop', label: 'Phối hợp' },
                { value: 'thuc-hien', label: 'Thực hiện' },
              ]}
            />
            <CheckboxGroup
              name="nhom"
              label="Giao cho"
              values={['xa']}
              options={[
                { value: 'so', label: 'Các sở, ban, ngành', hint: '14 đơn vị' },
                { value: 'xa', label: 'UBND các xã, phường, đặc khu', hint: '65 đơn vị' },
              ]}
            />
            <SubmitRow label="Giao việc" />
          </Form>
          <div class="k-actions">
            <ConfirmButton
              id="thu-hoi"
              label="Thu hồi kế hoạch"
              title="Thu hồi kế hoạch 61/KH-UBND?"
              message="65 đơn vị sẽ nhận thông báo thu hồi. Việc đã hoàn thành vẫn được giữ lại. Không thể khôi phục sau khi thu hồi."
              action="/ke-hoach/61/thu-hoi"
              confirmLabel="Thu hồi"
              danger
              fallbackHref="/ke-hoach/61/thu-hoi"
              fields={<TextInput name="ly-do" label="Lý do" required />}
            />
          </div>
        </Stack>
      </Card>
    </CardGrid>
  );
}
