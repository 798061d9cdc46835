import type { Compliance } from "../../compliance/compliance.js";
import { judgedBy } from "../../compliance/judged-by.js";
import type { Language } from "../../document/bilingual.js";
import type { CheckedDocument } from "../../findings/report.js";
import type { Content } from "../markup.js";
import { placeWords } from "../place-words.js";
import { noTargetApplies } from "../summary.js";
import { complianceName, evidenceWords, labelWords, levelWords, statedWords } from "../words.js";
import { sourceWords } from "./source-words.js";
import { cellText, headerRow } from "./table-cells.js";
import { type Cell, paragraph, run, table } from "./word-xml.js";

const COLUMNS = {
  vi: ["TT", "Chỉ tiêu", "Yêu cầu", "Kế hoạch nêu", "Kết quả", "Dẫn chứng"],
  en: ["No.", "Target", "Required", "Stated", "Status", "Evidence"],
} as const;
const WIDTHS = [9, 37, 18, 20, 24, 52];

/** How the plan meets each target; `undefined` when it is held to none. */
export function complianceTable(
  document: CheckedDocument,
  language: Language,
): Content | undefined {
  if (document.compliance.length === 0) return undefined;
  const none = noTargetApplies(document, language);
  if (none !== undefined) return paragraph(run(none));
  const rows = document.compliance.map((entry, index) => row(entry, index + 1, language));
  const sources = sourceWords(document.compliance.map((entry) => entry.source));
  const source = { vi: "Nguồn của mức yêu cầu", en: "Source of the levels" }[language];
  return [
    table([headerRow(COLUMNS[language]), ...rows], { widths: WIDTHS, lines: "ruled", headers: 1 }),
    paragraph(run(`${source}: ${sources}.`, { size: 13, style: "italic" }), { space: [6, 6] }),
  ];
}

function row(entry: Compliance, number: number, language: Language): readonly Cell[] {
  const { required, stated, reason } = entry;
  const status = complianceName(entry, language);
  const evidence = stated.map(
    (words) => `${evidenceWords(words)} (${placeWords(words.location, language)})`,
  );
  return [
    { content: cellText(String(number), { align: "center" }) },
    { content: cellText(labelWords(entry, language)) },
    { content: cellText(levelWords(required, language), { align: "center" }) },
    { content: cellText(statedWords(judgedBy(entry), language) ?? "–", { align: "center" }) },
    {
      content: cellText(reason === undefined ? status : `${status}: ${reason[language]}`, {
        align: "center",
      }),
    },
    { content: evidence.length === 0 ? cellText("–") : evidence.map((words) => cellText(words)) },
  ];
}
