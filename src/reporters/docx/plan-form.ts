import type { Language } from "../../document/bilingual.js";
import type { CheckedDocument, RuleDescription } from "../../findings/report.js";
import { agencyName } from "../agency-name.js";
import { type Content, type Markup, html as xml } from "../markup.js";
import type { ReportOptions } from "../reporter.js";
import { sentenceOfFound, wasChecked } from "../summary.js";
import { complianceTable } from "./compliance-table.js";
import { conclusionOf, type SheetSections } from "./conclusion.js";
import { findingsTable } from "./findings-table.js";
import { letterhead, signatureBlock } from "./letterhead.js";
import { scopeLines } from "./scope-lines.js";
import { toldLine } from "./told-lines.js";
import { paragraph, run } from "./word-xml.js";

/** A plan as its sheet speaks of it. */
export interface SheetSubject {
  readonly document: CheckedDocument;
  /** The file as the sheet names it. */
  readonly file: string;
  readonly rules: readonly RuleDescription[];
}

/** The review sheet of one plan, from the national title to the place of the signature. */
export function planForm(subject: SheetSubject, { language, detail }: ReportOptions): Markup {
  const { document, rules } = subject;
  const isFull = detail === "full";
  const targets = isFull ? complianceTable(document, language) : undefined;
  const titles: readonly PartName[] = [
    "plan",
    "verdict",
    ...(targets === undefined ? [] : (["targets"] as const)),
    "findings",
    ...(isFull ? (["scope"] as const) : []),
  ];
  const numberOf = (name: PartName) => ROMAN[titles.indexOf(name)];
  const sections = { findings: numberOf("findings") ?? "", scope: numberOf("scope") };
  const summed = summedLine(document, language);
  const contents: Readonly<Record<PartName, Content>> = {
    plan: planLines(subject, language),
    verdict: [conclusionLine(document, sections, language), isFull ? summed : undefined],
    targets,
    findings: [findingsTable(document, language), !isFull ? summed : undefined],
    scope: scopeLines(document, rules, language),
  };
  const numbered = titles.map((name) => [
    paragraph(run(`${numberOf(name)}. ${WORDS[language][name]}`, { style: "bold" }), {
      align: "left",
      space: [12, 6],
      role: "heading",
    }),
    contents[name],
  ]);
  const title = document.subject ?? document.agency ?? undefined;
  return xml`${letterhead(WORDS[language].title, title)}${numbered}${signatureBlock()}`;
}

type PartName = "plan" | "verdict" | "targets" | "findings" | "scope";

const ROMAN = ["I", "II", "III", "IV", "V"];
const WORDS = {
  vi: {
    title: "PHIẾU RÀ SOÁT KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
    plan: "KẾ HOẠCH ĐƯỢC RÀ SOÁT",
    verdict: "KẾT LUẬN",
    targets: "MỨC ĐÁP ỨNG CHỈ TIÊU",
    findings: "NỘI DUNG CẦN XEM LẠI",
    scope: "PHẠM VI RÀ SOÁT",
    agency: "Cơ quan ban hành:",
    file: "Tệp được rà soát:",
    profile: "Đối chiếu với:",
    unknown: "chưa nhận ra trong văn bản",
    found: "Tổng hợp:",
  },
  en: {
    title: "REVIEW OF A PLAN OF ADMINISTRATIVE REFORM",
    plan: "THE PLAN",
    verdict: "VERDICT",
    targets: "TARGETS",
    findings: "FINDINGS",
    scope: "WHAT WAS CHECKED",
    agency: "Issued by:",
    file: "File:",
    profile: "Held against:",
    unknown: "not recognised",
    found: "In all:",
  },
} as const satisfies Record<Language, Record<string, string>>;

function planLines({ document, file }: SheetSubject, language: Language): Content {
  const words = WORDS[language];
  const { agency, subject } = document;
  const issuer = agency === null ? words.unknown : agencyName(agency, subject);
  return [
    toldLine({ name: words.agency, words: issuer }),
    toldLine({ name: words.file, words: file }),
    toldLine({ name: words.profile, words: document.profile.title }),
  ];
}

function conclusionLine(
  document: CheckedDocument,
  sections: SheetSections,
  language: Language,
): Markup {
  const { title, proposal } = conclusionOf(document, sections, language);
  return toldLine({ name: `${title}.`, words: proposal });
}

/** Stays on the page of what follows: in a short sheet that is the signature. */
function summedLine(document: CheckedDocument, language: Language): Markup | undefined {
  if (!wasChecked(document)) return undefined;
  const words = sentenceOfFound(document, language);
  return toldLine({ name: WORDS[language].found, words }, "lead");
}
