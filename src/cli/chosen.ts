import { UserError } from "../document/errors.js";
import { nearestHint } from "../text/nearest-name.js";

/**
 * The value given to an option, when it is one of the values that it takes.
 * @throws UserError with the nearest right value
 */
export function chosen<T extends string>(option: string, given: string, values: readonly T[]): T {
  const value = values.find((candidate) => candidate === given);
  if (value !== undefined) return value;
  const hint = nearestHint(given, values);
  throw new UserError({
    vi: `${option} không nhận giá trị “${given}”${hint.vi} Các giá trị dùng được: ${values.join(", ")}.`,
    en: `${option} does not take “${given}”${hint.en} Values: ${values.join(", ")}.`,
  });
}
