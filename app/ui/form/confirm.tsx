import type { Content } from '../props.ts';

export interface ConfirmProps {
  /** Unique on the page. */
  id: string;
  /** The question: `Thu hồi kế hoạch 61/KH-UBND?` */
  title: string;
  /** What will happen, and what cannot be undone. */
  message: Content;
  action: string;
  /** The act itself as a verb, never `OK`: `Thu hồi`. */
  confirmLabel: string;
  danger?: boolean | undefined;
  /** More that is asked, like the reason. */
  fields?: Content;
}

export interface ConfirmButtonProps extends ConfirmProps {
  label: Content;
  /** The page that asks the same without JavaScript; it shows a `ConfirmPanel`. */
  fallbackHref: string;
  buttonClass?: string | undefined;
}

/** Asks in a dialog before what cannot be undone; without JavaScript on a page of its own. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { id, title, label, fallbackHref, danger } = props;
  const look = props.buttonClass ?? (danger ? 'btn btn-outline-danger' : 'btn');
  return (
    <>
      <a class={look} href={fallbackHref} data-dialog={id}>
        {label}
      </a>
      <dialog class="k-dialog" id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        <ConfirmForm {...props}>
          <button class="btn btn-ghost-secondary" type="button" data-close-dialog>
            Không
          </button>
        </ConfirmForm>
      </dialog>
    </>
  );
}

/** The same question as the body of a page. */
export function ConfirmPanel(props: ConfirmProps & { cancelHref: string }) {
  return (
    <section class="card k-card k-confirm" aria-labelledby={`${props.id}-title`}>
      <div class="k-card-body">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        <ConfirmForm {...props}>
          <a class="btn btn-ghost-secondary" href={props.cancelHref}>
            Không
          </a>
        </ConfirmForm>
      </div>
    </section>
  );
}

function ConfirmForm({
  message,
  action,
  confirmLabel,
  danger,
  fields,
  children,
}: ConfirmProps & { children?: Content }) {
  return (
    <form class="k-form" method="post" action={action}>
      <div class="k-confirm-text">{message}</div>
      {fields}
      <div class="k-submit">
        <button type="submit" class={danger ? 'btn btn-danger' : 'btn btn-primary'}>
          {confirmLabel}
        </button>
        {children}
      </div>
    </form>
  );
}
