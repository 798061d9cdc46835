import { COMMON_ABBREVIATIONS } from "../text/abbreviations.js";
import { canonical, isUpperCase } from "../text/fold.js";

/** Names that are one agency's in a province; "Văn phòng" or "Phòng Kinh tế" are many agencies'. */
const UNIQUE =
  /^(?:sở \p{L}|ban dân tộc|ban tôn giáo|ban quản lý (?:các )?khu \p{L}|(?:văn phòng|thanh tra|ủy ban|hội đồng) .*(?:tỉnh|thành phố)(?!\p{L})|(?:ủy ban|hội đồng) nhân dân (?:xã|phường|thị trấn|đặc khu|thị xã|quận|huyện) [\p{L}\d])/u;
const SHORT = new Map(
  ["UBND", "HĐND"].map((short) => [canonical(short), canonical(COMMON_ABBREVIATIONS[short] ?? "")]),
);
const COUNCIL =
  /^((?:ủy ban|hội đồng) nhân dân) (xã|phường|thị trấn|đặc khu|thị xã|quận|huyện|tỉnh|thành phố) (.+)$/u;
/** Written with a capital on either syllable by its ministry's own decree of establishment. */
const COMMERCE = "Công thương";

/**
 * What tells the agency from every other, however its name is printed; `undefined` for a name that several
 * agencies of a province bear.
 */
export function agencyKey(name: string): string | undefined {
  const key = canonical(name)
    .replace(/(?<!\p{L})(?:ubnd|hđnd)(?!\p{L})/gu, (short) => SHORT.get(short) ?? short)
    .replace(/\s+/g, " ")
    .trim();
  return UNIQUE.test(key) ? key : undefined;
}

/**
 * The name as a sentence writes it: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH" becomes "Sở Văn hóa, Thể thao và Du lịch".
 * A name in capitals that holds proper names nobody can tell from other words stays as printed.
 */
export function agencyName(printed: string): string {
  if (!isUpperCase(printed)) return printed;
  const small = canonical(printed).replace(/\s+/g, " ").trim();
  if (/^sở \p{L}/u.test(small)) return departmentName(small);
  if (/^ban quản lý các khu công nghiệp$/u.test(small)) return "Ban Quản lý các khu công nghiệp";
  const [, council, level, place] = COUNCIL.exec(small) ?? [];
  if (council === undefined || place === undefined) return printed;
  return `${capitalised(council)} ${level} ${place.replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase())}`;
}

/** Each field of work that the department has begins with a capital. */
function departmentName(small: string): string {
  const fields = small.slice("sở ".length).split(/(, | và | - )/);
  return `Sở ${fields.map((part, at) => (at % 2 === 0 ? capitalised(part) : part)).join("")}`.replace(
    COMMERCE,
    "Công Thương",
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
