import type { Bilingual, Language } from "../../document/bilingual.js";
import type { CheckedDocument, DocumentReport } from "../../findings/report.js";
import { type Content, type Markup, html as xml } from "../markup.js";
import type { ReportOptions } from "../reporter.js";
import {
  appliedWords,
  otherNotices,
  recognisedWords,
  sentenceOfFound,
  sentenceOfSetAside,
  skippedRules,
  wasChecked,
} from "../summary.js";
import { verdictOf } from "../verdict.js";
import { countWords } from "../words.js";
import { complianceTable } from "./compliance-table.js";
import { findingsTable } from "./findings-table.js";
import { letterhead, signatureBlock } from "./letterhead.js";
import { paragraph, run } from "./word-xml.js";

/** Of the first line of a paragraph, in millimetres. */
const INDENT = 10;

/** The review sheet of one plan, from the national title to the place of the signature. */
export function planForm(document: DocumentReport, options: ReportOptions): Markup {
  const { language } = options;
  const words = WORDS[language];
  const subject =
    document.status === "failed" ? undefined : (document.subject ?? document.agency ?? undefined);
  const parts: readonly (readonly [string, Content])[] = [
    [words.plan, planLines(document, language)],
    [words.verdict, verdictLines(document, language)],
    ...(document.status === "failed" ? [] : checkedParts(document, options)),
  ];
  const numbered = parts.map(([title, content], index) => [
    paragraph(run(`${ROMAN[index]}. ${title}`, { style: "bold" }), {
      align: "left",
      space: [12, 6],
      role: "heading",
    }),
    content,
  ]);
  return xml`${letterhead(words.title, subject)}${numbered}${signatureBlock()}`;
}

const RULE: Bilingual = { vi: "quy tắc", en: "rule" };
const ROMAN = ["I", "II", "III", "IV", "V"];
const WORDS = {
  vi: {
    title: "PHIẾU RÀ SOÁT KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
    plan: "KẾ HOẠCH ĐƯỢC RÀ SOÁT",
    verdict: "KẾT LUẬN",
    targets: "MỨC ĐÁP ỨNG CHỈ TIÊU",
    findings: "NỘI DUNG CẦN XEM LẠI",
    reading: "PHẠM VI RÀ SOÁT",
    agency: "Cơ quan ban hành:",
    file: "Tệp được rà soát:",
    profile: "Đối chiếu với:",
    unknown: "chưa nhận ra trong văn bản",
    unread: "Không đọc được tệp.",
    skipped: "Chưa áp dụng được",
    found: "Tổng hợp:",
    notice: "Lưu ý khi đọc tệp:",
  },
  en: {
    title: "REVIEW OF A PLAN OF ADMINISTRATIVE REFORM",
    plan: "THE PLAN",
    verdict: "VERDICT",
    targets: "TARGETS",
    findings: "FINDINGS",
    reading: "WHAT WAS CHECKED",
    agency: "Issued by:",
    file: "File:",
    profile: "Held against:",
    unknown: "not recognised",
    unread: "The file could not be read.",
    skipped: "Could not apply",
    found: "In all:",
    notice: "About the reading:",
  },
} as const satisfies Record<Language, Record<string, string>>;

function line(content: Content): Markup {
  return paragraph(content, { indent: INDENT });
}

/** "Tệp: ke-hoach.docx", the name of what is told in bold. */
function told(name: string, content: string): Markup {
  return line([run(name, { style: "bold" }), run(xml` `), run(content)]);
}

function planLines(document: DocumentReport, language: Language): Content {
  const words = WORDS[language];
  if (document.status === "failed") return told(words.file, document.path);
  return [
    told(words.agency, document.agency ?? words.unknown),
    told(words.file, document.path),
    told(words.profile, document.profile.title),
  ];
}

function verdictLines(document: DocumentReport, language: Language): Content {
  if (document.status === "failed") {
    return told(WORDS[language].unread, document.error.message[language]);
  }
  const { title, advice } = verdictOf(document, language);
  return [
    told(`${title}.`, advice),
    ...(wasChecked(document)
      ? [told(WORDS[language].found, sentenceOfFound(document, language))]
      : []),
  ];
}

function checkedParts(
  document: CheckedDocument,
  { language, detail }: ReportOptions,
): readonly (readonly [string, Content])[] {
  const words = WORDS[language];
  const findings = [words.findings, findingsTable(document, language)] as const;
  if (detail === "findings") return [findings];
  const targets = complianceTable(document, language);
  return [
    ...(targets === undefined ? [] : [[words.targets, targets] as const]),
    findings,
    [words.reading, readingLines(document, language)],
  ];
}

function readingLines(document: CheckedDocument, language: Language): Content {
  const words = WORDS[language];
  const setAside =
    document.findings.length === 0 ? undefined : sentenceOfSetAside(document, language);
  return [
    line(run(`${recognisedWords(document, language)} ${appliedWords(document, language)}`)),
    ...(setAside === undefined ? [] : [line(run(setAside))]),
    ...otherNotices(document).map(({ message }) => told(words.notice, message[language])),
    ...skippedRules(document.outcomes, language).map(({ reason, rules }) =>
      told(`${words.skipped} ${countWords(rules.length, RULE, language)}:`, reason),
    ),
  ];
}
