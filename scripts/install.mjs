// Installs the exact versions of package-lock.json when they are not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export function installIfNeeded() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  if (existsSync(installed) && process.env.KHEO_SKIP_INSTALL) return;
  console.error('Đang cài đặt các thư viện (chỉ lần đầu)...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('Không cài đặt được các thư viện: hãy kiểm tra kết nối tới kho npm rồi chạy lại.');
    process.exit(1);
  }
}
