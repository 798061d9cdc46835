import { createHash } from "node:crypto";
import type { Language } from "../../document/bilingual.js";
import type { Report } from "../../findings/report.js";
import { GENERATOR } from "../../findings/report-mark.js";
import { type Content, html, Markup } from "../markup.js";
import { SCRIPT } from "./script.js";
import { say } from "./sheet-context.js";
import { STYLE } from "./style.js";

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly tool: Report["tool"];
  /** What stands before the title: a way back. */
  readonly before?: Content;
  readonly body: Content;
  /** Its name in the folder of pages that it is one of, by which a later run knows it again. */
  readonly file?: string | undefined;
  /** Wide on the screen, and with so many columns that it must be printed across. */
  readonly width?: "wide" | "wide many" | undefined;
}

/** A whole page that asks nothing of a network and is read as well without its script. */
export function page(parts: PageParts): string {
  const { language, title, tool, before, body } = parts;
  const skip = say(language, "Đến nội dung chính", "Skip to the content");
  const made = say(
    language,
    `Lập bằng ${tool.name} ${tool.version}; việc rà soát diễn ra trên máy này, không gửi gì ra ngoài. Công cụ có thể sót hoặc nhầm: hãy đối chiếu với kế hoạch.`,
    `Made by ${tool.name} ${tool.version} on this machine; nothing was sent anywhere. It can miss or mistake things: compare with the plan.`,
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">${parts.file === undefined ? undefined : html`\n${ownMark(parts.file)}`}
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${GENERATOR}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body${parts.width === undefined ? undefined : html` class="${parts.width}"`}>
<a class="skip" href="#content">${skip}</a>
<header>${before}<h1>${title}</h1></header>
<main id="content" tabindex="-1">${body}</main>
<footer><p>${made}</p></footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** Letters of a page within which its mark stands. */
const HEAD = 1024;

/** Whether a page begins as one that a run wrote under this name into a folder of pages. */
export function isOwnPage(name: string, content: string): boolean {
  return content.slice(0, HEAD).includes(ownMark(name).text);
}

function ownMark(name: string): Markup {
  return html`<meta name="cchc-lint-page" content="${name}">`;
}

/** Nothing but the style and the script of this page itself. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
