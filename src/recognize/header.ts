import { type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { Header, Sourced } from "../plan/plan.js";
import { findDates } from "../text/dates.js";
import { fold, isUpperCase } from "../text/fold.js";
import { parseLabel } from "../text/labels.js";
import { readClosing } from "./closing.js";
import { readHeading } from "./headings.js";
import {
  hasLetterhead,
  isLetterheadLine,
  type PrintedNumber,
  readAgencies,
  readNumber,
  readPlaceAndDate,
} from "./letterhead.js";
import { findDecision, findTitle, type Parts } from "./parts.js";
import { announcedYear, planKindOf, planYearOf, titledYear } from "./plan-kind.js";
import { isSignatureLine } from "./signature-lines.js";

/** A page without letterhead tells of its number and issuer within the first paragraphs. */
const PREAMBLE_PARAGRAPHS = 8;
/** The title of an appendix stands within the first so many blocks. */
const TITLE_BLOCKS = 4;
const ATTACHMENT = /kèm theo/iu;
const ISSUED_BY_DECISION = /^\(?\s?(?:được\s)?(?:ban hành\s)?kèm theo\squyết định\b/iu;
const AGENCY =
  "Sở|Ban|Văn phòng|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Cục|Chi cục|Thanh tra|Trung tâm|Trường|Phòng|Bệnh viện|Viện|Bộ|Đảng ủy|Đảng uỷ|Công an|HĐND|Hội đồng nhân dân";
const ISSUES = new RegExp(
  `(?:^|[;,.]\\s*)((?:${AGENCY})\\s[^;,.()]{2,110}?)\\s+(?:đã\\s+)?(?:xây dựng|ban hành)\\s+(?:và\\s\\S+\\s\\S+\\s)?kế hoạch`,
  "giu",
);
const CLOSES = new RegExp(`^Trên đây là .*\\scủa\\s+((?:${AGENCY})\\s[^;,.]*)`, "u");
const OWNER = new RegExp(`\\scủa\\s((?:${AGENCY})\\s[^;,.()\\d]{2,80})$`, "u");
const OWN_NUMBER = /đã ban hành\s+kế hoạch số\s+(\d+\/(KH-[A-Za-zÀ-ỹ\d-]+))/iu;

/** What the document says of itself, from its letterhead or, without one, from its own sentences. */
export function readHeader(parts: Parts): Header {
  const lines = parts.header;
  const body = parts.body.filter((block) => block.type === "paragraph");
  const preamble = body.slice(0, PREAMBLE_PARAGRAPHS);
  const opening = preamble.slice(0, firstHeading(preamble));
  const issuedByDecision = isIssuedByDecision(lines, opening);
  const attached = issuedByDecision ? [] : attachmentLines(parts);
  const own = readOwnNumber(opening);
  const end = letterheadEnd(lines);
  const letterhead = lines.filter((line, at) => at < end || isLetterheadLine(line.text));
  const printed = readNumber(letterhead) ?? own?.printed ?? readNumber(attached);
  const issued = readPlaceAndDate(letterhead);
  const agencies = readAgencies(letterhead);
  const named = readTitle(lines);
  const subject = named.subject?.value ?? "";
  const announcing = opening.map(({ text }) => text);
  const planYear =
    planYearOf(subject) ??
    announcedYear(subject, announcing) ??
    titledYear(subject, appendixTitles(parts));
  return {
    parentAgency: agencies.at(-2),
    agency:
      agencies.at(-1) ??
      issuingAgency(preamble) ??
      closingAgency(body) ??
      ownerIn(named.subject) ??
      ownerOf(attached),
    number: printed?.number,
    symbol: printed?.symbol,
    date: issued?.date ?? own?.date ?? readPlaceAndDate(attached)?.date,
    place: issued?.place,
    ...named,
    planYear,
    planKind: planKindOf(subject, planYear),
    ...readClosing(parts.closing),
    letterhead: hasLetterhead(letterhead),
    issuedByDecision,
  };
}

/** Whether a line under the title names a decision that does not itself stand in front of the plan. */
function isIssuedByDecision(lines: readonly Paragraph[], opening: readonly Paragraph[]): boolean {
  if (findDecision(lines) >= 0) return false;
  return [...lines, ...opening].some(({ text }) => ISSUED_BY_DECISION.test(text));
}

/** "(Kèm theo Kế hoạch số … ngày …)" below the headings of appendices. */
function attachmentLines({ appendices }: Parts): readonly Paragraph[] {
  return appendices
    .flatMap((blocks) => blocks.filter((block) => block.type === "paragraph").slice(0, 6))
    .filter((paragraph) => ATTACHMENT.test(paragraph.text));
}

/** Lines in capitals above the appendices: "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026". */
function appendixTitles({ appendices }: Parts): string[] {
  return appendices
    .flatMap((blocks) => blocks.slice(0, TITLE_BLOCKS))
    .flatMap((block) => (block.type === "paragraph" && isUpperCase(block.text) ? block.text : []));
}

function firstHeading(preamble: readonly Paragraph[]): number {
  const at = preamble.findIndex(
    (paragraph) => readHeading(paragraph, parseLabel(paragraph.text)) !== undefined,
  );
  return at < 0 ? preamble.length : at;
}

/** Index behind the letterhead: that of the decision, of the plan's title, or the end of the lines. */
function letterheadEnd(lines: readonly Paragraph[]): number {
  const ends = [findDecision(lines), findTitle(lines)].filter((at) => at >= 0);
  return Math.min(lines.length, ...ends);
}

function readTitle(lines: readonly Paragraph[]): Pick<Header, "docType" | "subject"> {
  const at = findTitle(lines);
  const line = lines[at];
  if (line === undefined) return { docType: undefined, subject: undefined };
  const type = /^(?:dự thảo\s+)?(kế hoạch|quyết định)\s*/iu.exec(line.text);
  const docType = sourced(line, type?.[1] ?? line.text);
  const rest = line.text.slice(type?.[0].length ?? 0);
  const below = lines
    .slice(at + 1)
    .filter(({ text }) => !/^(?:[-_*\s]+|\(.*\))$/u.test(text) && !isLetterheadLine(text))
    .filter(({ text }) => !isSignatureLine(text));
  const words = [rest, ...below.map(({ text }) => text)].filter((text) => text !== "");
  const [first] = rest === "" ? below : [line];
  if (first === undefined || words.length === 0) return { docType, subject: undefined };
  return { docType, subject: sourced(first, words.join(" ")) };
}

/** "…, ngày 30/12/2025, … đã ban hành Kế hoạch số 1888/KH-VPUBND …" on a portal's page. */
function readOwnNumber(
  preamble: readonly Paragraph[],
): { printed: PrintedNumber; date: Sourced<string | undefined> | undefined } | undefined {
  for (const paragraph of preamble) {
    const match = OWN_NUMBER.exec(paragraph.text);
    const [quote, number, symbol] = match ?? [];
    if (!match || quote === undefined || number === undefined || symbol === undefined) continue;
    const location = toLocation(placeAt(paragraph, match.index), null);
    const date = findDates(paragraph.text.slice(0, match.index))[0];
    return {
      printed: {
        number: { value: number, quote, location },
        symbol: { value: symbol, quote, location },
      },
      date: date && { value: date.iso, quote: date.text, location },
    };
  }
  return undefined;
}

function issuingAgency(preamble: readonly Paragraph[]): Sourced<string> | undefined {
  for (const paragraph of preamble) {
    const named = [...paragraph.text.matchAll(ISSUES)]
      .map((match) => match[1] ?? "")
      .filter((name) => /^\p{Lu}/u.test(name) && !/ (?:ve|ngay|so|huong dan) /.test(fold(name)));
    const name = named.at(-1);
    if (name !== undefined) return sourced(paragraph, name);
  }
  return undefined;
}

function closingAgency(body: readonly Paragraph[]): Sourced<string> | undefined {
  for (const paragraph of body.slice(-5)) {
    const name = CLOSES.exec(paragraph.text)?.[1];
    if (name !== undefined) return sourced(paragraph, name.trim());
  }
  return undefined;
}

/** "Cải cách hành chính năm 2026 của Trung tâm Lưu trữ lịch sử" names the agency at its end. */
function ownerIn(subject: Sourced<string> | undefined): Sourced<string> | undefined {
  const name = OWNER.exec(subject?.value ?? "")?.[1];
  return subject && name !== undefined ? { ...subject, value: name, quote: name } : undefined;
}

/** "(Kèm theo Kế hoạch số … của Trung tâm Lưu trữ lịch sử)" below the heading of an appendix. */
function ownerOf(attached: readonly Paragraph[]): Sourced<string> | undefined {
  for (const paragraph of attached) {
    const name = OWNER.exec(paragraph.text.replace(/\)\s?$/u, ""))?.[1];
    if (name !== undefined) return sourced(paragraph, name);
  }
  return undefined;
}

function sourced(paragraph: Paragraph, value: string): Sourced<string> {
  const at = Math.max(0, paragraph.text.indexOf(value));
  return { value, quote: value, location: toLocation(placeAt(paragraph, at), null) };
}
