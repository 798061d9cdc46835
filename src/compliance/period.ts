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

/** Whether two levels hold for the same time. */
export function samePeriod(
  one: string | null,
  other: string | null,
  planYear: number | undefined,
): boolean {
  return periodKey(one, planYear) === periodKey(other, planYear);
}

/** Equal for periods that are the same; "" for the year of the plan. */
export function periodKey(period: string | null, planYear: number | undefined): string {
  return period === null || ofPlanYear(period, planYear) ? "" : fold(period).trim();
}
