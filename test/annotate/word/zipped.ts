import { strToU8, zipSync } from "fflate";
import type { WordFiles } from "./annotated.js";

export function zipped(files: WordFiles): Uint8Array {
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts));
}
