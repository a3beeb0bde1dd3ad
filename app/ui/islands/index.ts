import { dateIsland } from './date.ts';
import { startDialogs } from './dialog.ts';
import { filterIsland } from './filter.ts';
import { errorsIsland, formIsland } from './form.ts';
import { type Island, startIslands } from './island.ts';
import { startMenus } from './menu.ts';
import { numberIsland } from './number.ts';
import { outboxCountIsland, startOffline } from './offline.ts';
import { pickerIsland } from './picker.ts';
import { tableIsland } from './table.ts';
import { startTheme } from './theme.ts';
import { uploadIsland } from './upload.ts';

/** Set by the build: where the script of the islands of few pages is. */
declare const MORE: string;

type MoreName = 'bulk' | 'drop' | 'outbox' | 'source';

/** An island that is fetched when a page has one. */
function more(name: MoreName): Island {
  return (element) => {
    void import(MORE).then((islands: Record<MoreName, Island>) => islands[name](element));
  };
}

document.documentElement.classList.add('k-js');
startMenus();
startDialogs();
startTheme();
startIslands({
  bulk: more('bulk'),
  date: dateIsland,
  drop: more('drop'),
  errors: errorsIsland,
  filter: filterIsland,
  form: formIsland,
  number: numberIsland,
  outbox: more('outbox'),
  'outbox-count': outboxCountIsland,
  picker: pickerIsland,
  source: more('source'),
  table: tableIsland,
  upload: uploadIsland,
});
startOffline();
