import type { Bilingual, Language } from "../document/bilingual.js";
import type { Trace } from "../document/document.js";
import type { RuleExample } from "./rule.js";

/** An example as it is shown: its Markdown, then what a Word file would carry besides. */
export function exampleLines(
  { markdown, traces = [] }: RuleExample,
  language: Language,
): readonly string[] {
  const told = traces.map((trace) => `(${traceWords(trace)[language]})`);
  return [...markdown.trim().split("\n"), ...told];
}

/** A trace of editing, which Markdown cannot show. */
function traceWords({ kind, text, comment, author }: Trace): Bilingual {
  const by = author === undefined ? "" : ` (${author})`;
  const { vi, en } = TRACE_KINDS[kind];
  const said = comment === undefined ? "" : `: “${comment}”`;
  return { vi: `${vi}${by}: “${text}”${said}`, en: `${en}${by}: “${text}”${said}` };
}

const TRACE_KINDS: Readonly<Record<Trace["kind"], Bilingual>> = {
  insertion: { vi: "Track Changes, thêm", en: "Tracked change, inserted" },
  deletion: { vi: "Track Changes, xóa", en: "Tracked change, deleted" },
  move: { vi: "Track Changes, chuyển đến", en: "Tracked change, moved" },
  comment: { vi: "Nhận xét", en: "Comment" },
  "hidden-text": { vi: "Chữ ẩn", en: "Hidden text" },
};
