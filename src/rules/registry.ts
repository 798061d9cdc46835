import { missingDate } from "./header/missing-date.js";
import { missingNumber } from "./header/missing-number.js";
import type { Rule } from "./rule.js";
import { emptySection } from "./structure/empty-section.js";
import { missingAppendix } from "./structure/missing-appendix.js";
import { belowMinimum } from "./targets/below-minimum.js";

/** Every rule, by group in the order of the contract. */
export const RULES: readonly Rule[] = [
  emptySection,
  missingAppendix,
  missingNumber,
  missingDate,
  belowMinimum,
];
