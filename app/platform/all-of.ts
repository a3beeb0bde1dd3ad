/**
 * Waits for all promises of an object and gives their values under the same names; rejected as the first that is. Questions of a
 * reading that are asked together like this go to the database in one message.
 */
export async function allOf<T extends Record<string, unknown>>(
  promises: T,
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const values = await Promise.all(Object.values(promises));
  const entries = Object.keys(promises).map((name, index) => [name, values[index]]);
  return Object.fromEntries(entries) as { [K in keyof T]: Awaited<T[K]> };
}
