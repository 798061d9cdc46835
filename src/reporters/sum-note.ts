import type { Language } from "../document/bilingual.js";
import type { DocumentReport } from "../findings/report.js";
import { byAgency } from "./agencies.js";

/** Says that all files of an agency count, also where they are drafts of one plan; nothing where each has one. */
export function sumNote(
  documents: readonly DocumentReport[],
  language: Language,
): readonly string[] {
  const several = byAgency(documents).filter(({ documents: submitted }) => submitted.length > 1);
  if (several.length === 0) return [];
  const { length } = several;
  const vi = `${length} cơ quan có nhiều tệp: số liệu và nhiệm vụ ở đây tính cả mọi tệp ấy, kể cả khi chúng là các bản dự thảo của cùng một kế hoạch. Muốn chỉ tính bản mới nhất, hãy bỏ bản cũ ra khỏi thư mục rồi rà soát lại.`;
  const en = `${length === 1 ? "1 agency has" : `${length} agencies have`} several files: the figures and tasks here count all of them, also where they are drafts of one plan. To count the newest alone, take the others out of the folder and check again.`;
  return [language === "vi" ? vi : en];
}
