/** How a document is written; none of it is part of the document. */
export interface WriteOptions {
  /** "DỰ THẢO" over every page: what is written is not signed yet. */
  draft?: boolean;
}
