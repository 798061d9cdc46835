import type { Report } from "../findings/report.js";

/**
 * 2 when a document could not be read; 1 when there are errors, or more warnings than `maxWarnings`
 * allows; 0 otherwise.
 */
export function exitStatus({ counts }: Pick<Report, "counts">, maxWarnings: number): 0 | 1 | 2 {
  if (counts.failed > 0) return 2;
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}
