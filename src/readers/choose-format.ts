import type { DocumentFormat } from "../document/document.js";
import { FORMATS } from "./formats.js";
import { gitLfsPointer, isKnownUnreadable, mismatch, unsupported } from "./refusals.js";
import { type Signature, signatureOf } from "./signature.js";

/** What a signature alone says, where the extension says nothing. */
const FORMAT_OF_SIGNATURE: Readonly<Partial<Record<NonNullable<Signature>, DocumentFormat>>> = {
  pdf: "pdf",
  zip: "docx",
  ole: "doc",
  html: "html",
};
/** An office file may be of many kinds: without its extension nothing is said. */
const OFFICE: ReadonlySet<Signature> = new Set(["zip", "ole"]);

/**
 * The format of a file by its first bytes and its extension (in small letters), which must agree.
 * @throws DocumentError `unsupported-format`, or `format-mismatch` where they do not
 */
export function chooseFormat(bytes: Uint8Array, extension: string): DocumentFormat {
  const signature = signatureOf(bytes);
  if (signature === "git-lfs") throw gitLfsPointer();
  const named = formatOfExtension(extension);
  if (named !== undefined) {
    if (FORMATS[named].signatures.includes(signature)) return named;
    throw mismatch(extension, signature);
  }
  const signed = signature === undefined ? undefined : FORMAT_OF_SIGNATURE[signature];
  const isTold = !OFFICE.has(signature) || extension === "";
  if (signed === undefined || !isTold || isKnownUnreadable(extension)) {
    throw unsupported(extension, signature);
  }
  return signed;
}

function formatOfExtension(extension: string): DocumentFormat | undefined {
  const formats = Object.keys(FORMATS) as DocumentFormat[];
  return formats.find((format) => FORMATS[format].extensions.includes(extension));
}
