import { existsSync, realpathSync, statSync } from "node:fs";

/**
 * Whether two paths name one file that exists, also under another name or in letters of another case
 * where the file system takes them as one.
 */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [first, second] = [one, other].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  if (first === undefined || second === undefined) return false;
  if (!first.isFile() || !second.isFile()) return false;
  if (realpathSync.native(one) === realpathSync.native(other)) return true;
  return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
}
