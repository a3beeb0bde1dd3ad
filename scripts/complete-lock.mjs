// Adds to package-lock.json the platform packages that a registry mirror did not hold when the lock was written: npm leaves them
// out then, and `npm ci` refuses the lock. Run it after `npm install`: `node scripts/complete-lock.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(fileURLToPath(new URL('..', import.meta.url)), 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const os = /(android|darwin|linux|win32|freebsd|openbsd|netbsd|sunos|aix)/.exec(name)?.[1];
    const cpu = /(arm64|x64|arm|ia32|riscv64|ppc64|s390x|loong64)/.exec(name)?.[1];
    if (lock.packages[key] || !os || !cpu || !/^\d/.test(version)) continue;
    lock.packages[key] = { version, cpu: [cpu], optional: true, os: [os] };
    if (/musl/.test(name)) lock.packages[key].libc = ['musl'];
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added`);
