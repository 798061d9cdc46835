/** What the package gives as "cchc-lint/readers". */
export type {
  Anchor,
  Block,
  Cell,
  Directive,
  Document,
  Paragraph,
  Run,
  Table,
  Trace,
} from "../document/document.js";
export { DocumentError, type DocumentErrorCode } from "../document/errors.js";
export type { Notice } from "../document/notice.js";
export type { Furniture, PageSetup } from "../document/page-setup.js";
export type { Place } from "../document/place.js";
export { type FileReading, readFile } from "./read-file.js";
export type { ReadingOptions, ReadingProgress } from "./reader.js";
