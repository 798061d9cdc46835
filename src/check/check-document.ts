import type { CheckedDocument } from "../findings/report.js";
import { toExtractSection, toExtractTask } from "../plan/to-extract.js";
import { readFile } from "../readers/read-file.js";
import type { Reading, ReadingOptions } from "../readers/reader.js";
import { recognize } from "../recognize/recognize.js";
import { RULES } from "../rules/registry.js";
import type { InputFile } from "./files-below.js";
import { agencyNotices, planNotices } from "./plan-notices.js";
import { type RuleSettings, runRules } from "./run-rules.js";
import { toldMildly } from "./scanned-findings.js";
import { countFindings } from "./severity-counts.js";
import { commentSilences, unusedComment } from "./silence/comment-silences.js";
import { silence } from "./silence/silence.js";
import { wasApplied } from "./was-applied.js";

/**
 * Reads, recognises and checks one file in this thread.
 * @throws DocumentError when the file cannot be read.
 */
export async function checkDocument(
  file: InputFile,
  settings: RuleSettings,
  reading?: ReadingOptions,
): Promise<CheckedFile> {
  const read = await readFile(file.path, reading);
  return { document: checkReading(read, file.label, settings), sha256: read.sha256 };
}

/** What became of a file, and what was in it. */
export interface CheckedFile {
  readonly document: CheckedDocument;
  /** SHA-256 of the bytes that were checked, in hexadecimal. */
  readonly sha256: string;
}

/** Recognises and checks a document that was read, under the name `path`. */
export function checkReading(
  { document, notices }: Reading,
  path: string,
  settings: RuleSettings,
): CheckedDocument {
  const plan = recognize(document, settings.profile.indicators);
  const { findings: found, outcomes, compliance } = runRules(plan, RULES, settings);
  const told = toldMildly(found, document);
  const comments = commentSilences(document, path, RULE_IDS);
  const { findings, silenced, unused } = silence(told, comments.silences);
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
    sections: plan.sections.map(toExtractSection),
    tasks: plan.tasks.map(toExtractTask),
    profile: { id: settings.profile.id, title: settings.profile.title },
    findings,
    silenced,
    known: [],
    compliance,
    outcomes,
    notices: [
      ...notices,
      ...planNotices(plan),
      ...agencyNotices(plan, settings.profile),
      ...comments.refused,
      ...unused.filter(({ rule }) => wasApplied(rule, outcomes)).map(unusedComment),
    ],
    counts: countFindings({ findings, silenced, known: [] }),
  };
}

const RULE_IDS = RULES.map(({ id }) => id);
