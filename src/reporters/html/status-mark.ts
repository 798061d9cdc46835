import type { ComplianceStatus } from "../../compliance/compliance.js";
import type { Bilingual, Language } from "../../document/bilingual.js";
import { html, type Markup } from "./markup.js";

/** In the order in which they are listed, with a sign that tells them apart without colour. */
export const STATUSES: readonly {
  readonly status: ComplianceStatus;
  readonly sign: string;
  readonly word: Bilingual;
  readonly meaning: Bilingual;
}[] = [
  {
    status: "met",
    sign: "✓",
    word: { vi: "Đạt", en: "Met" },
    meaning: { vi: "bằng hoặc hơn mức yêu cầu", en: "as much as is asked, or more" },
  },
  {
    status: "below",
    sign: "▼",
    word: { vi: "Thấp hơn", en: "Below" },
    meaning: { vi: "có nêu nhưng chưa bằng mức yêu cầu", en: "stated, but not as asked" },
  },
  {
    status: "missing",
    sign: "○",
    word: { vi: "Không nêu", en: "Missing" },
    meaning: { vi: "không tìm thấy chỉ tiêu này", en: "the target was not found" },
  },
  {
    status: "contradictory",
    sign: "≠",
    word: { vi: "Mâu thuẫn", en: "Contradictory" },
    meaning: { vi: "hai chỗ nêu hai mức", en: "two places give two levels" },
  },
  {
    status: "deferred",
    sign: "↗",
    word: { vi: "Dẫn chiếu", en: "Deferred" },
    meaning: { vi: "theo mức cấp khác giao, không có số", en: "left to a level set by others" },
  },
  {
    status: "not-applicable",
    sign: "–",
    word: { vi: "Không áp dụng", en: "Not applicable" },
    meaning: { vi: "không dành cho loại kế hoạch, cơ quan này", en: "not meant for such a plan" },
  },
];

/** The status as a label: its sign and its word. */
export function statusMark(status: ComplianceStatus, language: Language): Markup {
  return html`<span class="mark ${status}"><span aria-hidden="true">${signOf(status)}</span> ${statusWord(status, language)}</span>`;
}

export function signOf(status: ComplianceStatus): string {
  return found(status).sign;
}

export function statusWord(status: ComplianceStatus, language: Language): string {
  return found(status).word[language];
}

function found(status: ComplianceStatus): (typeof STATUSES)[number] {
  const entry = STATUSES.find((known) => known.status === status);
  if (entry === undefined) throw new TypeError(`no words for the status "${status}"`);
  return entry;
}
