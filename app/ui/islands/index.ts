import { bulkIsland } from './bulk.ts';
import { startDialogs } from './dialog.ts';
import { filterIsland } from './filter.ts';
import { startIslands } from './island.ts';
import { startMenus } from './menu.ts';
import { tableIsland } from './table.ts';
import { startTheme } from './theme.ts';

document.documentElement.classList.add('k-js');
startMenus();
startDialogs();
startTheme();
startIslands({ table: tableIsland, bulk: bulkIsland, filter: filterIsland });
