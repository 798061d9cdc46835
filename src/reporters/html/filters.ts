import type { Language } from "../../document/bilingual.js";
import { SEVERITIES } from "../../findings/finding.js";
import type { DocumentReport } from "../../findings/report.js";
import { grouped } from "../grouped.js";
import { html, type Markup } from "../markup.js";
import { severityName } from "../words.js";
import { say } from "./sheet-context.js";

/** Choices of severity and rule; hidden until the script is there to follow them. */
export function filters(
  documents: readonly DocumentReport[],
  language: Language,
): Markup | undefined {
  const findings = documents.flatMap((document) => document.findings);
  if (findings.length < 2) return undefined;
  const boxes = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severityName(severity, language)} (${count})</label> `;
  });
  const byRule = [...grouped(findings, ({ rule }) => rule)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const rules = byRule.map(
    ([rule, { length }]) => html`<option value="${rule}">${rule} (${length})</option>`,
  );
  const every = say(language, "Tất cả quy tắc", "All rules");
  const words = say(
    language,
    "Đang hiện {shown} trên {all} phát hiện",
    "Showing {shown} of {all} findings",
  );
  return html`<form class="filters" hidden aria-label="${say(language, "Lọc phát hiện", "Filter the findings")}">
    <fieldset><legend>${say(language, "Mức", "Severity")}</legend>${boxes}</fieldset>
    <label class="rule">${say(language, "Quy tắc", "Rule")} <select name="rule"><option value="">${every}</option>${rules}</select></label>
    <button type="reset">${say(language, "Hiện tất cả", "Show all")}</button>
    <p role="status" data-words="${words}"></p>
  </form>`;
}
