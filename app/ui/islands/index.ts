import { bulkIsland } from './bulk.ts';
import { dateIsland } from './date.ts';
import { startDialogs } from './dialog.ts';
import { dropIsland } from './drop.ts';
import { filterIsland } from './filter.ts';
import { errorsIsland, formIsland } from './form.ts';
import { startIslands } from './island.ts';
import { startMenus } from './menu.ts';
import { numberIsland } from './number.ts';
import { outboxCountIsland, startOffline } from './offline.ts';
import { outboxIsland } from './outbox.ts';
import { pickerIsland } from './picker.ts';
import { sourceIsland } from './source.ts';
import { tableIsland } from './table.ts';
import { startTheme } from './theme.ts';
import { uploadIsland } from './upload.ts';

document.documentElement.classList.add('k-js');
startMenus();
startDialogs();
startTheme();
startIslands({
  bulk: bulkIsland,
  date: dateIsland,
  drop: dropIsland,
  errors: errorsIsland,
  filter: filterIsland,
  form: formIsland,
  number: numberIsland,
  outbox: outboxIsland,
  'outbox-count': outboxCountIsland,
  picker: pickerIsland,
  source: sourceIsland,
  table: tableIsland,
  upload: uploadIsland,
});
startOffline();
