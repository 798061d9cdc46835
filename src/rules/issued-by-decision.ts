import type { Bilingual } from "../document/bilingual.js";

/** Why a plan that a decision issued needs no number, date, signature and recipients of its own. */
export const ISSUED_BY_DECISION: Bilingual = {
  vi: "Kế hoạch ban hành kèm theo Quyết định: số, ngày, chữ ký, nơi nhận ở Quyết định ban hành.",
  en: "A decision issued the plan: number, date, signature and recipients stand in the decision.",
};
