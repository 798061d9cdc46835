import { DocumentError } from "../../document/errors.js";

/** Lists and quotations in one another; no plan goes near it, and the parser slows with the square. */
const MOST_LEVELS = 100;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])[ \\t]?){${MOST_LEVELS},}`, "mu");
const INDENTED_ITEM = new RegExp(
  `^[ \\t]{${2 * MOST_LEVELS},}(?:>|[-*+]|\\d{1,9}[.)])[ \\t]`,
  "mu",
);

/** @throws DocumentError `too-large` when lists or quotations are nested beyond reason */
export function refuseDeepNesting(text: string): void {
  if (!MARKERS.test(text) && !INDENTED_ITEM.test(text)) return;
  throw new DocumentError("too-large", {
    vi: `Tệp lồng danh sách hoặc trích dẫn quá ${MOST_LEVELS} cấp nên không được đọc. Hãy kiểm tra lại tệp, có thể tệp bị hỏng khi chuyển đổi.`,
    en: `Lists or quotations are nested more than ${MOST_LEVELS} deep, so the file was not read. Check whether a conversion damaged it.`,
  });
}
