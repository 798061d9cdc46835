import type { PlanKind } from "../plan/plan.js";
import { fold } from "../text/fold.js";

const INDEX = /chi so (?:cai cach|hai long|cchc)|par[ -]?index|sipas/;
const PROGRAMME =
  /^(?:trien khai )?thuc hien (?:ket luan|nghi quyet|chi thi|chuong trinh|de an|quyet dinh)|giai doan 20\d\d|den nam 20\d\d|nhiem ky/;
const REFORM = /cai cach hanh chinh|cchc/;

/** The kind of plan by its subject; a CCHC plan for one year is annual. */
export function planKindOf(subject: string, planYear: number | undefined): PlanKind {
  const folded = fold(subject);
  if (INDEX.test(folded)) return "index";
  if (PROGRAMME.test(folded)) return "programme";
  if (REFORM.test(folded) && planYear !== undefined) return "annual";
  return "other";
}

/** The year that a subject plans for: "năm 2026", neither a date's nor a span's. */
export function planYearOf(subject: string): number | undefined {
  const folded = fold(subject);
  if (PROGRAMME.test(folded)) return undefined;
  const match = /(?<!den )nam (20\d\d)(?!\s*-)/u.exec(folded);
  return match ? Number(match[1]) : undefined;
}
