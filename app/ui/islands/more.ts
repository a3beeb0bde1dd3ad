import { autosaveIsland } from './autosave.ts';
import { dropIsland } from './drop.ts';
import { startIslands } from './island.ts';
import { outboxIsland } from './outbox.ts';
import { printIsland } from './print.ts';
import { remarkIsland } from './remark.ts';
import { sourceIsland } from './source.ts';
import { unitListIsland } from './unit-list.ts';

// Islands of few pages, in a script of their own: every other page on a weak signal does without them.
startIslands({
  autosave: autosaveIsland,
  drop: dropIsland,
  outbox: outboxIsland,
  print: printIsland,
  remark: remarkIsland,
  source: sourceIsland,
  'unit-list': unitListIsland,
});
