import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian installs it; nothing is downloaded. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Why no browser can be opened, in a sentence; `undefined` when one can. */
export function missingBrowser(): string | undefined {
  if (existsSync(CHROMIUM)) return undefined;
  return `Chromium must be installed at ${CHROMIUM} (or CHROMIUM name it) to look at the pages`;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
}
