import { Icon } from '../icons.tsx';
import { MoreScript } from '../more-script.tsx';
import { controlAttributes, Field, type FieldProps, fieldId } from './field.tsx';

export interface FileDropProps extends FieldProps {
  /** As in HTML: `.pdf,.docx,.txt`. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  /** Opens the camera of a phone. */
  capture?: 'environment' | 'user' | undefined;
  /** Largest size, in bytes; an island says so before anything is sent. */
  maxBytes?: number | undefined;
}

/** A plain file field; with JavaScript also a place to drop files on, and a bar while they are sent. */
export function FileDrop(props: FileDropProps) {
  return (
    <Field field={props}>
      <div class="k-drop" data-island="drop" data-max-bytes={props.maxBytes}>
        <Icon name="upload" />
        <p class="k-drop-words">Kéo tệp vào đây hoặc chọn từ máy</p>
        <input
          {...controlAttributes(props)}
          class="form-control"
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          capture={props.capture}
        />
        <label class="btn k-drop-button" for={fieldId(props)}>
          {props.capture ? 'Chụp ảnh' : 'Chọn tệp'}
        </label>
        <ul class="k-drop-files" data-drop-files />
        <progress class="k-drop-progress" max={100} value={0} aria-label="Đang gửi tệp" hidden />
        <p class="k-error" role="alert" data-drop-error hidden />
        <MoreScript />
      </div>
    </Field>
  );
}
