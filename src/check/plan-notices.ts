import { targetsOfUnknownKind } from "../compliance/assess.js";
import type { Notice } from "../document/notice.js";
import type { Plan } from "../plan/plan.js";
import type { Profile } from "../profiles/profile.js";

/** What was read with doubt although the file was whole: tables flattened to lines, no plan at all. */
export function planNotices(plan: Plan): readonly Notice[] {
  return [...nothingRecognised(plan), ...guessedTables(plan)];
}

/** Told when targets are passed over because the name of the agency does not tell its kind. */
export function agencyNotices(plan: Plan, profile: Profile): readonly Notice[] {
  const count = targetsOfUnknownKind(plan, profile);
  if (count === 0) return [];
  const name = plan.header.agency?.value;
  const [vi, en] =
    name === undefined
      ? ["Không nhận ra cơ quan ban hành", "The issuing agency was not recognised"]
      : [
          `Không xác định được “${name}” là loại cơ quan nào (sở, ngành, văn phòng, ban quản lý hay UBND cấp xã)`,
          `The kind of agency of “${name}” was not recognised (department, office, management board or commune)`,
        ];
  const [targets, apply] = count === 1 ? ["target", "applies"] : ["targets", "apply"];
  const message = {
    vi: `${vi}, nên ${count} chỉ tiêu chỉ dành cho một số loại cơ quan chưa được đối chiếu. Hãy kiểm tra tên cơ quan ở đầu văn bản và tự xem các chỉ tiêu ghi “KHÔNG ÁP DỤNG”.`,
    en: `${en}, so ${count} ${targets} that ${apply} only to certain kinds of agency ${count === 1 ? "was" : "were"} not checked. Check the name at the top of the document, and look at the targets marked “NOT APPLICABLE” yourself.`,
  };
  return [{ code: "agency-kind-unknown", message }];
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
