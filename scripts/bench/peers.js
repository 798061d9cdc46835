import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Kept apart: together they are heavier than all that this project needs. */
const FOLDER = resolve("node_modules/.cache/bench-peers");
/** The last of each that run on Node 20, each with the rules that it recommends itself. */
const VERSIONS = {
  textlint: "15.8.0",
  "textlint-rule-no-todo": "2.0.1",
  "remark-cli": "12.0.1",
  "remark-preset-lint-recommended": "7.0.1",
  "remark-gfm": "4.0.1",
  "markdownlint-cli2": "0.22.1",
};

/** Other checkers of Markdown: the script, and its arguments for a folder. */
export const PEERS = {
  textlint: (folder) => ({
    script: "textlint/bin/textlint.js",
    args: ["--rule", "no-todo", "--rules-base-directory", join(FOLDER, "node_modules"), folder],
  }),
  "remark-cli": (folder) => ({
    script: "remark-cli/cli.js",
    args: [folder, "--quiet", "--no-stdout", "--use", "gfm", "--use", "preset-lint-recommended"],
  }),
  "markdownlint-cli2": (folder) => ({
    script: "markdownlint-cli2/markdownlint-cli2-bin.mjs",
    args: [`${folder}/*.md`],
  }),
};

/** Installs the peers with these very versions; gives the folder that they run in. */
export function installPeers() {
  const manifest = JSON.stringify({ private: true, dependencies: VERSIONS });
  const file = join(FOLDER, "package.json");
  if (existsSync(file) && readFileSync(file, "utf8") === manifest) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, manifest);
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: FOLDER,
    stdio: "inherit",
  });
  if (status === 0) return FOLDER;
  rmSync(file);
  throw new Error("npm could not install the peers");
}

export function peerScript(script) {
  return join(FOLDER, "node_modules", script);
}
