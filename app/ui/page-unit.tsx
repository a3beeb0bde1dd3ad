import { Icon } from './icons.tsx';
import { classes } from './props.ts';

export interface UnitInSight {
  id: string;
  name: string;
  /** The role held there: `Cán bộ theo dõi`. */
  role?: string | undefined;
  /** With it one can act for another unit: a form that posts `unit`. */
  change?: UnitChange | undefined;
}

export interface UnitChange {
  action: string;
  choices: readonly { id: string; name: string; role?: string | undefined }[];
}

/** The unit for which one acts; a menu of plain buttons when there are several. */
export function UnitSwitch({ unit, place }: { unit: UnitInSight; place: 'side' | 'top' }) {
  const { change } = unit;
  const kind = place === 'side' ? 'k-unit-side' : 'k-unit-top';
  if (!change || change.choices.length < 2) {
    return (
      <div class={classes('k-unit', kind)}>
        <UnitName name={unit.name} role={unit.role} />
      </div>
    );
  }
  return (
    <details class={classes('k-unit k-menu', kind)} data-menu>
      <summary>
        <UnitName name={unit.name} role={unit.role} />
        <Icon name="down" />
        <span class="visually-hidden">Đổi đơn vị</span>
      </summary>
      <form class="k-menu-list" method="post" action={change.action}>
        {change.choices.map((choice) => (
          <button type="submit" name="unit" value={choice.id} aria-current={choice.id === unit.id ? 'true' : undefined}>
            <UnitName name={choice.name} role={choice.role} />
            {choice.id === unit.id ? <Icon name="check" label="đang chọn" /> : null}
          </button>
        ))}
      </form>
    </details>
  );
}

function UnitName({ name, role }: { name: string; role?: string | undefined }) {
  return (
    <span class="k-unit-name">
      <strong>{name}</strong>
      {role ? <small>{role}</small> : null}
    </span>
  );
}
