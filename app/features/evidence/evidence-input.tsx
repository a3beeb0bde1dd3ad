import { Checkbox, FieldGroup, TextInput } from '../../ui/form.tsx';
import { Icon } from '../../ui/icons.tsx';
import { evidenceFields, keptUploads } from './take-in.ts';

interface Props {
  /** `minh_chung`, as `takeIn` reads it. */
  name?: string | undefined;
  label?: string | undefined;
  /** Keeps the ids of several forms on one page apart. */
  id?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  /** What was typed, when the form came back: files that were sent in parts stay listed. */
  values?: Readonly<Record<string, readonly string[]>> | undefined;
}

const accept =
  'image/jpeg,image/png,image/webp,image/tiff,.pdf,.docx,.xlsx,.mp3,.m4a,.ogg,.wav,.mp4,.mov,.webm,.3gp,application/pdf,audio/*,video/*';

/**
 * Photos, files and links for a form with `multipart`. Plain file fields that an island turns into a list which sends each file by itself,
 * photos made smaller before, and goes on after a broken connection.
 */
export function EvidenceInput({
  name = 'minh_chung',
  label = 'Minh chứng',
  id = name,
  error,
  required,
  values,
}: Props) {
  const fields = evidenceFields(name);
  const hint = 'Ảnh, PDF, DOCX, XLSX, ghi âm, video. Ảnh được thu nhỏ; vị trí chụp trong ảnh bị xóa.';
  return (
    <FieldGroup field={{ name, label, id, hint, error, required }}>
      <div class="k-upload" data-island="upload" data-name={name} data-address="/minh-chung/tai-len">
        <ul class="k-upload-files" data-upload-files aria-live="polite">
          {keptUploads(values, name).map((kept) => (
            <li>
              <span>{kept.name}</span> <small>đã gửi</small>
              <input type="hidden" name={fields.uploadId} value={kept.id} />
              <input type="hidden" name={fields.uploadName} value={kept.name} />
            </li>
          ))}
        </ul>
        <div class="k-upload-buttons">
          <label class="btn k-upload-camera">
            <Icon name="photo" /> Chụp ảnh
            <input type="file" name={name} accept="image/jpeg,image/png" capture="environment" data-upload-input />
          </label>
          <label class="btn">
            <Icon name="attachment" /> Chọn ảnh, tệp
            <input type="file" name={name} accept={accept} multiple data-upload-input />
          </label>
        </div>
      </div>
      <details class="k-fold" open={Boolean(values?.[fields.link]?.[0] || values?.[fields.caption]?.[0])}>
        <summary>Chú thích, liên kết, vị trí</summary>
        <div class="k-form">
          <TextInput
            name={fields.caption}
            id={`${id}-chu-thich`}
            label="Chú thích"
            maxlength={500}
            value={values?.[fields.caption]?.[0]}
          />
          <TextInput
            name={fields.link}
            id={`${id}-link`}
            label="Liên kết"
            type="url"
            placeholder="https://"
            value={values?.[fields.link]?.[0]}
          />
          <Checkbox
            name={fields.keepPlace}
            label="Giữ vị trí chụp ảnh"
            hint="Không chọn thì vị trí trong ảnh bị xóa."
            checked={Boolean(values?.[fields.keepPlace]?.length)}
          />
        </div>
      </details>
    </FieldGroup>
  );
}
