import type { DocumentFormat } from "../document/document.js";
import { convertLegacy } from "./convert-legacy.js";
import { refuseBoundless } from "./document-bounds.js";
import { FORMATS } from "./formats.js";
import type { Reading, ReadingOptions } from "./reader.js";

/**
 * Reads a file of that format from its bytes, text in old encodings made Unicode.
 * @throws DocumentError with the code that says why nothing of it can be used
 */
export async function readBytes(
  bytes: Uint8Array,
  format: DocumentFormat,
  options?: ReadingOptions,
): Promise<Reading> {
  const reader = await FORMATS[format].load();
  const reading = await reader(bytes, options);
  refuseBoundless(reading.document);
  const { document, notice } = convertLegacy(reading.document);
  return {
    document,
    notices: notice === undefined ? reading.notices : [...reading.notices, notice],
  };
}
