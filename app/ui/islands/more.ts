/** Islands of few pages, in a script of their own: the first page on a weak signal does without them. */
export { bulkIsland as bulk } from './bulk.ts';
export { dropIsland as drop } from './drop.ts';
export { outboxIsland as outbox } from './outbox.ts';
export { sourceIsland as source } from './source.ts';
