import type { ComplianceStatus } from "../../compliance/compliance.js";
import type { Bilingual } from "../../document/bilingual.js";
import { html, type Markup } from "../markup.js";

/** In the order in which they are listed, with a sign that tells them apart without colour. */
export const STATUSES: readonly {
  readonly status: ComplianceStatus;
  readonly sign: string;
  readonly meaning: Bilingual;
}[] = [
  {
    status: "met",
    sign: "✓",
    meaning: { vi: "bằng hoặc hơn mức yêu cầu", en: "as much as is asked, or more" },
  },
  {
    status: "below",
    sign: "▼",
    meaning: { vi: "có nêu nhưng chưa bằng mức yêu cầu", en: "stated, but not as asked" },
  },
  {
    status: "missing",
    sign: "○",
    meaning: { vi: "không tìm thấy chỉ tiêu này", en: "the target was not found" },
  },
  {
    status: "contradictory",
    sign: "≠",
    meaning: { vi: "hai chỗ nêu hai mức", en: "two places give two levels" },
  },
  {
    status: "deferred",
    sign: "↗",
    meaning: { vi: "theo mức cấp khác giao, không có số", en: "left to a level set by others" },
  },
  {
    status: "not-applicable",
    sign: "–",
    meaning: { vi: "không dành cho loại kế hoạch, cơ quan này", en: "not meant for such a plan" },
  },
];

/** The status as a label: its sign and its word. */
export function statusMark(status: ComplianceStatus, word: string): Markup {
  return html`<span class="mark ${status}"><span aria-hidden="true">${signOf(status)}</span> ${word}</span>`;
}

/** A sign that tells the status without colour. */
export function signOf(status: ComplianceStatus): string {
  const entry = STATUSES.find((known) => known.status === status);
  if (entry === undefined) throw new TypeError(`no sign for the status "${status}"`);
  return entry.sign;
}
