import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

export const CONFIG_NAME = "cchc.config.yaml";
const NAMES = [CONFIG_NAME, "cchc.config.yml"];

/** The config nearest above: in `folder`, an absolute path, or the first above it that has one. */
export function findConfig(folder: string): string | undefined {
  const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
}
