import type pg from 'pg';

/** Password of every account of the sample province; the sign-in page shows it. */
export const samplePassword = 'tinh-mau-2026';

/** An account of the sample province that the sign-in page offers. */
export interface Persona {
  username: string;
  name: string;
  position: string;
  unitName: string;
}

/** The personas that the sample names in its setting, in its order; none when it is not loaded. */
export async function findPersonas(pool: pg.Pool): Promise<Persona[]> {
  const answer = await pool.query<{ value: Persona[] }>("select value from setting where key = 'personas'");
  return answer.rows[0]?.value ?? [];
}
