import type { Deadline } from "../plan/plan.js";
import { fold } from "../text/fold.js";
import { calendarSpan, type Span } from "./calendar-span.js";
import { daySpan } from "./day-span.js";
import { deadlineWords } from "./deadline-words.js";
import { partOfYear, yearSpan } from "./year-span.js";

const RECURRING =
  /(?:hang|moi) (?:ngay|tuan|thang|quy|nam|ky|6 thang)|moi (?:\d+|mot|hai|ba) |dinh ky|thuong xuyen|lien tuc|quanh nam|cac (?:quy|thang)(?! (?:\d|[ivx]+\b))|(?:thang )?cuoi (?:quy|thang|tuan)$|6 thang, (?:9 thang|nam)|\d (?:thang|quy|nam|tuan)\s?\/\s?lan|(?:thang|quy|nam|tuan) (?:mot|1|01) lan|lan\s?\/\s?(?:nam|thang|quy|tuan|thang)/;
const CONDITIONAL =
  /sau khi|khi (?:co|duoc|phat sinh|cap|trung uong|tinh|hoan thanh)|ngay khi|theo (?:tien do|ke hoach|thoi gian|yeu cau|chi dao|huong dan|lo trinh|van ban|chuong trinh|lich)|tuy theo|trong vong|ke tu|sau \d+ ngay|neu co|phat sinh|^(?:ngay )?sau (?!ngay \d|thang \d|quy |nam \d|\d)/;
const WORDS = /\p{L}{2,}/u;
/** That there is nothing, "nt" for the cell above, and lengths of time without a beginning. */
const NOTHING =
  /^\W*(?:khong(?: co| quy dinh)?|nt|nhu tren|chua xac dinh|gio hanh chinh|\d+ (?:ngay|gio|phut|tuan|thang)(?: lam viec)?)\W*$/;
const UNSTATED =
  /^[-\s()]*$|^(?:thuc hien )?(?:theo |dung |bao dam |dam bao )*(?:thoi han |thoi gian |han )?(?:theo )?quy dinh/;

/**
 * A deadline as printed, with the days it spans where it names any. A deadline without a year is read
 * in `planYear`; with neither it keeps its kind and no days.
 */
export function parseDeadline(printed: string, planYear: number | undefined): Deadline {
  const text = printed.trim();
  const words = deadlineWords(text);
  return { text, ...readSpan(words, yearIn(words) ?? planYear) };
}

function readSpan(words: string, year: number | undefined): Span {
  const folded = fold(words);
  if (UNSTATED.test(folded)) return { kind: "unstated", start: null, end: null };
  if (RECURRING.test(folded)) return { kind: "recurring", start: null, end: null };
  const span = daySpan(words, year) ?? calendarSpan(words, year) ?? partOfYear(words, year);
  if (CONDITIONAL.test(folded)) return { kind: "conditional", start: null, end: span?.end ?? null };
  return span ?? yearSpan(words, year) ?? { kind: withoutDays(folded), start: null, end: null };
}

/** Words that name neither day nor event leave it to somebody's judgement: "Kịp thời", "Sớm nhất có thể". */
function withoutDays(folded: string): "conditional" | "unstated" {
  return WORDS.test(folded) && !NOTHING.test(folded) ? "conditional" : "unstated";
}

function yearIn(words: string): number | undefined {
  const match = /(?<!\d)(20\d{2})(?!\d)/u.exec(words);
  return match ? Number(match[1]) : undefined;
}
