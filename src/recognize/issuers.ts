/** Who issued a document, as printed beside its number. */
export interface PrintedIssuer {
  readonly name: string;
  /** Where its words end. */
  readonly end: number;
}

/** Words of document types that may stand between an issuer and a number. */
const TYPE = "(?:[A-Za-zÀ-ỹ]+\\s){1,4}?";
const HEADS =
  "Chính phủ|Thủ tướng|Phó Thủ tướng|Quốc hội|Ủy ban|Uỷ ban|UBND|UBTVQH|HĐND|Hội đồng|Bộ|Ban|Sở|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng ủy|Đảng uỷ|Huyện ủy|Quân ủy|Chủ tịch|Giám đốc|Văn phòng|Tổ|Cục|Tổng cục|Chi cục|Thanh tra|Trung ương|Công an|Kho bạc|Bảo hiểm|Thường trực|Liên đoàn|Mặt trận|Tòa án|Viện|Kiểm toán|Chánh|Trung tâm|Trường|CHÍNH PHỦ|THỦ TƯỚNG|BỘ|ỦY BAN|TỈNH ỦY|Đoàn|Phòng|Cơ quan";
const NAME = new RegExp(`^(?:${HEADS})(?![A-Za-zÀ-ỹ])`, "u");
const HEAD_INSIDE = new RegExp(`(?:^|\\s)(?=(?:${HEADS})(?![A-Za-zÀ-ỹ]))`, "u");
/** Syllables that go on in small letters inside the names of agencies and places. */
const SMALL = new Set(
  "phủ tướng hội trị thư vụ hành ủy uỷ bộ tỉnh thành phố xã phường huyện quận đặc khu thị trấn ban nhân dân đồng chỉ đạo trung ương tổ giúp việc cấp trưởng nhiệm phòng pháp chính nghệ học tạo dục trường nghiệp thương lịch thao hóa hoá tế dựng vận tải thông tin truyền tra an quốc gia nhà nước toán sát viện tòa án tối cao giáo chức nội đoàn công đảng liên hiệp phụ nữ thanh niên nông cựu chiến binh trận quân sự biên bảo hiểm bạc thuế hải quan thống kê ngân hàng lực quản lý kinh cửa khẩu lâm thủy lợi chăn nuôi thú y vệ địa phương cách số tộc tôn lao động kế đầu tư tài khoa môi văn tịch đốc vực thẩm quyền trực thuộc miền núi đổi mới sáng".split(
    " ",
  ),
);
/** "và" inside a name, as in "Sở Khoa học và Công nghệ". */
const AND_IN_NAME =
  /^và\s(?:Công nghệ|Công thương|Môi trường|Đào tạo|Truyền thông|Du lịch|Phát triển|Đầu tư|Xã hội|Gia đình|Thể thao|Hội nhập|Đô thị|Dân vận|Kinh tế|Giám sát|Tôn giáo|Đại biểu)/iu;
/** Two who issue together, and a minister who heads an office. */
const COMMA_IN_NAME =
  /^,\s(?=Ban Bí thư|Chủ nhiệm|Tổng Thanh tra|Thống đốc|Thể thao|Nông nghiệp|Thương binh)/u;
const VERBS =
  /^(?:về|ban hành|quy định|sửa đổi|bổ sung|hướng dẫn|phê duyệt|triển khai|thực hiện|nâng cao|đề xuất|công bố|công khai|đẩy mạnh|giao|tại|để|quản lý, vận hành|kế hoạch|đầu tư vào|thông qua|thông báo)(?![A-Za-zÀ-ỹ])|^(?:chỉ đạo|tổ chức|đổi mới|quản lý|công tác|đầu tư)\s(?=\p{Ll})(?!sáng tạo|khu|dự án)/u;
/** A title that follows the issuer without any sign: "của UBND tỉnh Thực hiện Kết luận". */
const CAPITAL_STOP = /^(?:Thực hiện|Ban hành|Về|Quy định|Phê duyệt|Triển khai)(?=\s)/u;
const STEERING_COMMITTEE = /^Ban Chỉ đạo[^,;.]*?\svề tổng kết[^,;.]*/u;
/** Longer than any issuer's name: the words run on into a sentence. */
const MAX_ISSUER = 110;

const OF = /^\s*,?\s*(?:\)\s*)?(?:của|do)\s+/iu;
const BY_AND_DATE = /^\s*,?\s*do\s/iu;
const ISSUED = new RegExp(
  `\\s+(?:(?:đã|vừa|cũng)\\s+)?(?:ban hành|có|ký ban hành|ký)\\s+(?:${TYPE})?(?:số\\s*)?$`,
  "u",
);
const OF_BEFORE = new RegExp(
  `\\scủa\\s+(?=((?:${HEADS})[^;.:]{0,90}?)\\s+(?:tại\\s+(?:${TYPE})(?:số\\s*)?|\\(?số\\s*)$)`,
  "giu",
);

/** "… của Ủy ban nhân dân tỉnh", "do Quốc hội ban hành" right behind a citation. */
export function issuerAfter(text: string, from: number): PrintedIssuer | undefined {
  const lead = OF.exec(text.slice(from, from + 20));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const name = nameAt(text.slice(start, start + 200));
  if (name === undefined) return undefined;
  const end = start + name.length;
  const issued = BY_AND_DATE.test(lead[0]) ? /^\s+ban hành/u.exec(text.slice(end))?.[0] : "";
  return issued === undefined ? undefined : { name, end: end + issued.length };
}

/** "Chính phủ ban hành Nghị quyết số", "đề nghị của Sở Nội vụ tại Tờ trình số" before a number. */
export function issuerBefore(before: string): string | undefined {
  const by = ISSUED.exec(before);
  if (by) {
    const clause =
      before
        .slice(0, by.index)
        .split(/[;,.:]\s+/u)
        .at(-1) ?? "";
    const at = HEAD_INSIDE.exec(clause)?.index ?? -1;
    const name = at < 0 ? undefined : clause.slice(at).trim();
    return name !== undefined && nameAt(name) === name ? name : undefined;
  }
  const name = [...before.matchAll(OF_BEFORE)].at(-1)?.[1]?.trim();
  return name !== undefined && nameAt(name) === name && !STEERING_COMMITTEE.test(name)
    ? name
    : undefined;
}

/** The name of an agency at the start of the words, word by word; `undefined` when none begins there. */
function nameAt(words: string): string | undefined {
  const committee = STEERING_COMMITTEE.exec(words)?.[0];
  if (committee !== undefined) return committee.trim();
  if (!/^\p{Lu}/u.test(words)) return undefined;
  let end = 0;
  for (;;) {
    const rest = words.slice(end);
    const blank = /^\s*/u.exec(rest)?.[0] ?? "";
    const next = rest.slice(blank.length);
    const comma = COMMA_IN_NAME.exec(rest)?.[0];
    if (comma !== undefined) {
      end += comma.length;
      continue;
    }
    const step = wordLength(next, end === 0);
    if (step === 0) break;
    end += blank.length + step;
  }
  const name = words.slice(0, end).trim();
  const isAgency = NAME.test(name) || /^\p{Lu}{2,}/u.test(name);
  return isAgency && name.length <= MAX_ISSUER ? name : undefined;
}

/** Letters of the next word that belong to a name, 0 when it ends here. */
function wordLength(next: string, first: boolean): number {
  if (CAPITAL_STOP.test(next) && !first) return 0;
  const short = /^\(\p{Lu}{2,}\)/u.exec(next)?.[0];
  if (short !== undefined) return short.length;
  const dash = /^[-–]\s(?=\p{Lu})/u.exec(next)?.[0];
  if (dash !== undefined) return dash.length;
  const and = AND_IN_NAME.exec(next)?.[0];
  if (and !== undefined) return and.length;
  const word = /^[A-Za-zÀ-ỹ\d-]+/u.exec(next)?.[0] ?? "";
  if (word === "" || /^\d/u.test(word)) return 0;
  if (/^\p{Lu}/u.test(word)) return word.length;
  const inner = /^của\s(?=Ban Chỉ đạo|Chính phủ|Thủ tướng|Quốc hội)/u.exec(next)?.[0];
  if (inner !== undefined) return inner.length;
  return SMALL.has(word) && !VERBS.test(next) ? word.length : 0;
}
