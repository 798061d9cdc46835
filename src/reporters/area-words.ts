import type { Bilingual } from "../document/bilingual.js";
import type { PlanKind, ReformArea } from "../plan/plan.js";

export const AREA_WORDS: Readonly<Record<ReformArea, Bilingual>> = {
  steering: { vi: "Công tác chỉ đạo, điều hành", en: "Direction and coordination" },
  institutions: { vi: "Cải cách thể chế", en: "Institutions" },
  procedures: { vi: "Cải cách thủ tục hành chính", en: "Administrative procedures" },
  apparatus: { vi: "Cải cách tổ chức bộ máy", en: "Apparatus" },
  "civil-service": { vi: "Cải cách chế độ công vụ", en: "Civil service" },
  "public-finance": { vi: "Cải cách tài chính công", en: "Public finance" },
  "digital-government": { vi: "Chính quyền điện tử, chính quyền số", en: "Digital government" },
  "business-environment": { vi: "Môi trường kinh doanh", en: "Business environment" },
  sipas: { vi: "Mức độ hài lòng (SIPAS)", en: "Satisfaction (SIPAS)" },
};

export const PLAN_KIND_WORDS: Readonly<Record<PlanKind, Bilingual>> = {
  annual: { vi: "kế hoạch CCHC hằng năm", en: "annual plan" },
  index: { vi: "kế hoạch nâng cao chỉ số (PAR INDEX, SIPAS)", en: "plan for raising an index" },
  programme: {
    vi: "kế hoạch thực hiện nghị quyết, kết luận",
    en: "plan for carrying out a resolution",
  },
  other: { vi: "chưa rõ loại kế hoạch", en: "unknown kind of plan" },
};
