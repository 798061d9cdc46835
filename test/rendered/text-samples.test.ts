import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFile } from "../../src/readers/read-file.js";
import { asHtml } from "../forms/as-html.js";
import { asWord } from "../forms/as-word.js";
import { fixturePlans } from "../forms/fixture-plan.js";
import type { PrintedPlan } from "../forms/printed-plan.js";
import { chromiumToPdf } from "./chromium.js";
import { libreOfficeToPdf, missingTool } from "./libreoffice.js";

const missing = missingTool();
if (missing !== undefined) console.warn(`Skipped: ${missing}.`);

type Edit = (source: string) => string;
const styled =
  (css: string): Edit =>
  (html) =>
    html.replace("</style>", `${css}</style>`);
const above =
  (markup: string): Edit =>
  (html) =>
    html.replace("<body>", `<body>${markup}`);
const font =
  (name: string): Edit =>
  (xml) =>
    xml.replaceAll("Times New Roman", name);
const MARK = "position:fixed;top:40%;left:10%;font-size:90pt;color:#ddd;z-index:-1";

/** Pages of Chromium that are hard to read, by what they show. */
const PAGES: Readonly<Record<string, Edit>> = {
  "decomposed letters": (html) => html.normalize("NFD"),
  "a fallback font inside syllables": styled('body{font-family:"URW Gothic"}'),
  "a fallback font for decomposed letters": (html) =>
    styled('body{font-family:"URW Gothic"}')(html).normalize("NFD"),
  "letter-spaced headings": styled(".title,.body b{letter-spacing:3pt}"),
  "letter-spaced text": styled(".body{letter-spacing:1.5pt}"),
  "condensed text": styled(".body{letter-spacing:-0.4pt}"),
  "wide blanks": styled(".body{word-spacing:12pt}"),
  "headings filled and outlined": styled(".body b{-webkit-text-stroke:0.5pt black}"),
  ligatures: styled('body{font-family:"DejaVu Serif";font-variant-ligatures:common-ligatures}'),
  "double line spacing": styled("body{line-height:2}"),
  "single line spacing at 11 points": styled("body{font-size:11pt;line-height:1}"),
  "Letter paper without indents": styled("@page{size:Letter;margin:1in}.body{text-indent:0}"),
  "a slanting watermark": above(`<div style="${MARK};transform:rotate(-45deg)">DỰ THẢO</div>`),
  "a level watermark": above(`<div style="${MARK}">DỰ THẢO</div>`),
  "white words": above('<span style="color:white;position:absolute;top:0">ẩn trắng</span>'),
};

/** Word files that LibreOffice prints, by what they show: edits of the text and of the styles. */
const FILES: Readonly<Record<string, { text?: Edit; styles?: Edit }>> = {
  "decomposed letters": { text: (xml) => xml.normalize("NFD") },
  "a fallback font inside syllables": { styles: font("URW Gothic") },
  "a fallback font for decomposed letters": {
    text: (xml) => xml.normalize("NFD"),
    styles: font("URW Gothic"),
  },
  "a fixed pitch": { styles: font("Liberation Mono") },
  "letter-spaced headings": {
    text: (xml) => xml.replaceAll("<w:bCs/>", '<w:bCs/><w:spacing w:val="60"/>'),
  },
  "letter-spaced text": {
    text: (xml) => xml.replaceAll("<w:r><w:t", '<w:r><w:rPr><w:spacing w:val="30"/></w:rPr><w:t'),
  },
  "narrowed letters": {
    text: (xml) => xml.replaceAll("<w:r><w:t", '<w:r><w:rPr><w:w w:val="90"/></w:rPr><w:t'),
  },
};

const folder = mkdtempSync(join(tmpdir(), "rendered-text-"));
const [plan] = fixturePlans();

describe.skipIf(missing !== undefined || plan === undefined)(
  "every paragraph is read exactly",
  () => {
    const { printed } = plan as { printed: PrintedPlan };

    beforeAll(async () => {
      for (const [index, edit] of Object.values(PAGES).entries()) {
        const file = join(folder, `page-${index}.html`);
        writeFileSync(file, edit(asHtml(printed)));
        chromiumToPdf(file, join(folder, `page-${index}.pdf`));
      }
      const parts = unzipSync(await asWord(printed, { numbering: "typed", size: 14 }));
      const files = Object.values(FILES).map(({ text, styles }, index) => {
        const edited = { ...parts };
        if (text) edit(edited, "word/document.xml", text);
        if (styles) edit(edited, "word/styles.xml", styles);
        const file = join(folder, `file-${index}.docx`);
        writeFileSync(file, zipSync(edited));
        return file;
      });
      libreOfficeToPdf(files, folder);
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each([...Object.keys(PAGES).entries()])("page %i of Chromium: %s", async (index) => {
      expect(await lostOf(`page-${index}.pdf`)).toEqual([]);
    });

    test.each([...Object.keys(FILES).entries()])("file %i of LibreOffice: %s", async (index) => {
      expect(await lostOf(`file-${index}.pdf`)).toEqual([]);
    });

    async function lostOf(name: string): Promise<string[]> {
      const { document } = await readFile(join(folder, name));
      const texts = document.blocks.flatMap((block) =>
        block.type === "paragraph" ? [block.text] : [],
      );
      const foreign = texts.filter((text) => /THẢO|trắng/u.test(text));
      return [...printed.body.filter((text) => !texts.includes(text)), ...foreign];
    }
  },
);

function edit(parts: Record<string, Uint8Array>, name: string, change: Edit): void {
  const part = parts[name];
  if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
}
