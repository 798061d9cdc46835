import { type Passage, PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { CAPITAL, LETTER, SMALL } from "../../text/letters.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const placeholder: Rule = {
  id: "draft/placeholder",
  severity: "warning",
  summary: {
    vi: "Còn chỗ để trống chưa điền: “……”, “[...]”, “xx%”",
    en: "An unfilled placeholder: “……”, “[...]”, “xx%”",
  },
  why: {
    vi: "Chỗ để trống còn sót nghĩa là thiếu một con số hoặc tên một đơn vị, nên nhiệm vụ đó không thực hiện được.",
    en: "A placeholder that is left in means that a figure or a unit is missing, and nobody can act on the sentence.",
  },
  mend: {
    vi: "Điền nội dung còn thiếu, hoặc bỏ đoạn không dùng.",
    en: "Fill in what is missing, or delete the passage.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: văn bản trình ký phải hoàn chỉnh",
    en: "Good practice: a document submitted for signature is complete",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## I. MỤC TIÊU\n\n- Đăng tải tin, bài, thông báo...\n- Tối thiểu 20% phòng, đơn vị được kiểm tra (nếu có).",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. MỤC TIÊU\n\n- Tối thiểu xx% phòng, đơn vị được kiểm tra.\n- Gửi kết quả về …… trước ngày 10/12/2026.\n- [tên đơn vị] tổng hợp, báo cáo.",
      ),
    },
  ],
  *check({ plan }): Generator<Fault> {
    for (const passage of plan.passages) {
      if (!SIGNS.test(passage.text) || !isJudged(passage, plan)) continue;
      const pattern = passage.part === "header" ? IN_HEADER : PLACEHOLDER;
      for (const { 0: words, index } of passage.text.matchAll(pattern)) {
        if (isByRight(words, index, passage.text)) continue;
        yield {
          message: {
            vi: `Còn chỗ để trống “${words}” chưa điền.`,
            en: `The placeholder “${words}” has not been filled in.`,
          },
          quote: words,
          location: passage.locate(index),
        };
      }
    }
  },
};

const DOTS = `(?:\\.{4,}|…\\.*…[….]*|(?:\\.\\s){3,}\\.|(?:…|\\.{3,})(?=\\s?%)|(?<![${LETTER}])(?:…+|\\.{2,})(?:/(?:…+|\\.{2,}))?(?=/))`;
/** Dots that a value should stand in for: "đạt ...", "ngày …", "số ...". */
const DOTS_FOR_VALUE = `(?<=(?<![${LETTER}])(?:ngày|tháng|quý|đạt|tối thiểu|ít nhất|khoảng|gồm có|số lượng|kinh phí|tổng số)\\s)(?:…|\\.{3})`;
const BRACKETS = `\\[(?=[^\\[\\]]{0,80}(?:[${LETTER}]{2}|\\.\\.|…))[^\\[\\]]{1,80}\\]|\\[\\s?\\]`;
const TAG = `(?!/?(?:a|b|i|u|p|s|br|hr|em|li|ul|ol|td|th|tr|div|img|sub|sup|span|font|table|tbody|thead|strong|center)(?![${LETTER}\\d]))`;
const ANGLES = `<${TAG}[${LETTER}][^<>@/]{1,50}>|«[^«»]{1,50}»(?=\\s?%)|<<[^<>]{1,50}>>|\\{{1,2}\\s?[${LETTER}_][^{}]{1,50}\\}{1,2}`;
const LETTERS = `(?<![${LETTER}\\d])(?:x{2,}|x{1,3}[,.]x{1,2}(?=\\s?%)|[xX](?=\\s?%))(?![${LETTER}\\d])|(?<![${LETTER}\\d/])XX+(?=\\s?[%/])|(?<!(?:Đại hội|lần thứ|khóa|khoá|thế kỷ|thứ|Phụ lục|Chương|Mục|Phần)\\s)(?<![${LETTER}\\d/])XXX(?![${LETTER}\\d.)/])`;
/** "ít nhất XX hợp tác xã", "ngày XX tháng": the letters stand for a figure, and are no Roman number. */
const BEFORE_FIGURE = [
  "ít nhất",
  "tối thiểu",
  "tối đa",
  "đạt",
  "khoảng",
  "hơn",
  "dưới",
  "thêm",
  "tăng",
  "giảm",
  "còn",
  "gồm",
  "đủ",
  "tổ chức",
  "mở",
  "xây dựng",
  "thành lập",
  "ban hành",
  "rà soát",
  "kiểm tra",
  "cho",
  "ngày",
  "tháng",
]
  .map((words) => `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`)
  .join("|");
const COUNTED = `(?<=(?<![${LETTER}])(?:${BEFORE_FIGURE})\\s)(?:XX+|NN+|YY+)(?=\\s[${SMALL}])`;
/** "0210.xxx.xxx", "xxx.xxx đồng": one number, whatever its groups. */
const GROUPS = `(?<![${LETTER}\\d.])(?:\\d{2,5}[. ]|[xX]{2,}[.,])[xX]{2,}(?:[. ][xX]{2,})*(?![${LETTER}\\d])`;
const DAYS = `(?<![${LETTER}\\d])(?:xx/xx|XX/XX|dd/mm|DD/MM|--/--)(?:/(?:yyyy|YYYY|xxxx|XXXX|\\d{4}))?`;
const PERCENT = "(?:\\s?%)?";
const NAMES = `(?<=(?<![${LETTER}])(?:[Ss]ở|[Pp]hòng|[Bb]an|[Đđ]ơn vị|[Cc]ơ quan|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Cc]ông ty|[Ôô]ng|[Bb]à)\\s)(?:ABC|XYZ|AAA|YYY)(?![${LETTER}\\d])|(?:Nguyễn|Trần|Lê|Phạm) (?:Văn|Thị) [ABX](?![${LETTER}.])`;
const NOTES = `\\((?:ghi rõ|ghi cụ thể|điền|bổ sung sau|cần bổ sung|sẽ bổ sung|bổ sung số liệu|sẽ cập nhật|cập nhật sau|chờ số liệu|chưa có số liệu|chèn)(?!\\s?(?:lý do|kinh))(?![${LETTER}])[^()]*\\)|\\?{2,}|_{3,}|(?<![${LETTER}])(?:TBD|TBC|TODO|FIXME)(?![${LETTER}])|(?<![${LETTER}])CẦN BỔ SUNG(?:\\s[${CAPITAL}]{2,})*|[Ll]orem ipsum`;
/** What Word prints where text or a reference is still to come. */
const OF_WORD =
  "Click or tap here to enter text|Error! (?:Reference source not found|Bookmark not defined)|Lỗi! Không tìm thấy nguồn tham chiếu";
const REST = `${BRACKETS}|${ANGLES}|${DAYS}|${NAMES}|${NOTES}|${OF_WORD}`;
const PLACEHOLDER = new RegExp(
  `${DAYS}|${COUNTED}|(?:${GROUPS}|${LETTERS}|${DOTS})${PERCENT}|${DOTS_FOR_VALUE}|${REST}`,
  "gu",
);
/** The blanks of number and date are told by the rules on the header. */
const IN_HEADER = new RegExp(REST, "gu");

/** What every placeholder has, quick to look for. */
const SIGNS =
  /\.\.|…|\. \. |[[<«{]|\?\?|___|--\/|TB[DC]|TODO|FIXME|CẦN|orem|enter text|Error!|Lỗi!|ABC|XYZ|AAA|YY(?![A-Za-zÀ-ỹ])|(?:^| )NN+ |[Dd][Dd]\/|(?:Văn|Thị) [ABX]|[xX](?<![A-WYZa-wyzÀ-ỹ][xX])(?![A-WYZa-wyzÀ-ỹ])|\((?:ghi|điền|bổ|cần|sẽ|cập|chờ|chưa|chèn)/;

/**
 * Not the letterhead's number and date, whose blanks are other rules', nor an appendix that is a form
 * to be filled in, nor the line under an appendix that repeats the number of the plan.
 */
function isJudged({ part, text, section }: Passage, { appendices }: Plan): boolean {
  if (part === "closing" || (part === "header" && NUMBER_OR_DATE.test(text))) return false;
  if (/^\W*(?:ban hành )?kèm theo (?:kế hoạch|quyết định)/iu.test(text)) return false;
  if (!/[A-Za-zÀ-ỹ]/u.test(text)) return false;
  if (part !== "appendix") return true;
  return appendices.some(
    ({ location, columns }) => location?.section === section && columns.length > 0,
  );
}

const NUMBER_OR_DATE = /^số\s?:|ngày.{0,20}tháng/iu;

/** Letters looked at before and behind a sign for what it is there for. */
const REACH = 60;

/** Whether the signs stand by right: an ellipsis behind a list, the leader to a page, a request to others. */
function isByRight(words: string, index: number, text: string): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const behind = text.slice(index + words.length, index + words.length + REACH);
  if (/^[.…\s]+$/u.test(words)) return isEllipsis(words, before, behind);
  if (words.startsWith("("))
    return /(?<![A-Za-zÀ-ỹ])(?:danh sách|báo cáo|văn bản|biên bản|thông báo|phiếu|biểu|mẫu|tờ khai|hồ sơ)(?![A-Za-zÀ-ỹ])[^.;]*$/iu.test(
      before,
    );
  if (/^[[{<«]/u.test(words) && TYPED_IN.test(before)) return true;
  return /^\[(?:daky|kyso|ký số|sic)\]$/iu.test(words);
}

/** What others type in or press: "nhắn tin “HS [mã hồ sơ]”", "cú pháp {mã hồ sơ}", "ô [tên cơ quan]". */
const TYPED_IN =
  /(?<![A-Za-zÀ-ỹ])(?:(?:nhắn tin|tin nhắn|soạn tin|nhập)[^.;“":]{0,20}[“":][^.;”"]{0,30}|cú pháp[^.;]{0,40}|(?:ô|nút|phím|trường (?:dữ liệu|thông tin))\s?[“"]?)$/iu;

/** "tin, bài, thông báo....", "v.v……" and the dots that lead to the number of a page. */
function isEllipsis(words: string, before: string, behind: string): boolean {
  if (/^\s?\d{1,3}$/u.test(behind)) return words.length > 3;
  if (/v\.?v$/u.test(before)) return true;
  const isAttached = words.length <= LONGEST_ELLIPSIS && /[A-Za-zÀ-ỹ)]$/u.test(before);
  return isAttached && /^(?:$|\s?[);,.:]|\s(?:và|hoặc|\p{Lu}))/u.test(behind);
}

/** In dots, with the full stop that may follow. */
const LONGEST_ELLIPSIS = 5;
