import { KheoError } from '../errors.ts';

const windowMs = 5 * 60_000;
const allowed = 10;
const failures = new Map<string, number[]>();

/** Throw when this name or address has failed too often in the last five minutes. */
export function requireFewFailures(...keys: string[]): void {
  const since = Date.now() - windowMs;
  for (const key of keys) {
    const recent = (failures.get(key) ?? []).filter((at) => at > since);
    if (recent.length >= allowed) {
      throw new KheoError('too-many-requests', 'Đăng nhập sai quá nhiều lần. Hãy chờ 5 phút rồi thử lại.');
    }
  }
}

/** Remember a failed attempt. */
export function rememberFailure(...keys: string[]): void {
  if (failures.size > 20_000) failures.clear();
  const since = Date.now() - windowMs;
  for (const key of keys) {
    failures.set(key, [...(failures.get(key) ?? []).filter((at) => at > since), Date.now()]);
  }
}
