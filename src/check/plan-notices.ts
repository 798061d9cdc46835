import type { Notice } from "../document/notice.js";
import type { Plan } from "../plan/plan.js";

/** What was read with doubt although the file was whole: tables that were flattened to lines. */
export function planNotices(plan: Plan): readonly Notice[] {
  return plan.appendices
    .filter(({ guessed }) => guessed)
    .map(({ label, location }) => ({
      code: "table-guessed",
      message: {
        vi: `Bảng của ${label ?? "phụ lục"} không còn đường kẻ trong tệp nên các ô được suy đoán từ vị trí dòng chữ; những quy tắc cần ranh giới ô chính xác không được áp dụng. Hãy rà soát bản Word để có kết quả đầy đủ.`,
        en: `The table of ${label ?? "the appendix"} has lost its cells in this file, so they were guessed from the lines; rules that need exact cells were not applied. Check the Word file for a full result.`,
      },
      place: { line: location?.line ?? undefined, page: location?.page ?? undefined },
    }));
}
