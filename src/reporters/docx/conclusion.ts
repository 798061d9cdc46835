import type { Bilingual, Language } from "../../document/bilingual.js";
import type { Severity } from "../../findings/finding.js";
import type { CheckedDocument } from "../../findings/report.js";
import { sentenceOfFound, wasChecked } from "../summary.js";
import { verdictOf } from "../verdict.js";

/** Numbers of the sections of the sheet ("IV"). */
export interface SheetSections {
  readonly findings: string;
  /** What was checked, where the sheet says that. */
  readonly scope: string | undefined;
}

export interface Conclusion {
  readonly title: string;
  /** What the author of the plan is asked to do. */
  readonly proposal: string | undefined;
}

/**
 * What the findings come to, in words that may stand above a signature: a proposal to the agency that
 * wrote the plan, never that the plan can be signed.
 */
export function conclusionOf(
  document: CheckedDocument,
  { findings, scope }: SheetSections,
  language: Language,
): Conclusion {
  if (!wasChecked(document)) {
    return { title: sentenceOfFound(document, language).replace(/\.$/, ""), proposal: undefined };
  }
  const { tone, title } = verdictOf(document, language);
  const proposal = proposalOf(document, findings, language);
  return tone === "error" || tone === "warning"
    ? { title, proposal }
    : { title: nothingFound(scope, language), proposal };
}

function nothingFound(scope: string | undefined, language: Language): string {
  const where = { vi: ` (mục ${scope})`, en: ` (section ${scope})` }[language];
  const words = {
    vi: "Không phát hiện lỗi, cảnh báo trong phạm vi các nội dung đã rà soát",
    en: "No errors or warnings were found in what was checked",
  }[language];
  return `${words}${scope === undefined ? "" : where}`;
}

function proposalOf(
  { findings }: CheckedDocument,
  section: string,
  language: Language,
): string | undefined {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  const considered = [...(has("warning") ? [WARNINGS] : []), ...(has("info") ? [HINTS] : [])];
  const and = { vi: " và ", en: " and " }[language];
  const parts = [
    ...(has("error") ? [CORRECT[language]] : []),
    ...(considered.length === 0
      ? []
      : [`${CONSIDER[language]} ${considered.map((noun) => noun[language]).join(and)}`]),
  ];
  if (parts.length === 0) return undefined;
  return language === "vi"
    ? `Đề nghị cơ quan soạn thảo ${parts.join(", ")} nêu tại mục ${section}.`
    : `The agency that drafted the plan is asked to ${parts.join(" and to ")} in section ${section}.`;
}

const CORRECT: Bilingual = { vi: "sửa các lỗi", en: "correct the errors" };
const CONSIDER: Bilingual = { vi: "xem xét các", en: "consider the" };
const WARNINGS: Bilingual = { vi: "cảnh báo", en: "warnings" };
const HINTS: Bilingual = { vi: "gợi ý", en: "hints" };
