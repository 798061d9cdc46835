import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rulesPage } from "./generate/rules-page.js";

const SHIPPED = ["cchc-2026", "lai-chau-2026", "lai-chau-2025", "dak-lak-2026"];

/**
 * The generated files of the repository by path. `load` imports a module of the package by its path
 * in `src`, without ending; the test of these files gives one that loads the sources.
 */
export async function generatedFiles(load) {
  return {
    "src/profiles/shipped.generated.ts": await shippedProfiles(load),
    ...(await schemas(load)),
    "docs/rules.md": await rulesPage(load),
    "docs/chi-so.md": await indicatorTable(load),
  };
}

async function shippedProfiles(load) {
  const { parseProfile } = await load("profiles/profile-file");
  const { resolveProfile } = await load("profiles/resolve-profile");
  const profiles = new Map();
  for (const name of SHIPPED) {
    const path = `src/profiles/shipped/${name}.yaml`;
    const { file } = parseProfile(await readFile(fromRoot(path), "utf8"), path);
    profiles.set(name, resolveProfile(file, profiles.get(file.extends)));
  }
  const list = JSON.stringify([...profiles.values()], null, 2);
  return [
    "// Made by `npm run generate` from src/profiles/shipped/*.yaml.",
    'import type { Profile } from "./profile.js";',
    "",
    `export const SHIPPED_PROFILES: readonly Profile[] = ${list};`,
    "",
  ].join("\n");
}

async function schemas(load) {
  const { z } = await import("zod");
  const { configFileSchema } = await load("check/config/config-schema");
  const { profileFileSchema } = await load("profiles/profile-schema");
  const { planExtractSchema } = await load("plan/extract-schema");
  const { reportSchema } = await load("reporters/report-schema");
  const print = (schema) => `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
  return {
    "schemas/config.schema.json": print(configFileSchema),
    "schemas/profile.schema.json": print(profileFileSchema),
    "schemas/plan.schema.json": print(planExtractSchema),
    "schemas/report.schema.json": print(reportSchema),
  };
}

async function indicatorTable(load) {
  const { INDICATORS } = await load("facts/indicators");
  const { AREA_WORDS } = await load("reporters/area-words");
  const { markdownTable, markdownText } = await load("reporters/markdown-text");
  const rows = INDICATORS.map(({ id, label, area, unit }) => [
    `\`${id}\``,
    markdownText(label),
    markdownText(AREA_WORDS[area].vi),
    `\`${area}\``,
    unit,
  ]);
  return [
    "# Các chỉ số",
    "",
    "Những gì công cụ nhận ra là chỉ tiêu. Trong bộ chỉ tiêu, ghi mã ở cột đầu vào khóa `indicator`, mã lĩnh vực vào khóa `area`; con số trong khóa `require` đi với đơn vị ở cột cuối.",
    "",
    ...markdownTable(["Mã", "Chỉ số", "Lĩnh vực", "Mã lĩnh vực", "Đơn vị"], rows),
    "",
    "Trang này do `npm run generate` tạo ra từ `src/facts/indicators.ts`.",
    "",
  ].join("\n");
}

function fromRoot(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generatedFiles((name) => import(`../build/src/${name}.js`));
  for (const [path, text] of Object.entries(files)) await writeFile(fromRoot(path), text);
}
