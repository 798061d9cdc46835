import type { Bilingual } from "../document/bilingual.js";
import type { DocumentReport, Report } from "../findings/report.js";
import type { CheckOptions, RawCheckOptions } from "./check-options.js";
import type { CommandContext } from "./program.js";

/** What is known of a run whose documents were not kept. */
export interface EndedRun extends Pick<Report, "notices" | "counts"> {
  /** Silences in documents that were refused or cover nothing. */
  readonly refused: readonly Bilingual[];
}

export interface Ending {
  readonly raw: Pick<RawCheckOptions, "quiet">;
  readonly options: Pick<CheckOptions, "maxWarnings">;
  /** What was written into baselines. */
  readonly written: readonly Bilingual[];
}

/**
 * Tells what the user should know of the run after its report. `--quiet` leaves out what needs no
 * action; silences that no longer hold and the reason for the exit status are told in any case.
 */
export function warnAtEnd(
  run: EndedRun,
  { raw, options, written }: Ending,
  { language, terminal }: CommandContext,
): void {
  const isQuiet = raw.quiet !== undefined;
  const notices = run.notices.filter(({ code }) => !isQuiet || code !== "files-ignored");
  const lines = [
    ...(isQuiet ? run.refused : []),
    ...notices.map(({ message }) => message),
    ...written,
    ...tooManyWarnings(run, options.maxWarnings),
  ];
  for (const line of lines) terminal.warn(`${line[language]}\n`);
}

/** What a full report tells of the silences in a document and a quiet one does not. */
export function refusedSilences(document: DocumentReport): readonly Bilingual[] {
  if (document.status === "failed") return [];
  return document.notices
    .filter(({ code }) => code === "silence-refused" || code === "silence-unused")
    .map(({ message, place }) => {
      const line = place?.line === undefined ? "" : `:${place.line}`;
      return {
        vi: `${document.path}${line}: ${message.vi}`,
        en: `${document.path}${line}: ${message.en}`,
      };
    });
}

function tooManyWarnings({ counts }: EndedRun, allowed: number): readonly Bilingual[] {
  if (counts.warning <= allowed) return [];
  const nouns = counts.warning === 1 ? "warning" : "warnings";
  return [
    {
      vi: `${counts.warning} cảnh báo, nhiều hơn mức cho phép ${allowed} (--max-warnings), nên kết thúc với mã 1.`,
      en: `${counts.warning} ${nouns}, more than the ${allowed} allowed by --max-warnings, so the exit status is 1.`,
    },
  ];
}
