import type { Bilingual } from "../document/bilingual.js";
import type { ReformArea } from "../plan/plan.js";

/**
 * What the reform contents are called: the six of Nghị quyết 76/NQ-CP of 15/7/2021, with direction and
 * coordination, which plans put first, and what single plans add.
 */
export const AREA_NAMES: Readonly<Record<ReformArea, Bilingual>> = {
  steering: { vi: "Công tác chỉ đạo, điều hành", en: "direction and coordination" },
  institutions: { vi: "Cải cách thể chế", en: "institutional reform" },
  procedures: { vi: "Cải cách thủ tục hành chính", en: "administrative procedures" },
  apparatus: { vi: "Cải cách tổ chức bộ máy hành chính nhà nước", en: "the apparatus" },
  "civil-service": { vi: "Cải cách chế độ công vụ", en: "the civil service" },
  "public-finance": { vi: "Cải cách tài chính công", en: "public finance" },
  "digital-government": {
    vi: "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    en: "digital government",
  },
  "business-environment": {
    vi: "Cải thiện môi trường đầu tư, kinh doanh",
    en: "the business environment",
  },
  sipas: { vi: "Nâng cao mức độ hài lòng (SIPAS)", en: "satisfaction (SIPAS)" },
};
