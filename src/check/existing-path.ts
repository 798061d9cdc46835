import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The path as its files are spelled: macOS and archives made there decompose Vietnamese letters, keyboards
 * do not. A path of nothing that exists stays as it is.
 */
export function existingPath(path: string): string {
  if (existsSync(path) || !/\P{ASCII}/u.test(path)) return path;
  return spelled(path) ?? path;
}

function spelled(path: string): string | undefined {
  if (existsSync(path)) return path;
  const parent = dirname(path);
  const folder = parent === path ? undefined : spelled(parent);
  if (folder === undefined) return undefined;
  const name = basename(path);
  return [name.normalize("NFC"), name.normalize("NFD")]
    .map((form) => join(folder, form))
    .find((form) => existsSync(form));
}
