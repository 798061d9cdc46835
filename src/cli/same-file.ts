import { existsSync, fstatSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Whether two paths name one file that exists, also under another name or in letters of another case
 * where the file system takes them as one.
 */
export function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && sameFileTest([other])(one);
}

/**
 * The test whether a path names one of `files`: by links too, in letters of another case where the file
 * system takes them as one, and in letters that are composed otherwise.
 */
export function sameFileTest(files: Iterable<string>): (file: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (file) => {
    known ??= new Set([...files].flatMap(namesOf));
    const all = known;
    return namesOf(file).some((name) => all.has(name));
  };
}

/** The test whether a path names the file that a shell sends the standard output to. */
export function standardOutputTest(): (file: string) => boolean {
  const output = fstatSync(STANDARD_OUTPUT, { bigint: true });
  if (!output.isFile() || output.ino === 0n) return () => false;
  return (file) => namesOf(file).includes(`${output.dev}:${output.ino}`);
}

const STANDARD_OUTPUT = 1;

/** What tells a file from others; a folder has nothing of it. */
function namesOf(path: string): readonly string[] {
  const spelled = resolve(path).normalize("NFC");
  if (!existsSync(path)) return [spelled];
  const stats = statSync(path, { bigint: true });
  if (!stats.isFile()) return [];
  const names = [spelled, realpathSync.native(path).normalize("NFC")];
  return stats.ino === 0n ? names : [...names, `${stats.dev}:${stats.ino}`];
}
