/** A number of things with a bound in front of it, or that goes on with such a list. */
export interface CountedThings {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The noun that is counted, as many syllables as it has: "hợp tác xã". */
  readonly unit: string;
}

/** Nouns of several syllables that plans count; the longer ones stand in front of what begins them. */
const NOUNS =
  "tổ công nghệ số cộng đồng|tổ hợp tác|tổ dân phố|tổ chức|hợp tác xã|hộ kinh doanh|hộ gia đình|nhà đầu tư|nhà văn hóa|đơn vị sự nghiệp|đơn vị|thủ tục hành chính|thủ tục|dịch vụ công|dịch vụ|câu lạc bộ|cơ sở dữ liệu|cơ quan|cơ sở|khu dân cư|khu công nghiệp|cụm công nghiệp|văn bản|hồ sơ|nhiệm vụ|sáng kiến|giải pháp|mô hình|sản phẩm|phóng sự|chuyên đề|chuyên mục|chuyên trang|chương trình|dự án|đề án|đề tài|hội thảo|tọa đàm|doanh nghiệp|trường hợp|thành viên|cán bộ|công chức|viên chức|tiêu chí|quy trình|nền tảng|ứng dụng|tuyến đường|tin, bài|tin bài|bài viết|bài tuyên truyền|phiếu khảo sát|cuộc thi|lượt người|tờ rơi|trung tâm|chi cục|kênh thông tin|máy tính|thiết bị";
/** Spans of time, sums of money, sizes, measures that have figures of their own, and words that are no nouns. */
const NO_THINGS =
  "ngày|giờ|phút|giây|tháng|năm|tuần|quý|ngàn|nghìn|triệu|tỷ|đồng|trang|chữ|mb|kb|gb|mbps|dpi|m2|km|phó|cấp|điểm|bậc|hạng|lần|hội nghị|cuộc họp|trong|trên|tổng|số|trở|và|hoặc|đến|ở|tại|do|của|là|được|có|cho|với|so|phần|một|hai|ba";
const END = "(?![A-Za-zÀ-ỹ])";
const THING = `\\s+(?!(?:${NO_THINGS})${END})(${NOUNS}|[A-Za-zÀ-ỹ]+)${END}`;
const BOUND =
  "(?:tối thiểu|ít nhất|không ít hơn|không quá|tối đa|không vượt quá)\\s(?:là\\s|có\\s|được\\s)?";
const BOUNDED = new RegExp(`(?<!\\d)(\\d{1,3})(?<=${BOUND}\\d{1,3})${THING}`, "gu");
/** "Ít nhất 04 tổ hợp tác, 02 hợp tác xã": a known noun right behind what is bounded. */
const LISTED = new RegExp(
  `(?<!\\d)(\\d{1,3})(?<=${BOUND}\\d{1,3}\\s[^\\d,;.]{2,40}(?:,\\s(?:và\\s)?|\\svà\\s)\\d{1,3})\\s+(${NOUNS})${END}`,
  "gu",
);

/** The things that a sentence in canonical letters promises a number of. */
export function readCountedThings(words: string): CountedThings[] {
  return [...words.matchAll(BOUNDED), ...words.matchAll(LISTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[1]),
    unit: match[2] ?? "",
  }));
}
