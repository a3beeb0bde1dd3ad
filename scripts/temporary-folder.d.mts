/** A new folder for the data of tests and tools, open to the account under which root's database runs. */
export function temporaryFolder(name: string): string;
