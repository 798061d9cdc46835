import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertToPdf } from "../../fixtures/source/to-pdf.js";

/** Files that LibreOffice converts in one run. */
const AT_ONCE = 40;

/** The PDFs that LibreOffice prints of the Word files, in their order. */
export function printPdfs(words: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "mutations-"));
  const files = words.map((bytes, index) => {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const [first, ...others] = files.slice(start, start + AT_ONCE);
    if (first !== undefined) convertToPdf(first, ...others);
  }
  const pdfs = files.map((file) => readFileSync(file.replace(/docx$/u, "pdf")));
  rmSync(folder, { recursive: true });
  return pdfs;
}
