import type { Bilingual } from "../document/bilingual.js";
import { TOOL } from "./tool.js";

/** What a page of a report names as its generator. */
export const GENERATOR = `${TOOL.name} ${TOOL.version}`;

/** The property of a Word file that is a report, with a digest; programs keep it when they save the file. */
export const REPORT_PROPERTY = "cchc-sha256";

/** The last line of Markdown that was made out of plans and is none itself; unseen when shown. */
export const MARKDOWN_MARK: Bilingual = {
  vi: "<!-- cchc-report: do cchc lập, không phải kế hoạch -->",
  en: "<!-- cchc-report: made by cchc, not a plan -->",
};

/** The first line of a report in a file of plain text. */
export const TEXT_MARK: Bilingual = {
  vi: "Kết quả rà soát do cchc lập",
  en: "Review made by cchc",
};

/** Whether this tool wrote the text that begins with `head` and ends with `tail`. */
export function isReportText({ head, tail }: { readonly head: string; readonly tail: string }) {
  return FIRST_LINE.test(head) || MADE_BY.test(head) || LAST_LINE.test(tail);
}

const FIRST_LINE = new RegExp(`^\\ufeff?(?:${TEXT_MARK.vi}|${TEXT_MARK.en})\\r?\\n`, "u");
const MADE_BY = new RegExp(`<meta name="generator" content="${TOOL.name}[ "]`, "iu");
const LAST_LINE = /<!-- cchc-report: [^<>]{1,80} -->\s*$/u;
