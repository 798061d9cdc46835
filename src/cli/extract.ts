import { extname } from "node:path";
import { withSlashes } from "../check/files-below.js";
import type { Language } from "../document/bilingual.js";
import type { PlanExtract } from "../plan/extract-schema.js";
import { toExtract } from "../plan/to-extract.js";
import { jsonText } from "../reporters/json-text.js";
import { chosen } from "./chosen.js";
import { refuseOutput } from "./output-refusals.js";
import type { CommandContext } from "./program.js";
import { readPlan } from "./read-plan.js";
import type { RawReadingOptions } from "./reading-options.js";
import { sameFileTest } from "./same-file.js";
import { writeOutput } from "./write-output.js";

export interface RawExtractOptions extends RawReadingOptions {
  readonly format?: string;
  readonly output?: string;
}

/** Prints the plan in one file as data. */
export async function extract(
  path: string,
  raw: RawExtractOptions,
  { language, terminal }: CommandContext,
): Promise<number> {
  const format = chosen("--format", raw.format ?? formatOf(raw.output), FORMATS);
  refuseOutput({ format, file: raw.output, formats: FORMATS }, sameFileTest([path]));
  const {
    plan: recognised,
    document,
    sha256,
    doubts,
  } = await readPlan(path, raw, {
    language,
    terminal,
  });
  const source = {
    path: withSlashes(path),
    format: document.format,
    sha256,
    pages: document.pages ?? null,
    ocr: document.ocr,
  };
  const told = doubts.map(({ code, message }) => ({ code, message: message[language] }));
  const plan = { ...toExtract(recognised, source), notices: told };
  await writeOutput(await WRITERS[format](plan, language), raw.output, { language, terminal });
  return 0;
}

const FORMATS = ["json", "yaml", "markdown", "csv", "xlsx"] as const;

/** "nhiem-vu.xlsx" asks for a workbook; any other name for JSON. */
function formatOf(output: string | undefined): (typeof FORMATS)[number] {
  const ending = output === undefined ? "" : extname(output).slice(1).toLowerCase();
  const known = { md: "markdown", yml: "yaml" }[ending] ?? ending;
  return FORMATS.find((format) => format === known) ?? "json";
}

const WRITERS = {
  json: async (plan: PlanExtract) => `${jsonText(plan, 2)}\n`,
  yaml: async (plan: PlanExtract) => (await import("../reporters/plan-yaml.js")).planYaml(plan),
  markdown: async (plan: PlanExtract, language: Language) =>
    (await import("../reporters/plan-markdown.js")).planMarkdown(plan, language),
  csv: async (plan: PlanExtract, language: Language) => {
    const [{ csvText }, { taskTable }] = await spreadsheetParts();
    return csvText(taskTable(plan, language));
  },
  xlsx: async (plan: PlanExtract, language: Language) => {
    const [{ planTables }, { workbook }] = await Promise.all([
      import("../reporters/plan-tables.js"),
      import("../reporters/workbook.js"),
    ]);
    return workbook(planTables(plan, language));
  },
};

function spreadsheetParts() {
  return Promise.all([import("../reporters/csv-text.js"), import("../reporters/plan-tables.js")]);
}
