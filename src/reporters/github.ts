import type { Language } from "../document/bilingual.js";
import type { Severity } from "../findings/finding.js";
import type { DocumentReport } from "../findings/report.js";
import { cleanText } from "./clean-text.js";
import { filePosition } from "./file-position.js";
import { repositoryPath } from "./file-reference.js";
import { findingText } from "./finding-text.js";
import { placeWords } from "./place-words.js";
import type { Reporter, ReportOptions } from "./reporter.js";
import { otherNotices, totals } from "./summary.js";
import { wellFormed } from "./well-formed.js";

/**
 * The report as workflow commands of GitHub Actions, one a line, which GitHub shows beside the changed
 * files. What was set aside is only counted, in the closing line.
 */
export const github: Reporter = {
  render(report, options) {
    const { language } = options;
    const closing: readonly Annotation[] = [
      ...(options.detail === "full" ? report.notices : []).map(({ message }) => ({
        level: "notice" as const,
        properties: { title: report.tool.name },
        message: message[language],
      })),
      {
        level: "notice",
        properties: { title: report.tool.name },
        message: totals(report, language),
      },
    ];
    return [...report.documents.flatMap((document) => annotationsOf(document, options)), ...closing]
      .map((annotation) => `${commandOf(annotation)}\n`)
      .join("");
  },
};

interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

const LEVELS = {
  error: "error",
  warning: "warning",
  info: "notice",
} as const satisfies Record<Severity, Annotation["level"]>;

function annotationsOf(
  document: DocumentReport,
  { language, detail, folder }: ReportOptions,
): readonly Annotation[] {
  const file = repositoryPath(document.path, folder);
  if (document.status === "failed") {
    const { code, message } = document.error;
    return [{ level: "error", properties: { file, title: code }, message: message[language] }];
  }
  const findings = document.findings.map((finding): Annotation => {
    const position = filePosition(finding.location);
    const text = findingText(finding, language);
    return {
      level: LEVELS[finding.severity],
      properties: { file, ...positionOf(position), title: finding.rule },
      message: position === null ? `${placeText(finding.location, language)}: ${text}` : text,
    };
  });
  const notices = detail === "full" ? otherNotices(document) : [];
  return [
    ...findings,
    ...notices.map(({ code, message, place = {} }): Annotation => {
      const properties = { file, ...positionOf(filePosition(place)), title: code };
      return { level: "notice", properties, message: message[language] };
    }),
  ];
}

function positionOf(position: ReturnType<typeof filePosition>): Record<string, number> {
  if (position === null) return {};
  const { line, column } = position;
  return column === null ? { line } : { line, col: column };
}

/** "Mục II.3, đoạn 12", to open a sentence with. */
function placeText(location: Parameters<typeof placeWords>[0], language: Language): string {
  const words = placeWords(location, language);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** "::error file=a.md,line=3::..."; clean text has no line breaks, and signs of the syntax are escaped. */
function commandOf({ level, properties, message }: Annotation): string {
  const given = Object.entries(properties)
    .map(([name, value]) => `${name}=${propertyText(String(value))}`)
    .join(",");
  return `::${level} ${given}::${messageText(message)}`;
}

function messageText(text: string): string {
  return escaped(cleanText(text), /[%\r\n]/g);
}

/** File names stay as they are, but for signs that a terminal obeys. */
function propertyText(text: string): string {
  return escaped(text.replace(CONTROLS, "\ufffd"), /[%\r\n:,]/g);
}

const CONTROLS = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

function escaped(text: string, signs: RegExp): string {
  return wellFormed(text).replace(
    signs,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}
