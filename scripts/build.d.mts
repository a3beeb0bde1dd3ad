/** Build the program and its assets where they are out of date; `force` builds all. */
export function buildIfNeeded(options?: { force?: boolean }): Promise<void>;
