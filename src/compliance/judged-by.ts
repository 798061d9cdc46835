import type { Compliance, Stated } from "./compliance.js";
import { comparable } from "./evidence.js";
import { satisfies } from "./interval.js";

/**
 * The levels that the status rests on, where a plan states several: those that reach what is asked for if
 * the target is met, those that fall short of it if not. All of them where that tells none apart.
 */
export function judgedBy({
  status,
  required,
  stated,
}: Pick<Compliance, "status" | "required" | "stated">): readonly Stated[] {
  if (status !== "met" && status !== "below") return stated;
  const figures = stated.filter((one) => one.value !== null && comparable(one, required));
  const decisive = figures.filter((one) => satisfies(one, required) === (status === "met"));
  return decisive.length > 0 ? decisive : stated;
}
