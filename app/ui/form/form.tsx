import { NoticeBox } from '../notices.tsx';
import type { Content, HtmxAttributes } from '../props.ts';

export interface FormError {
  /** Id of the field; without it the error is of the whole form. */
  field?: string | undefined;
  message: string;
}

export interface FormProps {
  action: string;
  method?: 'post' | 'get' | undefined;
  errors?: readonly FormError[] | undefined;
  /** The form carries files. */
  multipart?: boolean | undefined;
  /** Asks before what was typed is left behind. */
  guard?: boolean | undefined;
  /** What it records, in words. Then the device keeps it first and sends it when there is signal. */
  outbox?: string | undefined;
  /** What is typed is kept on the device until it is saved, and offered again. A form with `outbox` does so anyway. */
  draft?: boolean | undefined;
  id?: string | undefined;
  hx?: HtmxAttributes | undefined;
  children?: Content;
}

/** A form and, on top, what must be put right. That it was sent from here, the server knows by its Origin. */
export function Form({
  action,
  method = 'post',
  errors,
  multipart,
  guard,
  outbox,
  draft,
  id,
  hx,
  children,
}: FormProps) {
  return (
    <form
      class="k-form"
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      id={id}
      data-island="form"
      data-guard={guard ? '' : undefined}
      data-outbox={outbox}
      data-draft={draft ? '' : undefined}
      novalidate
      {...hx}
    >
      <ErrorSummary errors={errors ?? []} />
      {children}
    </form>
  );
}

/** Every error of the form, each a link to its field; gets the focus when the page opens. */
function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  if (errors.length === 0) return null;
  const list = (
    <ul>
      {errors.map((error) => (
        <li>{error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}</li>
      ))}
    </ul>
  );
  return (
    <div class="k-errors" tabindex={-1} data-island="errors">
      <NoticeBox tone="danger" text={`Có ${errors.length} chỗ cần sửa`} detail={list} />
    </div>
  );
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children?: Content }) {
  return <div class="k-field-row">{children}</div>;
}

export interface SubmitRowProps {
  label: string;
  /** A second way to send, as `name` = `value`: save as draft. */
  other?: { name: string; value: string; label: string } | undefined;
  cancelHref?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
}

/** The end of a form: send, and the way out. */
export function SubmitRow({ label, other, cancelHref, name, value }: SubmitRowProps) {
  return (
    <div class="k-submit">
      <button type="submit" class="btn btn-primary" name={name} value={value}>
        {label}
      </button>
      {other ? (
        <button type="submit" class="btn" name={other.name} value={other.value}>
          {other.label}
        </button>
      ) : null}
      {cancelHref ? (
        <a class="btn btn-ghost-secondary" href={cancelHref}>
          Hủy
        </a>
      ) : null}
    </div>
  );
}
