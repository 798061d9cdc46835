import type { ComplianceStatus } from "../../compliance/compliance.js";
import { html, type Markup } from "../markup.js";
import { STATUS_TONES } from "../status-legend.js";

/** A sign that tells each status without colour. */
export const STATUS_SIGNS: Readonly<Record<ComplianceStatus, string>> = {
  met: "✓",
  below: "▼",
  missing: "○",
  contradictory: "≠",
  deferred: "↗",
  "not-applicable": "–",
};

/** The status as a label: its sign and its word. */
export function statusMark(status: ComplianceStatus, word: string): Markup {
  return html`<span class="mark ${STATUS_TONES[status]}"><span aria-hidden="true">${STATUS_SIGNS[status]}</span> ${word}</span>`;
}
