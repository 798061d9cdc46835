import type { Citation, Passage } from "../plan/plan.js";
import { type DateMention, findDates } from "../text/dates.js";
import { findDocumentNumbers, type NumberMention, typeOfNumber } from "../text/document-numbers.js";
import { tidy } from "../text/fold.js";
import { issuerAfter, issuerBefore } from "./issuers.js";
import { findNamedDocuments, type NamedDocument } from "./named-documents.js";

const TYPE_WORDS =
  "Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch|Công văn|Văn bản|Thông báo|Kết luận|Chương trình hành động|Chương trình|Đề án|Công điện|Hướng dẫn|Báo cáo|Tờ trình|Quy định|Quy chế|Bộ luật|Luật|Pháp lệnh|Thông tri|Phương án|Thông cáo|Biên bản|Hợp đồng|Dự án|Giấy mời|Lệnh";
/** How types are abbreviated in front of a number: "QĐ số 468/QĐ-TTg". */
const SHORT_TYPES: Readonly<Record<string, string>> = {
  NQ: "Nghị quyết",
  NĐ: "Nghị định",
  QĐ: "Quyết định",
  TT: "Thông tư",
  TTLT: "Thông tư liên tịch",
  CT: "Chỉ thị",
  KH: "Kế hoạch",
  CV: "Công văn",
  TB: "Thông báo",
  KL: "Kết luận",
};
const TYPES = `${TYPE_WORDS}|${Object.keys(SHORT_TYPES).join("|")}`;
const TYPE_BEFORE = new RegExp(`(?<![A-Za-zÀ-ỹ])(${TYPES})\\s*(?:số)?\\s*:?\\s*$`, "iu");
/** "Nghị quyết của Chính phủ số …", "Công văn của Sở Nội vụ (số …". */
const TYPE_OF_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(${TYPES})\\s+của\\s\\p{Lu}[^;.:,()]{2,60}?\\s\\(?số\\s*$`,
  "iu",
);
/** "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the name between type and number. */
const LAW_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(Bộ luật|Luật|Pháp lệnh)\s+(?=\p{Lu})(?:(?!\s(?:Bộ luật|Luật|Pháp lệnh|ngày)\s)[^;.:()“”"]){3,120}\ssố\s*$/u;
const NUMBER_WORD_BEFORE = /(?:^|[\s(])số\s*:?\s*$/iu;
const DATE_AFTER = /^\s*,?\s*\(?(?:cùng\s+|ký\s+|được ban hành\s+|ban hành\s+)?ngày\s+/iu;
/** "năm 2022", "tháng 7 năm 2025", "ngày … /3/2026": no day. */
const PART_OF_DATE =
  /^\s*,?\s*(?:ngày[\s….]*(?:\/\s*\d{1,2}\s*\/\s*\d{4}|tháng[\s\d….]*năm\s+\d{4})|tháng\s+\d{1,2}\s*\/\s*\d{4}|(?:tháng\s+\d{1,2}\s+)?năm\s+\d{4})/iu;
const DATE_BEFORE = /^[^;.]{0,90}$/u;
/** "… của Ban Thường vụ tại Kế hoạch số": who is named issued what follows. */
const NEXT_SOURCE = /^\s+tại\s+(?:[A-Za-zÀ-ỹ]+\s){1,4}?số\s/iu;
/** Between two members of one list: "… số 45/2020/NĐ-CP và Nghị định số 107/2021/NĐ-CP". */
const LISTED = /^\s*(?:,|;|và|hoặc|,\s*và)\s*$/iu;

/** So many letters before a number may tell what is cited. */
const MAX_BEFORE = 160;
/** So many letters of a clause are kept on either side of a citation. */
const MAX_CLAUSE = 300;

/** Every mention of a document by number or by name; the plan's own number is none. */
export function readCitations(
  passages: readonly Passage[],
  ownNumber: string | undefined,
): Citation[] {
  return passages.flatMap((passage) => {
    const numbers = findDocumentNumbers(passage.text);
    const names = findNamedDocuments(passage.text);
    if (numbers.length === 0 && names.length === 0) return [];
    const numbered = numbers.filter(
      (mention) => mention.number !== ownNumber && !isAttachment(passage.text, mention),
    );
    const cited = shareInLists(
      passage.text,
      numbered.map((mention) => readNumbered(passage, mention)),
    );
    const named = names.map((mention) => readNamed(passage, mention));
    return [...cited, ...apartFrom(cited, named)]
      .sort((a, b) => a.start - b.start)
      .map(({ start: _start, end: _end, ...citation }) => citation);
  });
}

/** Those of `named` that share no letter with one of `cited`; both stand in the order of the text. */
function apartFrom(cited: readonly Placed[], named: readonly Placed[]): readonly Placed[] {
  let at = 0;
  return named.filter(({ start, end }) => {
    while ((cited[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (cited[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

type Placed = Citation & {
  readonly start: number;
  readonly end: number;
};

function readNumbered(passage: Passage, mention: NumberMention): Placed {
  const { text } = passage;
  const near = text.slice(Math.max(0, mention.start - MAX_BEFORE), mention.start);
  const before = near.slice(Math.max(0, near.lastIndexOf(". ")));
  const typed = TYPE_BEFORE.exec(before) ?? LAW_BEFORE.exec(before) ?? TYPE_OF_BEFORE.exec(before);
  const word = typed ?? NUMBER_WORD_BEFORE.exec(before);
  const start = mention.start - (word ? word[0].trimStart().length : 0);
  const own = typeWord(typed?.[1]) ?? typeOfNumber(mention.number) ?? null;
  return cite(passage, { type: own, number: mention.number, start, end: mention.end, before });
}

function readNamed(passage: Passage, { type, start, end }: NamedDocument): Placed {
  return cite(passage, { type, number: null, start, end, before: "" });
}

interface Mention {
  readonly type: string | null;
  readonly number: string | null;
  readonly start: number;
  readonly end: number;
  /** The words of the sentence before the number. */
  readonly before: string;
}

function cite(passage: Passage, { type, number, start, end: named, before }: Mention): Placed {
  const { text } = passage;
  const near = dateAfter(text, named);
  const earlier = issuerBefore(before);
  const printed = issuerAfter(text, near?.end ?? named);
  const issuer =
    printed && earlier && NEXT_SOURCE.test(text.slice(printed.end)) ? undefined : printed;
  const late = near?.date === undefined && issuer ? dateAfter(text, issuer.end) : undefined;
  const early = near || late || earlier === undefined ? undefined : dateBefore(before);
  const date = near?.date ?? late?.date ?? early;
  const end = late?.end ?? issuer?.end ?? near?.end ?? named;
  return {
    text: tidy(text.slice(start, end)),
    type,
    number,
    date: date?.iso ?? null,
    dateText: date?.text ?? null,
    issuer: issuer?.name ?? earlier ?? null,
    clause: clauseAround(text, start, end),
    location: passage.locate(start),
    start,
    end,
  };
}

/** The words from the last full stop or semicolon to the next. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - MAX_CLAUSE), start);
  const after = text.slice(end, end + MAX_CLAUSE);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1;
  const to = after.search(/[.;](?:\s|$)/u);
  return tidy(
    before.slice(from) + text.slice(start, end) + after.slice(0, to < 0 ? undefined : to),
  );
}

/** The date behind a number, without one where only its year or month is printed. */
function dateAfter(
  text: string,
  from: number,
): { date: DateMention | undefined; end: number } | undefined {
  const words = text.slice(from, from + 70);
  const lead = DATE_AFTER.exec(words)?.[0];
  const date =
    lead === undefined
      ? undefined
      : findDates(words.slice(lead.length)).find(({ start }) => start === 0);
  if (lead !== undefined && date) return { date, end: from + lead.length + date.end };
  const part = PART_OF_DATE.exec(words)?.[0];
  return part === undefined ? undefined : { date: undefined, end: from + part.length };
}

/** "Ngày 15/7/2021, Chính phủ ban hành Nghị quyết số …". */
function dateBefore(before: string): DateMention | undefined {
  const date = findDates(before).at(-1);
  return date && DATE_BEFORE.test(before.slice(date.end)) ? date : undefined;
}

/** Members of one list have the issuer that stands behind the last, and a day "cùng ngày". */
function shareInLists(text: string, citations: readonly Placed[]): Placed[] {
  const shared: Placed[] = [];
  for (const citation of citations.toReversed()) {
    const next = shared.at(-1);
    const listed = next !== undefined && LISTED.test(text.slice(citation.end, next.start));
    if (!listed || symbolOf(citation) !== symbolOf(next)) {
      shared.push(citation);
      continue;
    }
    const sameDay = citation.date === null && /cùng ngày/iu.test(next.text);
    shared.push({
      ...citation,
      issuer: citation.issuer ?? next.issuer,
      date: sameDay ? next.date : citation.date,
      dateText: sameDay ? next.dateText : citation.dateText,
    });
  }
  return shared.toReversed();
}

/** "NĐ-CP" of "45/2020/NĐ-CP". */
function symbolOf({ number }: Citation): string | undefined {
  return number?.split("/").at(-1);
}

function typeWord(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  return SHORT_TYPES[printed] ?? printed.charAt(0).toUpperCase() + printed.slice(1).toLowerCase();
}

/** "(Kèm theo Kế hoạch số 12/KH-SXD …)" under an appendix names the plan itself. */
function isAttachment(text: string, { start }: NumberMention): boolean {
  if (start > MAX_CLAUSE) return false;
  return /^\(?\s*(?:ban hành )?kèm theo (?:kế hoạch|quyết định)\b[^)]*$/iu.test(
    text.slice(0, start),
  );
}
