import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Through the shell on Windows, where npm is a script. */
const SHELL = { stdio: "inherit", shell: process.platform === "win32" };

// `npm install --global git+https://...`, which pre-commit runs too, prepares a clone without the
// packages that a build needs, and passes "global" on to every npm below it.
if (!existsSync("node_modules/typescript")) {
  const env = { ...process.env, npm_config_global: "false", npm_config_location: "project" };
  execFileSync("npm", ["ci", "--ignore-scripts", "--include=dev"], { ...SHELL, env });
}
execFileSync("npm", ["run", "build"], SHELL);
