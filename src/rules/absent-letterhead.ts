import type { Bilingual } from "../document/bilingual.js";
import type { Header } from "../plan/plan.js";
import { ISSUED_BY_DECISION } from "./issued-by-decision.js";

/**
 * Why nothing can be asked of the letterhead, `undefined` when there is one: a page saved from a
 * portal, or text whose first page is lost, prints neither motto nor number, and a plan issued with a
 * decision leaves them to the decision.
 */
export function absentLetterhead(header: Header): Bilingual | undefined {
  if (header.issuedByDecision) return ISSUED_BY_DECISION;
  if (header.letterhead || header.number !== undefined) return undefined;
  return {
    vi: "Tệp không có phần đầu văn bản (tên cơ quan, Quốc hiệu, số, ngày); có thể là bản chép từ trang web hoặc thiếu trang đầu.",
    en: "The file has no letterhead (agency, motto, number, date); it may have been copied from a web page or lack its first page.",
  };
}
