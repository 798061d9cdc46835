import type { CheckedDocument } from "../findings/report.js";
import { readFile } from "../readers/read-file.js";
import type { Reading, ReadingOptions } from "../readers/reader.js";
import { recognize } from "../recognize/recognize.js";
import { RULES } from "../rules/registry.js";
import type { InputFile } from "./files-below.js";
import { planNotices } from "./plan-notices.js";
import { type RuleSettings, runRules } from "./run-rules.js";
import { toldMildly } from "./scanned-findings.js";
import { countSeverities } from "./severity-counts.js";

/**
 * Reads, recognises and checks one file.
 * @throws DocumentError when the file cannot be read.
 */
export async function checkDocument(
  file: InputFile,
  settings: RuleSettings,
  reading?: ReadingOptions,
): Promise<CheckedDocument> {
  return checkReading(await readFile(file.path, reading), file.label, settings);
}

/** Recognises and checks a document that was read, under the name `path`. */
export function checkReading(
  { document, notices }: Reading,
  path: string,
  settings: RuleSettings,
): CheckedDocument {
  const plan = recognize(document, settings.profile.indicators);
  const { findings: found, outcomes, compliance } = runRules(plan, RULES, settings);
  const findings = document.ocr ? toldMildly(found) : found;
  return {
    path,
    status: "checked",
    error: null,
    agency: plan.header.agency?.value ?? null,
    subject: plan.header.subject?.value ?? null,
    planKind: plan.header.planKind,
    recognised: {
      sections: plan.sections.length,
      targets: plan.targets.length,
      tasks: plan.tasks.length,
      citations: plan.citations.length,
    },
    findings,
    compliance,
    outcomes,
    notices: [...notices, ...planNotices(plan)],
    counts: countSeverities(findings),
  };
}
