import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Prints an HTML file into a PDF with Chromium; the page size comes from the file's CSS. */
export function chromiumToPdf(htmlFile: string, pdfFile: string): void {
  const profile = mkdtempSync(join(tmpdir(), "rendered-chromium-"));
  try {
    const { status, stderr } = spawnSync(
      "chromium",
      [
        ...SETTINGS,
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${resolve(pdfFile)}`,
        pathToFileURL(htmlFile).href,
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`chromium could not print ${htmlFile}: ${stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const SETTINGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-pdf-header-footer",
];
