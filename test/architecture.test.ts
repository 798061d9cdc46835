import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** The house from the ground up: a file imports from its own folder or a lower one. */
const FLOORS = [
  "document",
  "text",
  "yaml",
  "ooxml",
  "plan",
  "facts",
  "profiles",
  "compliance",
  "findings",
  "rules",
  "readers",
  "recognize",
  "check",
  "reporters",
  "annotate",
  "cli",
];
/** Rooms of one floor that must not know each other although one lies lower. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ["readers", "plan"],
  ["readers", "facts"],
  ["readers", "profiles"],
  ["readers", "rules"],
  ["recognize", "readers"],
  ["recognize", "rules"],
  ["recognize", "profiles"],
  ["rules", "ooxml"],
  ["reporters", "rules"],
  ["reporters", "readers"],
  ["reporters", "recognize"],
  ["reporters", "check"],
  ["annotate", "rules"],
  ["annotate", "recognize"],
];
/** Packages that must not be loaded by a run that does not need them. */
const LAZY_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ["cli"],
  yaml: ["yaml", "profiles", "reporters/plan-yaml"],
  "@hyzyla/pdfium": ["readers/pdf"],
  "@cantoo/pdf-lib": ["annotate/pdf"],
  saxes: ["ooxml"],
  unified: ["readers/markdown", "readers/html"],
  "rehype-parse": ["readers/html"],
  "word-extractor": ["readers/doc"],
  "tesseract.js": ["readers/scan"],
  "remark-parse": ["readers/markdown"],
  "remark-gfm": ["readers/markdown"],
};

/** What is imported when the file is, types aside. */
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));
const imports = files.flatMap((file) =>
  [...readFileSync(join("src", file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
    ([, target]) => ({ file, target: target ?? "" }),
  ),
);
const inside = imports
  .filter(({ target }) => target.startsWith("."))
  .map(({ file, target }) => ({
    file,
    from: floorOf(file),
    to: floorOf(relative("src", join("src", dirname(file), target)).replaceAll("\\", "/")),
  }));

test("every folder of src has its floor", () => {
  expect([...new Set(files.map(floorOf))].sort()).toEqual([...FLOORS].sort());
});

test("no file imports from a higher folder", () => {
  const upward = inside.filter(({ from, to }) => FLOORS.indexOf(to) > FLOORS.indexOf(from));
  expect(upward).toEqual([]);
});

test("folders that must not know each other do not", () => {
  const met = inside.filter(({ from, to }) =>
    STRANGERS.some(([one, other]) => one === from && other === to),
  );
  expect(met).toEqual([]);
});

test("heavy packages are imported only where their format is read", () => {
  const strays = imports.filter(({ file, target }) => {
    const homes = LAZY_PACKAGES[target];
    return homes !== undefined && !homes.some((home) => file.startsWith(home));
  });
  expect(strays).toEqual([]);
});

test("a run without a config loads neither a validator nor YAML", () => {
  const loaded = new Set<string>();
  const waiting = ["cli/check.ts", "cli/program.ts", "cli/main.ts"];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const text = files.includes(file) ? readFileSync(join("src", file), "utf8") : "";
    for (const [, target = ""] of text.matchAll(STATIC_IMPORT)) {
      const path = join(dirname(file), target).replaceAll("\\", "/").replace(/\.js$/, ".ts");
      waiting.push(target.startsWith(".") ? path : target);
    }
  }
  expect(loaded).toContain("check/config/governed-files.ts");
  expect(["zod", "yaml"].filter((name) => loaded.has(name))).toEqual([]);
});

test("source files stay under 300 lines, data aside", () => {
  const long = files.filter(
    (file) =>
      !file.startsWith("facts/") &&
      !file.endsWith(".generated.ts") &&
      readFileSync(join("src", file), "utf8").split("\n").length > 301,
  );
  expect(long).toEqual([]);
});

function floorOf(file: string): string {
  return file.split("/")[0] ?? "";
}
