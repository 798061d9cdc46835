import { COMMON_ABBREVIATIONS } from "../text/abbreviations.js";
import { canonical } from "../text/fold.js";

/** Names that are one agency's in a province; "Văn phòng" or "Phòng Kinh tế" are many agencies'. */
const UNIQUE =
  /^(?:sở \p{L}|ban dân tộc|ban tôn giáo|ban quản lý (?:các )?khu \p{L}|(?:văn phòng|thanh tra|ủy ban|hội đồng) .*(?:tỉnh|thành phố)(?!\p{L})|(?:ủy ban|hội đồng) nhân dân (?:xã|phường|thị trấn|đặc khu|thị xã|quận|huyện) [\p{L}\d])/u;
const SHORT = new Map(
  ["UBND", "HĐND"].map((short) => [canonical(short), canonical(COMMON_ABBREVIATIONS[short] ?? "")]),
);
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
