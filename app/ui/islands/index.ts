import { bulkIsland } from './bulk.ts';
import { dateIsland } from './date.ts';
import { startDialogs } from './dialog.ts';
import { filterIsland } from './filter.ts';
import { errorsIsland, formIsland } from './form.ts';
import { startIslands } from './island.ts';
import { startMenus } from './menu.ts';
import { numberIsland } from './number.ts';
import { outboxCountIsland, startOffline } from './offline.ts';
import { pickerIsland } from './picker.ts';
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
  errors: errorsIsland,
  filter: filterIsland,
  form: formIsland,
  number: numberIsland,
  'outbox-count': outboxCountIsland,
  picker: pickerIsland,
  table: tableIsland,
  upload: uploadIsland,
});
startOffline();
