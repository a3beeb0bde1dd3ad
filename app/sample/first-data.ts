import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createAccount, grantRole } from '../features/people/commands.ts';
import type { Persona } from '../features/people/personas.ts';
import { systemActor } from '../platform/actor.ts';
import type { Database } from '../platform/database/connect.ts';
import { loadCountry } from './country.ts';
import { loadSample } from './load-sample.ts';

export interface FirstData {
  /** The sample province is loaded, now or before. */
  sample: boolean;
  /** Said once, when an installation begins without sample. */
  firstWords: string | undefined;
}

/**
 * Fill an empty database: the directory of the country's units, and the sample province or, without it, one administrator
 * whose password is told once. A database that has units is left as it is.
 */
export async function loadFirstData(database: Database, wantsSample: boolean): Promise<FirstData> {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  try {
    const known = await owner.query<{ value: { sample: boolean } }>(
      "select value from kheo.setting where key = 'first-data'",
    );
    const before = known.rows[0];
    if (before) return { sample: before.value.sample, firstWords: undefined };
    const made = await database.as(systemActor, async (tx) => {
      const countryId = await loadCountry(tx);
      if (wantsSample) return { personas: await loadSample(tx, countryId), firstWords: undefined };
      const password = randomBytes(9).toString('base64url');
      const userId = await createAccount(tx, systemActor, {
        username: 'quantri',
        name: 'Quản trị hệ thống',
        password: { plain: password },
      });
      await grantRole(tx, systemActor, {
        userId,
        unitId: countryId,
        role: 'administrator',
        position: 'Quản trị hệ thống',
      });
      return {
        personas: [] as Persona[],
        firstWords: `Tài khoản quản trị: quantri, mật khẩu: ${password} (chỉ hiện một lần)`,
      };
    });
    await owner.query("insert into kheo.setting (key, value) values ('first-data', $1), ('personas', $2)", [
      JSON.stringify({ sample: wantsSample }),
      JSON.stringify(made.personas),
    ]);
    // Fresh statistics at once: the planner would otherwise take the full tables for empty ones.
    await owner.query('analyze');
    return { sample: wantsSample, firstWords: made.firstWords };
  } finally {
    await owner.end();
  }
}
