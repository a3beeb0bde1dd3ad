import {
  Checkbox,
  DateInput,
  FieldRow,
  Form,
  Select,
  SubmitRow,
  TextArea,
  TextInput,
  UnitPicker,
} from '../../ui/form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { type Typed, typedFields } from '../typed-form.ts';
import { channelNames, directiveChannels } from './directive.ts';

interface Props {
  typed: Typed | undefined;
  today: string;
  clientId: string;
  leaders: readonly { userId: string; name: string; position: string | null }[];
  ownName: string;
}

/** How many units may coordinate by this form. */
const coordinators = [0, 1, 2];

/** Half a minute: what, who, by when; the rest under a fold. */
export function DirectiveForm({ typed, today, clientId, leaders, ownName }: Props) {
  const { errors, field } = typedFields(typed);
  return (
    <Form action="/chi-dao/moi" errors={errors} guard>
      <input type="hidden" name="clientId" value={clientId} />
      <TextArea {...field('text')} label="Nội dung" required rows={3} maxlength={4000} />
      <FieldRow>
        <Select
          {...field('saidById', leaders[0]?.userId)}
          label="Người chỉ đạo"
          placeholder="Người khác"
          options={leaders.map((person) => ({
            value: person.userId,
            label: person.position ? `${person.name} (${person.position})` : person.name,
          }))}
        />
        <DateInput {...field('dueOn')} label="Hạn" hint="Để trống khi không nêu" />
      </FieldRow>
      <UnitPicker
        {...field('leadId')}
        label="Đơn vị chủ trì"
        hint={`Để trống khi chính ${ownName} thực hiện`}
        options={[]}
        searchHref="/don-vi/chon"
      />
      <Checkbox name="urgent" label="Khẩn" checked={typed?.values.urgent?.[0] === '1'} />
      <details class="k-fold" open={errors.length > 0}>
        <summary>
          <Icon name="more" /> Đơn vị phối hợp, hình thức, ngày
        </summary>
        {coordinators.map((index) => (
          <UnitPicker
            {...field('coordinateId', undefined, index)}
            label={`Đơn vị phối hợp ${index + 1}`}
            options={[]}
            searchHref="/don-vi/chon"
          />
        ))}
        <FieldRow>
          <Select
            {...field('channel', 'briefing')}
            label="Hình thức"
            options={directiveChannels.map((channel) => ({ value: channel, label: channelNames[channel] }))}
          />
          <DateInput {...field('saidOn', today)} label="Ngày chỉ đạo" />
        </FieldRow>
        <TextInput
          {...field('saidBy')}
          label="Người chỉ đạo khác"
          hint="Khi không có trong danh sách: họ tên, chức vụ"
          maxlength={200}
        />
        <TextInput
          {...field('onDocument')}
          label="Bút phê trên văn bản"
          placeholder="Số, ký hiệu, trích yếu"
          maxlength={300}
        />
      </details>
      <SubmitRow label="Ghi và giao" cancelHref="/chi-dao" />
    </Form>
  );
}
