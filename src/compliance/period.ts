import { fold } from "../text/fold.js";

const WHOLE_YEAR = /^(?:(?:trong|ca|den|het|cuoi|cua|vao) )*(?:nam(?: nay)?|(?:nam )?(\d{4}))$/;

/** Whether a level with this period holds for the year of the plan; one without a period does. */
export function ofPlanYear(period: string | null, planYear: number | undefined): boolean {
  if (period === null) return true;
  const match = WHOLE_YEAR.exec(fold(period).trim());
  if (match === null) return false;
  const year = match[1];
  return year === undefined || planYear === undefined || Number(year) === planYear;
}

export function samePeriod(
  one: string | null,
  other: string | null,
  planYear: number | undefined,
): boolean {
  const oneIsOfPlanYear = ofPlanYear(one, planYear);
  if (oneIsOfPlanYear || one === null || other === null) {
    return oneIsOfPlanYear === ofPlanYear(other, planYear);
  }
  return fold(one).trim() === fold(other).trim();
}
