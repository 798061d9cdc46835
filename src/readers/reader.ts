import type { Document } from "../document/document.js";
import type { Notice } from "../document/notice.js";

/** What a reader gives: the document, and what it could not read or had to guess. */
export interface Reading {
  readonly document: Document;
  readonly notices: readonly Notice[];
}

/** How far the recognition of scanned pages is. */
export interface ReadingProgress {
  /** Which of the scanned pages is being read, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** Estimate; absent until the first page is done. */
  readonly secondsLeft: number | undefined;
}

/** A scanned page that takes longer is left out. */
export const SECONDS_A_SCANNED_PAGE = 120;

export interface ReadingOptions {
  /** Whether pages without text are read by recognition; yes when absent. */
  readonly ocr?: boolean | undefined;
  /** Opens protected PDFs. */
  readonly password?: string | undefined;
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
  /** Told after each page that is read without recognition, with the seconds that it may take. */
  readonly onPage?: ((seconds: number) => void) | undefined;
}

/**
 * Reads the bytes of one format.
 * @throws DocumentError when nothing of the file can be used.
 */
export type Reader = (bytes: Uint8Array, options?: ReadingOptions) => Promise<Reading>;
