/** Path of a Node >= 24: the package installed with the product, else the one that runs this. */
export function node24(): string;
/** The folder of the repository. */
export const root: string;
/** Settings of Node for a process that text streams through: a small heap. */
export const smallHeap: readonly string[];

/** For the server: room for the pages of the moment. */
export const serverHeap: readonly string[];
