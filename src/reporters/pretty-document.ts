import type { Compliance } from "../compliance/compliance.js";
import { judgedBy } from "../compliance/judged-by.js";
import { sourceWords } from "../compliance/source-words.js";
import type { Finding } from "../findings/finding.js";
import type { CheckedDocument, DocumentReport } from "../findings/report.js";
import { placeWords } from "./place-words.js";
import { type Paint, type PrettyOptions, textLines } from "./pretty-lines.js";
import { STATUS_TONES } from "./status-legend.js";
import {
  appliedWords,
  noTargetApplies,
  otherNotices,
  reasonWords,
  recognisedWords,
  sentenceOfFound,
  sentenceOfSetAside,
  skippedRules,
  wasChecked,
} from "./summary.js";
import {
  complianceWords,
  evidenceWords,
  labelWords,
  levelWords,
  quotedWords,
  SEVERITY_WORDS,
  statedWords,
} from "./words.js";
import { displayWidth, padEnd } from "./wrap-text.js";

/** All that there is to say of one document, as lines for a terminal. */
export function documentLines(document: DocumentReport, options: PrettyOptions): readonly string[] {
  const { language, paint } = options;
  const heading = at(0, paint.strong, options)(document.path);
  if (document.status === "failed") {
    const mark = language === "vi" ? "KHÔNG ĐỌC ĐƯỢC" : "NOT READ";
    const message = `${mark}: ${document.error.message[language]}`;
    return [...heading, ...at(2, paint.bad, options)(message)];
  }
  const full = options.detail === "full";
  return join([
    [...heading, ...at(0, paint.plain, options)(identity(document, options))],
    ...document.findings.map((finding) => findingLines(finding, options)),
    ...(full && document.findings.length === 0 ? [nothingFound(document, options)] : []),
    ...silencedGroups(document, options),
    ...(full ? [complianceLines(document, options), readingLines(document, options)] : []),
  ]);
}

type Write = (text: string, lead?: string) => readonly string[];

/** Writes paragraphs of one indent and tone. */
function at(indent: number, paint: Paint, { width }: PrettyOptions): Write {
  return (text, lead) =>
    textLines(text, { width, indent, paint, ...(lead === undefined ? {} : { lead }) });
}

/** The groups that are not empty, a blank line between each two. */
function join(groups: readonly (readonly string[])[]): readonly string[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : ["", ...group]));
}

function identity({ agency, subject }: CheckedDocument, { language }: PrettyOptions): string {
  const unknown =
    language === "vi"
      ? "Chưa nhận ra cơ quan ban hành và trích yếu"
      : "Neither the agency nor the subject was recognised";
  const known = [agency, subject].filter((part) => part !== null);
  return known.length === 0 ? unknown : known.join(" – ");
}

function nothingFound(document: CheckedDocument, options: PrettyOptions): readonly string[] {
  const { language, paint } = options;
  const tone = wasChecked(document) ? paint.good : paint.warning;
  return at(2, tone, options)(sentenceOfFound(document, language));
}

function findingLines(finding: Finding, options: PrettyOptions): readonly string[] {
  const { language, paint } = options;
  const mark = SEVERITY_WORDS[finding.severity][language];
  const place = placeWords(finding.location, language);
  const quoted = quotedWords(finding, language);
  const body = at(4, paint.plain, options);
  const aside = at(4, paint.faint, options);
  const heading = at(displayWidth(mark) + 4, paint.plain, options)(place);
  return [
    `  ${paint[finding.severity](mark)}  ${heading[0]?.trimStart()}`,
    ...heading.slice(1),
    ...body(finding.message[language]),
    ...(quoted === undefined ? [] : body(`“${quoted}”`)),
    ...at(6, paint.plain, options)(finding.advice[language], "→"),
    ...aside(originWords(finding, options)),
  ];
}

/** The findings that were set aside, each with the reason; nothing unless they are to be listed. */
function silencedGroups(
  { silenced }: CheckedDocument,
  options: PrettyOptions,
): readonly (readonly string[])[] {
  const { language, paint } = options;
  if (options.silenced === "counted") return [];
  const mark = language === "vi" ? "BỎ QUA" : "SET ASIDE";
  const aside = at(4, paint.faint, options);
  return silenced.map((finding) => {
    const place = placeWords(finding.location, language);
    const [first = "", ...rest] = at(displayWidth(mark) + 4, paint.faint, options)(place);
    return [
      `  ${paint.faint(mark)}  ${first.trimStart()}`,
      ...rest,
      ...aside(finding.message[language]),
      ...aside(`${reasonWords(finding, language)} [${finding.rule}]`),
    ];
  });
}

function originWords({ rule, basis }: Finding, { language }: PrettyOptions): string {
  if (language === "vi") {
    return basis === null ? `Quy tắc: ${rule}` : `Căn cứ: ${basis.vi} [${rule}]`;
  }
  return basis === null ? `Rule: ${rule}` : `Basis: ${basis.en} [${rule}]`;
}

function complianceLines(document: CheckedDocument, options: PrettyOptions): readonly string[] {
  const { compliance, profile } = document;
  const { language, paint } = options;
  if (compliance.length === 0) return [];
  const title =
    language === "vi" ? `Mức đáp ứng chỉ tiêu “${profile.title}”` : `Targets of “${profile.title}”`;
  const heading = at(2, paint.strong, options)(title);
  const none = noTargetApplies(document, language);
  if (none !== undefined) return [...heading, ...at(4, paint.faint, options)(none)];
  const column = Math.max(
    ...compliance.map((entry) => displayWidth(complianceWords(entry, language))),
  );
  return [
    ...heading,
    ...compliance.flatMap((entry) => targetLines(entry, column, options)),
    ...sourceLines(compliance, options),
  ];
}

const PAINTS = {
  good: "good",
  bad: "bad",
  warning: "warning",
  muted: "faint",
} as const;

function targetLines(entry: Compliance, column: number, options: PrettyOptions): readonly string[] {
  const { language, paint } = options;
  const indent = column + 6;
  const [first = "", ...rest] = at(
    indent,
    paint.plain,
    options,
  )(`${labelWords(entry, language)}: ${demandWords(entry, options)}`);
  const mark = padEnd(complianceWords(entry, language), column);
  const aside = at(indent, paint.faint, options);
  const evidence = entry.stated.flatMap((stated) =>
    aside(`${evidenceWords(stated)} (${placeWords(stated.location, language)})`),
  );
  return [
    `    ${paint[PAINTS[STATUS_TONES[entry.status]]](mark)}  ${first.trimStart()}`,
    ...rest,
    ...evidence,
  ];
}

function demandWords(entry: Compliance, { language }: PrettyOptions): string {
  const required = levelWords(entry.required, language);
  const stated = statedWords(judgedBy(entry), language);
  const demand = language === "vi" ? `yêu cầu ${required}` : `required ${required}`;
  if (entry.reason !== undefined) return `${demand}; ${entry.reason[language]}`;
  if (stated !== undefined) {
    return language === "vi"
      ? `${demand}, kế hoạch nêu ${stated}`
      : `${demand}, the plan states ${stated}`;
  }
  if (entry.status !== "deferred") return demand;
  return language === "vi"
    ? `${demand}, kế hoạch chỉ dẫn chiếu mức do cấp khác giao`
    : `${demand}, the plan only refers to a level that another body will set`;
}

function sourceLines(compliance: readonly Compliance[], options: PrettyOptions): readonly string[] {
  const { language, paint } = options;
  const title = language === "vi" ? "Nguồn của mức yêu cầu" : "Source of the required levels";
  return at(4, paint.faint, options)(`${title}: ${sourceWords(compliance)}.`);
}

function readingLines(document: CheckedDocument, options: PrettyOptions): readonly string[] {
  const { language, paint } = options;
  const body = at(2, paint.faint, options);
  const item = at(4, paint.faint, options);
  const caution = language === "vi" ? "Lưu ý khi đọc tệp" : "About the reading";
  const setAside =
    document.findings.length === 0 ? undefined : sentenceOfSetAside(document, language);
  return [
    ...(setAside === undefined ? [] : body(setAside)),
    ...body(`${recognisedWords(document, language)} ${appliedWords(document, language)}`),
    ...skippedRules(document.outcomes, language).flatMap(({ reason, rules }) =>
      item(`${rules.join(", ")}: ${reason}`, "–"),
    ),
    ...otherNotices(document).flatMap(({ message, place }) =>
      at(
        2,
        paint.warning,
        options,
      )(
        `${caution}: ${message[language]}${place === undefined ? "" : ` (${placeWords(place, language)})`}`,
      ),
    ),
  ];
}
