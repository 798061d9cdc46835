import type { Bilingual } from "../document/bilingual.js";
import type { Report } from "../findings/report.js";
import type { CheckOptions, RawCheckOptions } from "./check-options.js";
import type { CommandContext } from "./program.js";

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
  report: Report,
  { raw, options, written }: Ending,
  { language, terminal }: CommandContext,
): void {
  const isQuiet = raw.quiet !== undefined;
  const notices = report.notices.filter(({ code }) => !isQuiet || code !== "files-ignored");
  const lines = [
    ...(isQuiet ? refusedSilences(report) : []),
    ...notices.map(({ message }) => message),
    ...written,
    ...tooManyWarnings(report, options.maxWarnings),
  ];
  for (const line of lines) terminal.warn(`${line[language]}\n`);
}

/** A full report holds them; a quiet one does not. */
function refusedSilences({ documents }: Report): readonly Bilingual[] {
  return documents.flatMap((document) =>
    document.status === "failed"
      ? []
      : document.notices
          .filter(({ code }) => code === "silence-refused" || code === "silence-unused")
          .map(({ message, place }) => {
            const line = place?.line === undefined ? "" : `:${place.line}`;
            return {
              vi: `${document.path}${line}: ${message.vi}`,
              en: `${document.path}${line}: ${message.en}`,
            };
          }),
  );
}

function tooManyWarnings({ counts }: Report, allowed: number): readonly Bilingual[] {
  if (counts.warning <= allowed) return [];
  const nouns = counts.warning === 1 ? "warning" : "warnings";
  return [
    {
      vi: `${counts.warning} cảnh báo, nhiều hơn mức cho phép ${allowed} (--max-warnings), nên kết thúc với mã 1.`,
      en: `${counts.warning} ${nouns}, more than the ${allowed} allowed by --max-warnings, so the exit status is 1.`,
    },
  ];
}
