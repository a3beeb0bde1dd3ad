export type * from './model.ts';
export type * from './source-text.ts';
