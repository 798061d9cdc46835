import type { DocumentFormat } from "../document/document.js";
import type { Reader } from "./reader.js";
import type { Signature } from "./signature.js";

interface ReadableFormat {
  readonly extensions: readonly string[];
  /** What the first bytes of such a file may say; plain text says nothing (`undefined`). */
  readonly signatures: readonly Signature[];
  /** Loads the reader, only when a file of the format is met. */
  readonly load: () => Promise<Reader>;
}

/** The formats that can be read. An encrypted .docx is an OLE file, which its reader tells. */
export const FORMATS: Readonly<Record<DocumentFormat, ReadableFormat>> = {
  docx: {
    extensions: [".docx"],
    signatures: ["zip", "ole"],
    load: async () => (await import("./docx/read-docx.js")).readDocx,
  },
  doc: {
    extensions: [".doc"],
    signatures: ["ole"],
    load: async () => (await import("./doc/read-doc.js")).readDoc,
  },
  pdf: {
    extensions: [".pdf"],
    signatures: ["pdf"],
    load: async () => (await import("./pdf/read-pdf.js")).readPdf,
  },
  html: {
    extensions: [".html", ".htm", ".xhtml"],
    signatures: ["html", undefined],
    load: async () => (await import("./html/read-html.js")).readHtml,
  },
  markdown: {
    extensions: [".md", ".markdown"],
    signatures: [undefined, "html"],
    load: async () => (await import("./markdown/read-markdown.js")).readMarkdown,
  },
  text: {
    extensions: [".txt", ".text"],
    signatures: [undefined],
    load: async () => (await import("./text/read-text.js")).readText,
  },
};

/** Endings of the files that can be read, for those who look through folders. */
export const READABLE_EXTENSIONS: readonly string[] = Object.values(FORMATS).flatMap(
  ({ extensions }) => extensions,
);
