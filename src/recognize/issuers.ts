/** Who issued a document, as printed beside its number. */
export interface PrintedIssuer {
  readonly name: string;
  /** Where its words end. */
  readonly end: number;
}

const OF = /^\s*,?\s*(?:\)\s*)?của\s+/iu;
/** "và" inside a name, as in "Sở Khoa học và Công nghệ". */
const AND_IN_NAME =
  "(?:Công nghệ|Công thương|Môi trường|Đào tạo|Truyền thông|Du lịch|Phát triển|Đầu tư|Xã hội|Gia đình|Thể thao|Hội nhập|Đô thị|Dân vận|Kinh tế|Giám sát|Tôn giáo)";
const STOPS = new RegExp(
  `[,;.“”"]|\\((?!\\p{Lu}{2,}\\))|(?<!\\(\\p{Lu}{2,12})\\)|\\s(?:về|ban hành|quy định|sửa đổi|bổ sung|hướng dẫn|phê duyệt|triển khai|thực hiện|nâng cao|đề xuất|công bố|đẩy mạnh|giao|tại|để|nhằm|trên|trong|theo|đã|được|đến|là|có|cho|tiếp tục|tổ chức|gồm|ngày|bằng|khi|mà|thì|do|với|phải|và(?!\\s${AND_IN_NAME}))(?!\\p{L})`,
  "iu",
);
/** A title that follows the issuer without any sign: "của UBND tỉnh Thực hiện Kết luận". */
const CAPITAL_STOP = /\s(?:Thực hiện|Ban hành|Về|Quy định|Phê duyệt|Triển khai)(?=\s)/u;
const STEERING_COMMITTEE = /^Ban Chỉ đạo[^,;.]*?\s(?:về tổng kết[^,;.]*|Trung ương[^,;.]*)/u;
/** Longer than any issuer's name: the words after "của" run on into a sentence. */
const MAX_ISSUER = 90;
const ISSUED_BY =
  /(?:^|[\s,;.(])((?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Thường vụ|Ban Chấp hành|Tỉnh ủy|Thành ủy|Đảng ủy|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Chủ tịch|Bộ|Sở|Văn phòng|Ban)(?:\s[^\s,;.()]+){0,8}?)\s+(?:đã\s+|vừa\s+)?(?:ban hành|có|ký ban hành|ký)\s+(?:\p{L}+\s){0,4}?(?:số\s*)?$/u;

/** "… của Ủy ban nhân dân tỉnh" right behind a citation. */
export function issuerAfter(text: string, from: number): PrintedIssuer | undefined {
  const lead = OF.exec(text.slice(from, from + 20));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const rest = text.slice(start, start + 160);
  const committee = STEERING_COMMITTEE.exec(rest)?.[0];
  const stops = [rest.search(STOPS), rest.search(CAPITAL_STOP)].filter((at) => at >= 0);
  const name = (committee ?? rest.slice(0, Math.min(rest.length, ...stops))).trim();
  if (name === "" || name.length > MAX_ISSUER || !/^\p{Lu}/u.test(name)) return undefined;
  return { name: name.replace(/\s*\(\p{Lu}+\)/gu, ""), end: start + name.length };
}

/** "Chính phủ đã ban hành Nghị quyết số …": the words before the number at the end of `before`. */
export function issuerBefore(before: string): string | undefined {
  return ISSUED_BY.exec(before)?.[1];
}
