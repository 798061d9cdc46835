import type { Severity } from "../findings/finding.js";
import { cleanText } from "./clean-text.js";

export const SARIF_LEVELS = {
  error: "error",
  warning: "warning",
  info: "note",
} as const satisfies Record<Severity, string>;

/**
 * Words of whatever origin as a SARIF message that shows them as they are: braces are doubled (clause
 * 3.11.5 of the standard) and no words of a document become a link (clause 3.11.6).
 */
export function sarifMessage(text: string): string {
  return cleanText(text)
    .replace(/[{}]/g, "$&$&")
    .replace(/\](?=\()/g, "] ");
}
