import type { Bilingual } from "../document/bilingual.js";
import type { Header } from "../plan/plan.js";
import { ISSUED_BY_DECISION } from "./issued-by-decision.js";

/**
 * Why nothing can be asked of the end of the plan, `undefined` when something can: a page saved from a
 * portal has neither letterhead nor recipients nor signature, and a plan issued with a decision leaves
 * them to the decision.
 */
export function absentClosing(header: Header): Bilingual | undefined {
  const { letterhead, signer, recipients } = header;
  if (header.issuedByDecision) return ISSUED_BY_DECISION;
  if (letterhead || signer !== undefined || recipients.length > 0) return undefined;
  return {
    vi: "Tệp không có phần đầu văn bản, nơi nhận và chữ ký; có thể là bản chép từ trang web.",
    en: "The file has neither letterhead nor recipients nor signature; it may have been copied from a web page.",
  };
}
