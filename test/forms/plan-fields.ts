import type { Document } from "../../src/document/document.js";
import { recognize } from "../../src/recognize/recognize.js";

/** Every field of the plan in a document but places, print and what a file carries beside its text, which differ by format. */
export function planFields(document: Document): Record<string, unknown> {
  const places = ["location", "cells", "referencedAt", "definedAt", "usedAt", "uses", "passages"];
  const left = [...places, "traces", "pictures", "letters", "layout"];
  return JSON.parse(
    JSON.stringify(recognize(document), (key, value) => (left.includes(key) ? undefined : value)),
  );
}
