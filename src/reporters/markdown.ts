import type { Compliance } from "../compliance/compliance.js";
import { judgedBy } from "../compliance/judged-by.js";
import type { Language } from "../document/bilingual.js";
import type { Finding } from "../findings/finding.js";
import type { CheckedDocument, DocumentReport } from "../findings/report.js";
import { MARKDOWN_MARK } from "../findings/report-mark.js";
import { letter } from "./letter.js";
import { markdownTable, markdownText } from "./markdown-text.js";
import { matrixBlocks } from "./matrix-blocks.js";
import { placeWords } from "./place-words.js";
import type { ReportOptions, TextReporter } from "./reporter.js";
import {
  appliedWords,
  noTargetApplies,
  otherNotices,
  reasonWords,
  recognisedWords,
  sentenceOfFound,
  sentenceOfSetAside,
  skippedRules,
  totals,
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

/** The report as GitHub-flavoured Markdown, for a merge request or a file to hand on. */
export const markdown: TextReporter = {
  render(report, options) {
    if (options.groupBy === "agency") return letter(report, options.language);
    const title =
      options.language === "vi" ? "Kết quả rà soát kế hoạch CCHC" : "Review of CCHC plans";
    const blocks = [
      [`# ${title}`],
      [markdownText(totals(report, options.language, options.detail))],
      ...(options.detail === "full" ? matrixBlocks(report.documents, options.language) : []),
      ...report.documents.flatMap((document) => documentBlocks(document, options)),
      [MARKDOWN_MARK[options.language]],
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
};

type Block = readonly string[];

function documentBlocks(document: DocumentReport, options: ReportOptions): readonly Block[] {
  const { language } = options;
  const heading = [`## ${markdownText(document.path)}`];
  if (document.status === "failed") {
    const mark = language === "vi" ? "KHÔNG ĐỌC ĐƯỢC" : "NOT READ";
    return [heading, [`**${mark}**: ${markdownText(document.error.message[language])}`]];
  }
  const identity = [document.agency, document.subject].filter((part) => part !== null);
  return [
    heading,
    ...(identity.length === 0 ? [] : [[markdownText(identity.join(" – "))]]),
    findingList(document, language),
    ...silencedBlocks(document, options),
    ...(options.detail === "full" ? detailBlocks(document, language) : []),
  ];
}

function findingList(document: CheckedDocument, language: Language): Block {
  if (document.findings.length === 0) return [sentenceOfFound(document, language)];
  return document.findings.flatMap((finding) => findingItem(finding, language));
}

function findingItem(finding: Finding, language: Language): Block {
  const mark = SEVERITY_WORDS[finding.severity][language];
  const basis = language === "vi" ? "Căn cứ" : "Basis";
  const quoted = quotedWords(finding, language);
  const message = `${finding.message[language]} ${finding.advice[language]}`;
  const parts = [
    `- **${mark}** (${markdownText(placeWords(finding.location, language))}) \`${finding.rule}\``,
    `  ${markdownText(message)}`,
    ...(quoted === undefined ? [] : [`  “${markdownText(quoted)}”`]),
    ...(finding.basis === null ? [] : [`  *${basis}: ${markdownText(finding.basis[language])}*`]),
  ];
  return parts.map((part, index) => (index === parts.length - 1 ? part : `${part}\\`));
}

function silencedBlocks(
  { silenced }: CheckedDocument,
  { language, silenced: shown }: ReportOptions,
): readonly Block[] {
  if (shown === "counted" || silenced.length === 0) return [];
  const title = language === "vi" ? "Bỏ qua có lý do:" : "Set aside with a reason:";
  const items = silenced.flatMap((finding) => [
    `- (${markdownText(placeWords(finding.location, language))}) \`${finding.rule}\`\\`,
    `  ${markdownText(finding.message[language])}\\`,
    `  ${markdownText(reasonWords(finding, language))}`,
  ]);
  return [[title], items];
}

function detailBlocks(document: CheckedDocument, language: Language): readonly Block[] {
  const reading = `${recognisedWords(document, language)} ${appliedWords(document, language)}`;
  const skipped = skippedRules(document.outcomes, language).map(
    ({ reason, rules }) =>
      `- ${rules.map((rule) => `\`${rule}\``).join(", ")}: ${markdownText(reason)}`,
  );
  const notices = otherNotices(document).map(
    ({ message }) => `- ${markdownText(message[language])}`,
  );
  const caution = language === "vi" ? "Lưu ý khi đọc tệp:" : "About the reading:";
  const setAside =
    document.findings.length === 0 ? undefined : sentenceOfSetAside(document, language);
  return [
    ...complianceBlocks(document, language),
    ...(setAside === undefined ? [] : [[setAside]]),
    [reading],
    ...(skipped.length === 0 ? [] : [skipped]),
    ...(notices.length === 0 ? [] : [[caution], notices]),
  ];
}

function complianceBlocks(document: CheckedDocument, language: Language): readonly Block[] {
  const { compliance } = document;
  if (compliance.length === 0) return [];
  const title = language === "vi" ? "### Mức đáp ứng chỉ tiêu" : "### Targets";
  const none = noTargetApplies(document, language);
  if (none !== undefined) return [[title], [none]];
  return [[title], markdownTable(COLUMNS[language], compliance.map(complianceRow(language)))];
}

const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Kết quả", "Chỉ tiêu", "Yêu cầu", "Kế hoạch nêu", "Dẫn chứng", "Nguồn của mức yêu cầu"],
  en: ["Status", "Target", "Required", "Stated", "Evidence", "Source of the required level"],
};

function complianceRow(language: Language) {
  return (entry: Compliance): readonly string[] => [
    `**${complianceWords(entry, language)}**${reasonOf(entry, language)}`,
    markdownText(labelWords(entry, language)),
    markdownText(levelWords(entry.required, language)),
    markdownText(statedWords(judgedBy(entry), language) ?? "–"),
    entry.stated
      .map((stated) =>
        markdownText(`${evidenceWords(stated)} (${placeWords(stated.location, language)})`),
      )
      .join("<br>") || "–",
    markdownText(entry.source),
  ];
}

function reasonOf({ reason }: Compliance, language: Language): string {
  return reason === undefined ? "" : `: ${markdownText(reason[language])}`;
}
