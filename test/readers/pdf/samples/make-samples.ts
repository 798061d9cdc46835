/**
 * Prints the invented plan of plan-content.ts into the PDFs beside this file, with LibreOffice and
 * Chromium:
 *   npx rolldown test/readers/pdf/samples/make-samples.ts -p node -e docx -o node_modules/.cache/make-samples.mjs
 *   node node_modules/.cache/make-samples.mjs test/readers/pdf/samples
 *
 * The protected ones hold one line of text in Helvetica (see tiny-pdf.ts):
 *   qpdf --encrypt "mật khẩu" "chủ" 256 -- line.pdf encrypted.pdf
 *   qpdf --allow-weak-crypto --encrypt "" chu 128 --extract=n -- line.pdf restricted.pdf
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planAsDocx } from "./plan-as-docx.js";
import { planAsHtml } from "./plan-as-html.js";

const [, , target = "."] = process.argv;
const work = mkdtempSync(join(tmpdir(), "samples-"));

writeFileSync(join(work, "libreoffice.docx"), await planAsDocx());
execFileSync("soffice", [
  `-env:UserInstallation=file://${work}/profile`,
  "--headless",
  "--convert-to",
  "pdf",
  "--outdir",
  target,
  join(work, "libreoffice.docx"),
]);

writeFileSync(join(work, "chromium.html"), planAsHtml());
execFileSync("chromium", [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  "--no-pdf-header-footer",
  `--user-data-dir=${join(work, "chromium")}`,
  `--print-to-pdf=${join(target, "chromium.pdf")}`,
  `file://${join(work, "chromium.html")}`,
]);
