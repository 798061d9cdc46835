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

/** Loads the annotator of a format; those without one are not here. */
export const ANNOTATORS: Readonly<Partial<Record<DocumentFormat, () => Promise<Annotator>>>> = {
  pdf: async () => (await import("./pdf/annotate-pdf.js")).annotatePdf,
  docx: async () => (await import("./word/annotate-word.js")).annotateWord,
};
