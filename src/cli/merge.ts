import { readFile } from "node:fs/promises";
import { withFindingsAtLeast } from "../check/at-least.js";
import { exitStatus } from "../check/exit-status.js";
import { RULE_DESCRIPTIONS } from "../check/rule-descriptions.js";
import { UserError } from "../document/errors.js";
import { SEVERITIES } from "../findings/finding.js";
import { TOOL } from "../findings/tool.js";
import { joinParts, type Part } from "../reporters/join-parts.js";
import { REPORTERS } from "../reporters/registry.js";
import { settingsText } from "../yaml/settings-text.js";
import { maxWarningsOf, outputsOf, type RawReportOptions } from "./check-options.js";
import { chosen } from "./chosen.js";
import { refuseOutputs } from "./output-refusals.js";
import { Outputs } from "./outputs.js";
import type { CommandContext } from "./program.js";
import { sameFileTest } from "./same-file.js";

/** The options of `merge` as commander gives them. */
export interface RawMergeOptions extends RawReportOptions {
  readonly lang?: string;
  readonly severity?: string;
  readonly maxWarnings?: string;
}

/** Joins what several runs have written as JSONL into any report; the exit status is that of one run. */
export async function merge(
  files: readonly string[],
  raw: RawMergeOptions,
  context: CommandContext,
): Promise<number> {
  const wanted = outputsOf(raw, Object.keys(REPORTERS));
  const severity = chosen("--severity", raw.severity ?? "info", SEVERITIES);
  const maxWarnings = maxWarningsOf(raw.maxWarnings);
  const { documents, profile, language, doubts, lost } = joinParts(
    await Promise.all(files.map(readPart)),
  );
  const labels = documents.map((document) => document.path);
  await refuseOutputs(wanted, { labels, isInput: sameFileTest(files) });
  const told =
    raw.lang === undefined && language !== undefined ? { ...context, language } : context;
  const outputs = await Outputs.open(wanted, raw, told);
  for (const document of documents) outputs.print(withFindingsAtLeast(document, severity));
  const about = { tool: TOOL, profile, notices: [], rules: RULE_DESCRIPTIONS };
  const counts = await outputs.finish(about);
  for (const doubt of doubts) told.terminal.warn(`${doubt[told.language]}\n`);
  return lost > 0 ? 2 : exitStatus({ counts }, maxWarnings);
}

async function readPart(file: string): Promise<Part> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UserError(
      {
        vi: `Không đọc được tệp “${file}”. Hãy kiểm tra đường dẫn và quyền đọc.`,
        en: `The file “${file}” cannot be read. Check its path and permissions.`,
      },
      { cause },
    );
  });
  return { name: file, text: settingsText(bytes) };
}
