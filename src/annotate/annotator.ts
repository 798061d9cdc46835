import type { Bilingual } from "../document/bilingual.js";
import type { DocumentFormat } from "../document/document.js";
import type { Location } from "../document/place.js";

/** What is written into the margin of a document. */
export interface Remark {
  /** Where it stands; without any place it is about the document as a whole. */
  readonly location: Location;
  /** The words of the document that it is about. */
  readonly quote: string | null;
  /** Its paragraphs, each on one line. */
  readonly lines: readonly RemarkLine[];
}

export interface RemarkLine {
  /** Words in front that are to stand out. */
  readonly mark?: string | undefined;
  readonly text: string;
}

export interface Annotations {
  readonly remarks: readonly Remark[];
  /** The words of the document's title, the surest first: where remarks on the whole of it stand. */
  readonly title: readonly string[];
}

export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  /** What its reader should know, such as that a signature no longer holds. */
  readonly notices: readonly Bilingual[];
}

/**
 * Gives a copy of the document with the remarks in the place of those that this tool wrote before; the
 * same bytes and remarks give the same copy.
 * @throws DocumentError when the document cannot be changed
 */
export type Annotator = (bytes: Uint8Array, annotations: Annotations) => Promise<AnnotatedCopy>;

/** What a file is in the place of which a copy is to be written. */
export type CopyState =
  /** As this tool wrote it. */
  | "untouched"
  /** A copy that somebody has changed since. */
  | "edited"
  /** Not known to be a copy. */
  | "foreign";

/** How a format gets its remarks, and how its copies are known again. */
export interface CopyFormat {
  readonly annotate: Annotator;
  /** The copy with what `stateOf` knows it by; the same copy gives the same bytes. */
  sealed(copy: Uint8Array): Uint8Array;
  /** @throws DocumentError where the file is of another format */
  stateOf(bytes: Uint8Array): CopyState;
}

/** Loads what annotates a format; those without an annotator are not here. */
export const ANNOTATORS: Readonly<Partial<Record<DocumentFormat, () => Promise<CopyFormat>>>> = {
  pdf: async () => {
    const { annotatePdf } = await import("./pdf/annotate-pdf.js");
    const { pdfCopyState, sealedPdfCopy } = await import("./pdf/own-update.js");
    return { annotate: annotatePdf, sealed: sealedPdfCopy, stateOf: pdfCopyState };
  },
  docx: async () => {
    const { annotateWord } = await import("./word/annotate-word.js");
    const { sealedWordCopy, wordCopyState } = await import("./word/copy-seal.js");
    return { annotate: annotateWord, sealed: sealedWordCopy, stateOf: wordCopyState };
  },
};
