import type { Citation, Passage } from "../plan/plan.js";
import { findDates } from "../text/dates.js";
import { findDocumentNumbers, type NumberMention, typeOfNumber } from "../text/document-numbers.js";
import { tidy } from "../text/fold.js";

const TYPE_WORDS =
  "Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch|Công văn|Văn bản|Thông báo|Kết luận|Chương trình hành động|Chương trình|Đề án|Công điện|Hướng dẫn|Báo cáo|Tờ trình|Quy định|Quy chế|Bộ luật|Luật|Pháp lệnh|Thông tri|Phương án";
const TYPE_BEFORE = new RegExp(`(?<!\\p{L})(${TYPE_WORDS})\\s*(?:số)?\\s*:?\\s*$`, "iu");
const NUMBER_WORD_BEFORE = /(?:^|\s)số\s*:?\s*$/iu;
const DATE_AFTER = /^\s*,?\s*\(?(?:ký\s+|ban hành\s+)?ngày\s+/iu;
const ISSUER_AFTER = /^\s*,?\s*(?:\)\s*)?của\s+/iu;
const ISSUER_STOPS =
  /[,;.“”"]|\((?!\p{Lu}{2,}\))|(?<!\(\p{Lu}{2,12})\)|\s(?:về|ban hành|quy định|sửa đổi|bổ sung|hướng dẫn|phê duyệt|triển khai|thực hiện|nâng cao|đề xuất|công bố|đẩy mạnh|giao|tại|để|nhằm|trên|trong|theo|đã|được|đến|là|có|cho|tiếp tục|tổ chức|và(?!\s(?:Công|Môi|Đào|Truyền|Du|Phát|Đầu|Xã)))(?!\p{L})/u;
const CAPITAL_STOP = /\s(?:Thực hiện|Ban hành|Về|Quy định|Phê duyệt|Triển khai)(?=\s)/u;
const STEERING_COMMITTEE = /^Ban Chỉ đạo[^,;.]*?\s(?:về tổng kết[^,;.]*|Trung ương[^,;.]*)/u;
/** Longer than any issuer's name: the words after "của" run on into a sentence. */
const MAX_ISSUER = 90;

/** Every mention of a numbered document, once for each passage; the plan's own number is none. */
export function readCitations(
  passages: readonly Passage[],
  ownNumber: string | undefined,
): Citation[] {
  return passages.flatMap((passage) =>
    findDocumentNumbers(passage.text)
      .filter((mention) => mention.number !== ownNumber && !isAttachment(passage.text, mention))
      .map((mention) => readCitation(passage, mention)),
  );
}

function readCitation(passage: Passage, mention: NumberMention): Citation {
  const { text } = passage;
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  const typed = TYPE_BEFORE.exec(before);
  const word = typed ?? NUMBER_WORD_BEFORE.exec(before);
  const start = mention.start - (word ? word[0].trimStart().length : 0);
  const date = dateAfter(text, mention.end);
  const issuer = issuerAfter(text, date?.end ?? mention.end);
  const end = issuer?.end ?? date?.end ?? mention.end;
  return {
    text: tidy(text.slice(start, end)),
    type:
      typed?.[1] === undefined ? (typeOfNumber(mention.number) ?? null) : sentenceCase(typed[1]),
    number: mention.number,
    date: date?.iso ?? null,
    dateText: date?.text ?? null,
    issuer: issuer?.name ?? issuerOfNumber(mention.number),
    location: passage.locate(start),
  };
}

function dateAfter(
  text: string,
  from: number,
): { iso: string | undefined; text: string; end: number } | undefined {
  const lead = DATE_AFTER.exec(text.slice(from, from + 30));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const date = findDates(text.slice(start, start + 40)).find((mention) => mention.start === 0);
  return date ? { iso: date.iso, text: date.text, end: start + date.end } : undefined;
}

function issuerAfter(text: string, from: number): { name: string; end: number } | undefined {
  const lead = ISSUER_AFTER.exec(text.slice(from, from + 20));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const rest = text.slice(start, start + 160);
  const committee = STEERING_COMMITTEE.exec(rest)?.[0];
  const stops = [rest.search(ISSUER_STOPS), rest.search(CAPITAL_STOP)].filter((at) => at >= 0);
  const name = (committee ?? rest.slice(0, Math.min(rest.length, ...stops))).trim();
  if (name === "" || name.length > MAX_ISSUER || !/^\p{Lu}/u.test(name)) return undefined;
  return { name: name.replace(/\s*\(\p{Lu}+\)/gu, ""), end: start + name.length };
}

/** Only the Government numbers its documents so; other codes are shared by many issuers. */
function issuerOfNumber(number: string): string | null {
  return /\/(?:NĐ|NQ)-CP$/u.test(number) ? "Chính phủ" : null;
}

function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** "(Kèm theo Kế hoạch số 12/KH-SXD …)" under an appendix names the plan itself. */
function isAttachment(text: string, mention: NumberMention): boolean {
  return /^\(?\s*(?:ban hành )?kèm theo (?:kế hoạch|quyết định)\b[^)]*$/iu.test(
    text.slice(0, mention.start),
  );
}
