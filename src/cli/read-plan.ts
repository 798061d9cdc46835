import { existingPath } from "../check/existing-path.js";
import { isOwnReport, ownReport } from "../check/own-report.js";
import { planNotices } from "../check/plan-notices.js";
import type { Document } from "../document/document.js";
import { DocumentError, UserError } from "../document/errors.js";
import type { Notice } from "../document/notice.js";
import type { Indicator } from "../facts/indicators.js";
import type { Plan } from "../plan/plan.js";
import { readFile } from "../readers/read-file.js";
import { recognize } from "../recognize/recognize.js";
import type { CommandContext } from "./program.js";
import { type RawReadingOptions, readingOptions } from "./reading-options.js";

/** A plan with the document that it was read from and what was read with doubt. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly document: Document;
  readonly sha256: string;
  readonly doubts: readonly Notice[];
}

/**
 * Reads the plan in one file, with the `added` indicators, and warns of what was read with doubt.
 * @throws UserError that names the file when it cannot be read
 */
export async function readPlan(
  path: string,
  raw: RawReadingOptions,
  { language, terminal }: CommandContext,
  added?: readonly Indicator[],
): Promise<ReadPlan> {
  const file = existingPath(path);
  if (await isOwnReport(file)) throw named(path, ownReport());
  const { document, notices, sha256 } = await readFile(
    file,
    readingOptions(raw, language, terminal),
  )
    .catch((error: unknown) => {
      throw named(path, error);
    })
    .finally(() => terminal.showProgress?.(""));
  const plan = recognize(document, added);
  const doubts = [...notices, ...planNotices(plan)];
  for (const { message } of doubts) terminal.warn(`${path}: ${message[language]}\n`);
  return { plan, document, sha256, doubts };
}

/** An error of one document says nothing of its path, which a report prints above it. */
function named(path: string, error: unknown): unknown {
  if (!(error instanceof DocumentError)) return error;
  const { vi, en } = error.text;
  return new UserError({ vi: `${path}: ${vi}`, en: `${path}: ${en}` }, { cause: error });
}
