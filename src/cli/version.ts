import { readFileSync } from "node:fs";

/** The version of this package, from its manifest two folders above `dist/cli` and `src/cli`. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
).version;
