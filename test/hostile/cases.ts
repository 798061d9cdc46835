import { ARCHIVE_CASES } from "./archive-cases.js";
import { DOC_CASES, OLE_AS_DOCX_CASES } from "./doc-cases.js";
import { FILE_CASES } from "./file-cases.js";
import type { HostileCase } from "./hostile-case.js";
import { MARKDOWN_CASES } from "./markdown-cases.js";
import { PAGE_CASES } from "./page-cases.js";
import { PDF_CASES } from "./pdf-cases.js";
import { TEXT_CASES } from "./text-cases.js";
import { WORD_CASES } from "./word-cases.js";

/** Every hostile file, by format. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  ...FILE_CASES,
  ...ARCHIVE_CASES,
  ...WORD_CASES,
  ...OLE_AS_DOCX_CASES,
  ...PDF_CASES,
  ...PAGE_CASES,
  ...MARKDOWN_CASES,
  ...TEXT_CASES,
  ...DOC_CASES,
];
