/** How the driver writes a value that is sent: text, bytes or nothing. Its published types leave it out. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}
