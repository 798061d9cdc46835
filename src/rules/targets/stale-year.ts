import { canonical, fold } from "../../text/fold.js";
import { clipEnd } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import type { Fault, Rule } from "../rule.js";

export const staleYear: Rule = {
  id: "targets/stale-year",
  severity: "warning",
  summary: {
    vi: "Chỉ tiêu đặt cho năm đã qua",
    en: "A target for a year that has passed",
  },
  why: {
    vi: "Chỉ tiêu ghi năm trước năm kế hoạch thường còn sót từ kế hoạch cũ; năm nay không còn gì để thực hiện theo chỉ tiêu đó.",
    en: "A target for an earlier year is usually left over from an old plan; nothing remains to be done for it.",
  },
  mend: {
    vi: "Sửa thành năm kế hoạch, hoặc bỏ chỉ tiêu đã hết hạn.",
    en: "Change it to the year of the plan, or remove the outdated target.",
  },
  basis: {
    vi: "Thông lệ: chỉ tiêu của kế hoạch năm phải thuộc năm kế hoạch",
    en: "Good practice: the targets of an annual plan are for its year",
  },
  kinds: ["annual", "index"],
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## II. MỤC TIÊU\n\n- Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2026.\n- Giảm tối thiểu 10% số cuộc họp so với năm 2025.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## II. MỤC TIÊU\n\n- Hoàn thành 100% kế hoạch rà soát thủ tục hành chính năm 2025.",
      ),
    },
  ],
  notApplicable: ({ plan }) =>
    plan.header.planYear === undefined
      ? { vi: "Tên kế hoạch không nêu năm.", en: "The title of the plan does not state a year." }
      : undefined,
  *check({ plan }): Generator<Fault> {
    const { planYear } = plan.header;
    for (const { text, period, location } of plan.targets) {
      const last = lastYear(period);
      if (last === undefined || planYear === undefined || last >= planYear) continue;
      if (period === null || tellsOfObject(text, period) || TELLS_RESULT.test(text)) continue;
      yield {
        severity: LEFTOVER.test(fold(text)) ? "info" : "warning",
        message: {
          vi: `“${clipEnd(text)}” là chỉ tiêu cho ${periodWords(period, last)}, trong khi kế hoạch là của năm ${planYear}.`,
          en: `“${clipEnd(text)}” is a target for ${last}, but the plan is for ${planYear}.`,
        },
        quote: text,
        location,
      };
    }
  },
};

/** "tỷ lệ này năm 2025 đạt 93%": what was reached, beside what is aimed at. */
const TELLS_RESULT = /năm 20\d\d\s+(?:đã\s+|chỉ\s+|mới\s+)?(?:đạt|là)\s+\d/iu;

/** Work that the year before left behind may be this year's: findings to mend, a result to publish. */
const LEFTOVER =
  /kien nghi|ton tai|han che|ton dong|chuyen sang|chua hoan thanh|con lai|ket qua|chi so|mat diem|bi tru|tru diem|phat hien|xep loai/;

/**
 * Whether the year tells which things are meant, not when they shall be done: "văn bản ban hành năm 2025
 * được rà soát", "tài liệu trước năm 2020", "quyết toán năm 2025".
 */
function tellsOfObject(text: string, period: string): boolean {
  const words = canonical(text);
  const named = canonical(/^\d+$/u.test(period) ? `năm ${period}` : period);
  if (words.startsWith(`${named},`)) return false;
  if (/^(?:trước năm|giai đoạn|nhiệm kỳ)/u.test(named)) return true;
  const at = words.lastIndexOf(named);
  if (at < 0) return false;
  const before = words.slice(0, at);
  if (
    /(?<![A-Za-zÀ-ỹ])(?:từ|kéo dài|của kế hoạch)\s*$|từ (?:năm|ngày) \S+ $|số\s?\d\S{2,40}\s*$/u.test(
      before,
    )
  )
    return true;
  const behind = words.slice(at + named.length);
  if (CARRIED_OVER.test(behind)) return true;
  const goesOn = HOLDS_NOUN.test(behind);
  if (goesOn && !LEFTOVER.test(fold(text))) return true;
  return /^năm/u.test(named) && YEARLY_PAPER.test(before);
}

/** What goes on after a year that belongs to the noun in front of it. */
const HOLDS_NOUN = /^\s*(?:được|đã|chưa|còn|chuyển|phải|có)(?![A-Za-zÀ-ỹ])/u;
/** Money and work of a year that go on into the next. */
const CARRIED_OVER =
  /^\s*(?:(?:được|còn|đã|phải)\s)?(?:kéo dài|gia hạn|chuyển nguồn|chuyển sang|mang sang|dư sang|tồn đọng|tồn lại|để lại|trở về trước|và các năm trước)(?![A-Za-zÀ-ỹ])/u;
/** Papers and work of a year that are due in the next. */
const YEARLY_PAPER =
  /(?:quyết toán|tổng kết|báo cáo tài chính|tài liệu|lưu trữ|ban hành|công bố|chuyển từ|số liệu)[^;,]{0,60}$/u;

function lastYear(period: string | null): number | undefined {
  const years = [...(period ?? "").matchAll(/20\d\d/gu)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

function periodWords(period: string | null, year: number): string {
  return period === null || /^\d+$/u.test(period) ? `năm ${year}` : `“${period}”`;
}
