import type { Document } from "../document/document.js";
import type { Notice } from "../document/notice.js";

/** What a reader gives: the document, and what it could not read or had to guess. */
export interface Reading {
  readonly document: Document;
  readonly notices: readonly Notice[];
}

/**
 * Reads the bytes of one format.
 * @throws DocumentError when nothing of the file can be used.
 */
export type Reader = (bytes: Uint8Array) => Promise<Reading>;
