import { DateInput, FieldRow, Form, SubmitRow, TextInput } from '../form.tsx';
import { SixClearList } from '../six-clear.tsx';
import { SourceView } from '../source-view.tsx';
import { Status } from '../status.tsx';
import { SOURCE_LINES } from './sample.ts';

/** What was read from a plan, beside its text. */
export function SampleSource() {
  return (
    <SourceView
      lines={SOURCE_LINES}
      currentId="iii-8"
      items={[
        {
          id: 'iii-4',
          doubt: true,
          range: { from: { line: 215 }, to: { line: 216 } },
          content: (
            <>
              <h3>III.4 Thanh tra tỉnh</h3>
              <p>Hướng dẫn công tác tiếp công dân, giải quyết khiếu nại, tố cáo ngay từ cơ sở</p>
              <Status shape="unsure" label="chưa rõ hạn" />
            </>
          ),
        },
        {
          id: 'iii-8',
          range: { from: { line: 217 }, to: { line: 218 } },
          content: (
            <>
              <h3>III.8 UBND các xã, phường</h3>
              <p>Xây dựng kế hoạch công tác dân vận chính quyền năm 2026, gửi về Sở Nội vụ trước ngày 10/03/2026</p>
              <SixClearList
                marks={{
                  person: true,
                  work: true,
                  time: true,
                  responsibility: true,
                  authority: 'chưa rõ người ký',
                  result: true,
                }}
              />
            </>
          ),
        },
        {
          id: 'iii-9',
          doubt: true,
          range: { from: { line: 219, column: 3 }, to: { line: 219, column: 42 } },
          content: (
            <>
              <h3>III.9 Đơn vị chưa khớp tên</h3>
              <ul class="k-task-units">
                <li>
                  <span class="k-muted">Thực hiện:</span>{' '}
                  <details class="k-inline-fold">
                    <summary>UBND các xã, phường ▸ 65 đơn vị</summary>
                    <p>Xã Nà Sầm; Xã Hòa Bình; Phường Kỳ Lừa (trừ 1 đơn vị)</p>
                  </details>
                </li>
              </ul>
              <p class="k-task-doubt">Chưa khớp: “Trung tâm Phục vụ hành chính công tỉnh”</p>
              <button class="btn btn-sm btn-primary" type="button" data-accept>
                Đúng, giữ nguyên
              </button>
              <details class="k-fold" open>
                <summary>Sửa nhiệm vụ</summary>
                <Form action="/ke-hoach/viec/9">
                  <FieldRow>
                    <TextInput name="san-pham" label="Sản phẩm" value="Thông báo công khai" />
                    <DateInput name="han" label="Hạn" value="2026-03-13" />
                    <TextInput name="muc" label="Mục" value="III.9" width="short" />
                  </FieldRow>
                  <SubmitRow label="Lưu nhiệm vụ" />
                </Form>
              </details>
            </>
          ),
        },
      ]}
    />
  );
}
