import { canonical, isUpperCase } from "../text/fold.js";
import { agencyKey } from "./agency-key.js";
import { nameInSubject } from "./subject-name.js";

/**
 * The name as a sentence writes it: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH" becomes "Sở Văn hóa, Thể thao và Du lịch",
 * and "VĂN PHÒNG", which is many agencies' name, "Văn phòng UBND tỉnh An Lạc" where the subject of the plan
 * says so. A name in capitals that holds proper names nobody can tell from other words stays as printed.
 */
export function agencyName(printed: string, subject: string | null): string {
  const written = subject === null ? undefined : nameInSubject(printed, subject);
  const full = written !== undefined && agencyKey(printed) === undefined ? written : printed;
  if (isProper(full)) return full;
  return inSmall(full) ?? [written, inSmall(printed)].find(isProper) ?? printed;
}

function isProper(name: string | undefined): boolean {
  return name !== undefined && !isUpperCase(name) && /^\p{Lu}/u.test(name);
}

/** The name with its capitals where they belong; `undefined` where nobody can tell. */
function inSmall(name: string): string | undefined {
  const small = canonical(name).replace(/\s+/g, " ").trim();
  const [, head = small, level, place] = SEATED.exec(small) ?? [];
  const office = officeName(head);
  if (office === undefined) return undefined;
  const seat = [level, place === undefined ? undefined : placeName(place)];
  return [office, ...seat].filter((part) => part !== undefined).join(" ");
}

/** An office, and the place that it is of. */
const SEATED =
  /^(.+?) (xã(?! hội)|phường|thị trấn|đặc khu|thị xã|quận|huyện|tỉnh|thành phố)(?: (.+))?$/u;

function officeName(small: string): string | undefined {
  const [, kind, fields] = /^(sở|phòng) (\p{L}.*)$/u.exec(small) ?? [];
  if (kind !== undefined && fields !== undefined)
    return `${capitalised(kind)} ${fieldNames(fields)}`;
  return OFFICES.find((name) => canonical(name) === small);
}

const OFFICES: readonly string[] = [
  "UBND",
  "HĐND",
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Văn phòng",
  "Văn phòng UBND",
  "Văn phòng Ủy ban nhân dân",
  "Văn phòng HĐND và UBND",
  "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
  "Thanh tra",
  "Ban Dân tộc",
  "Ban Dân tộc và Tôn giáo",
  "Ban Quản lý các khu công nghiệp",
  "Ban Quản lý Khu kinh tế",
  "Trung tâm Phục vụ hành chính công",
];

/** Each field of work begins with a capital. */
function fieldNames(small: string): string {
  return small
    .split(/(, | và | - )/)
    .map((part, at) => (at % 2 === 0 ? capitalised(part) : part))
    .join("")
    .replace(COMMERCE, "Công Thương");
}

/** Written with a capital on either syllable by its ministry's own decree of establishment. */
const COMMERCE = "Công thương";

function placeName(small: string): string {
  return small.replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase());
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
