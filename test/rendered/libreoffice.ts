import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The tool that `npm run rendered` lacks, in a sentence; `undefined` when none. */
export function missingTool(): string | undefined {
  const missing = TOOLS.filter(([command]) => spawnSync(command, ["--version"]).status !== 0);
  if (missing.length === 0) return undefined;
  const names = missing.map(([command, name]) => `${name} (${command})`);
  return `${names.join(" and ")} must be installed to render the plans`;
}

/** Prints Word files into PDFs of the same names in `folder`, all in one run of LibreOffice. */
export function libreOfficeToPdf(files: readonly string[], folder: string): void {
  convert(files, folder, "pdf");
}

/** The same with the comments as notes in the PDFs. */
export function libreOfficeToNotedPdf(files: readonly string[], folder: string): void {
  const options = JSON.stringify({ ExportNotes: { type: "boolean", value: "true" } });
  convert(files, folder, `pdf:writer_pdf_Export:${options}`);
}

/** Opens Word files and saves them as Word files of the same names in `folder`. */
export function libreOfficeToWord(files: readonly string[], folder: string): void {
  convert(files, folder, "docx:MS Word 2007 XML");
}

function convert(files: readonly string[], folder: string, format: string): void {
  const profile = mkdtempSync(join(tmpdir(), "rendered-soffice-"));
  try {
    const { status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder,
        ...files,
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`soffice could not convert ${files.join(", ")}: ${stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const TOOLS = [
  ["soffice", "LibreOffice"],
  ["chromium", "Chromium"],
] as const;
