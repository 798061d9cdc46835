import { type Passage, PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const placeholder: Rule = {
  id: "draft/placeholder",
  severity: "warning",
  summary: {
    vi: "Còn chỗ giữ chỗ chưa điền: “……”, “[...]”, “xx%”",
    en: "A placeholder that was never filled in: “……”, “[...]”, “xx%”",
  },
  why: {
    vi: "Chỗ giữ chỗ còn sót làm mất một con số hoặc một đơn vị, nhiệm vụ đó không thực hiện được.",
    en: "Where a placeholder is left, a figure or a unit is missing and nobody can act on the sentence.",
  },
  mend: {
    vi: "Điền nội dung còn thiếu, hoặc bỏ đoạn không dùng.",
    en: "Fill in what is missing, or drop the passage.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: văn bản trình ký phải hoàn chỉnh",
    en: "Good practice: what goes to signature is complete",
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
      for (const { 0: words, index } of passage.text.matchAll(PLACEHOLDER)) {
        yield {
          message: {
            vi: `Còn chỗ giữ chỗ “${words}” chưa được điền nội dung.`,
            en: `The placeholder “${words}” was never filled in.`,
          },
          quote: words,
          location: passage.locate(index),
        };
      }
    }
  },
};

const DOTS = "(?:\\.{4,}|…\\.*…[….]*|(?:…|\\.{3})(?=\\s?[%/]))";
/** Dots that a value should stand in for: "đạt ...", "ngày …", "số ...". */
const DOTS_FOR_VALUE =
  "(?<=(?<!\\p{L})(?:ngày|tháng|quý|đạt|tối thiểu|ít nhất|khoảng|gồm có|số lượng)\\s)(?:…|\\.{3})";
const BRACKETS = "\\[(?=[^\\[\\]]{0,80}(?:\\p{L}{2}|\\.\\.|…))[^\\[\\]]{1,80}\\]|\\[\\s?\\]";
const ANGLES = "<\\p{L}[^<>]{1,50}>|«[^«»]{1,50}»(?=\\s?%)";
const LETTERS =
  "(?<![\\p{L}\\d])(?:x{2,}|x{1,3}[,.]x{1,2}(?=\\s?%)|x(?=\\s?%))(?![\\p{L}\\d])|(?<![\\p{L}\\d/])XX+(?=\\s?[%/])|(?<!(?:Đại hội|lần thứ|khóa|khoá|thế kỷ|thứ|Phụ lục|Chương|Mục|Phần)\\s)(?<![\\p{L}\\d/])XXX(?![\\p{L}\\d.)/])";
const PERCENT = "(?:\\s?%)?";
const NOTES =
  "\\((?:ghi rõ|ghi cụ thể|điền|bổ sung sau|cần bổ sung|sẽ bổ sung|chèn)(?!\\s?lý do)[^()]*\\)|\\?{2,}|_{3,}|(?<!\\p{L})(?:TBD|TODO)(?!\\p{L})";
const PLACEHOLDER = new RegExp(
  `(?:${LETTERS}|${DOTS})${PERCENT}|${DOTS_FOR_VALUE}|${BRACKETS}|${ANGLES}|${NOTES}`,
  "gu",
);

/** What every placeholder has, quick to look for. */
const SIGNS =
  /\.{3}|…|[[<«]|\?\?|___|TBD|TODO|(?<!\p{L})[xX]+(?!\p{L})|\((?:ghi|điền|bổ|cần|sẽ|chèn)/u;

/**
 * Not the letterhead, whose blanks are other rules', nor an appendix that is a form to be filled in,
 * nor the line under an appendix that repeats the number of the plan.
 */
function isJudged({ part, text, section }: Passage, { appendices }: Plan): boolean {
  if (part === "header" || part === "closing") return false;
  if (/^\W*(?:ban hành )?kèm theo (?:kế hoạch|quyết định)/iu.test(text)) return false;
  if (!/\p{L}/u.test(text)) return false;
  if (part === "body") return true;
  return appendices.some(
    ({ location, columns }) => location?.section === section && columns.length > 0,
  );
}
