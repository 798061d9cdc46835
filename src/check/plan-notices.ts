import type { Notice } from "../document/notice.js";
import type { Plan } from "../plan/plan.js";

/** What was read with doubt although the file was whole: tables flattened to lines, no plan at all. */
export function planNotices(plan: Plan): readonly Notice[] {
  return [...nothingRecognised(plan), ...guessedTables(plan)];
}

function nothingRecognised({ sections, targets, tasks }: Plan): readonly Notice[] {
  if (sections.length + targets.length + tasks.length > 0) return [];
  const message = {
    vi: "Không nhận ra mục, chỉ tiêu hay nhiệm vụ nào của kế hoạch trong tệp này, nên kết quả “không phát hiện” không có nghĩa là kế hoạch đạt yêu cầu. Hãy kiểm tra xem đã chọn đúng tệp chưa và tệp có giữ nguyên bố cục của kế hoạch không.",
    en: "No section, target or task of a plan was recognised in this file, so a result without findings does not mean that the plan is good. Check that it is the right file and that it has kept the layout of the plan.",
  };
  return [{ code: "nothing-recognised", message }];
}

function guessedTables({ appendices }: Plan): readonly Notice[] {
  return appendices
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
