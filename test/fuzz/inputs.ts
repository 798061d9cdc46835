import { readFileSync } from "node:fs";
import type { DocumentFormat } from "../../src/document/document.js";
import { randomFrom } from "../hostile/random.js";
import { portalPage } from "../readers/html/portal-page.js";
import { planAsHtml } from "../readers/pdf/samples/plan-as-html.js";
import { at, stroke, tinyPdf } from "../readers/pdf/tiny-pdf.js";
import {
  chosen,
  mutatedBytes,
  mutatedMarkup,
  mutatedPackage,
  mutatedPdf,
  mutatedText,
  type Random,
} from "./mutations.js";

/** One mutated file; the same seed gives the same. */
export interface FuzzInput {
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
}

const markdowns = ["department", "authority", "commune"].flatMap((kind) =>
  ["good", "faulty"].map((name) => readFileSync(`fixtures/${kind}/${name}.md`, "utf8")),
);
const packages = ["department", "authority", "commune"].map((kind) =>
  readFileSync(`fixtures/${kind}/faulty.docx`),
);
const pdfs = [tablePdf(), readFileSync("test/readers/pdf/samples/libreoffice.pdf")];
const legacy = readFileSync("test/readers/doc/samples/libreoffice.doc");

export function fuzzInput(seed: number): FuzzInput {
  const random = randomFrom(seed);
  const format = chosen(FORMATS, random);
  const raw = random() < 0.12;
  const bytes = Buffer.from(MAKERS[format](random));
  return { format, bytes: raw ? mutatedBytes(bytes, random) : bytes };
}

const FORMATS: readonly DocumentFormat[] = [
  "docx",
  "docx",
  "docx",
  "pdf",
  "pdf",
  "markdown",
  "markdown",
  "text",
  "text",
  "html",
  "html",
  "doc",
];

const MAKERS: Readonly<Record<DocumentFormat, (random: Random) => Uint8Array | string>> = {
  docx: (random) => mutatedPackage(chosen(packages, random), random),
  pdf: (random) => {
    const pdf = chosen(random() < 0.9 ? pdfs.slice(0, 1) : pdfs, random);
    return random() < 0.7 ? mutatedPdf(pdf, random) : mutatedBytes(pdf, random);
  },
  markdown: (random) => mutatedText(stretchOf(chosen(markdowns, random), random), random),
  text: (random) => {
    const plain = stretchOf(chosen(markdowns, random), random).replace(/[#*|]+ ?/gu, "");
    return mutatedText(plain, random);
  },
  html: (random) => mutatedMarkup(random() < 0.5 ? planAsHtml() : portalPage(planAsHtml()), random),
  doc: (random) => mutatedBytes(legacy, random),
};

/** The head of the plan and some lines from anywhere in it. */
function stretchOf(text: string, random: Random): string {
  const lines = text.split("\n");
  const start = Math.floor(random() * lines.length);
  const length = 10 + Math.floor(random() * 60);
  return [...lines.slice(0, 12), ...lines.slice(start, start + length)].join("\n");
}

/** A page with a ruled table. */
function tablePdf(): Uint8Array {
  const rows = Array.from({ length: 6 }, (_, row) => {
    const top = 300 + row * 30;
    const cells = ["1", "Nhiem vu", "Phong Hanh chinh", "Quy II/2026"];
    return (
      cells.map((text, column) => at(60 + column * 120, top + 18, text)).join("") +
      stroke(50, top, 530, top) +
      [50, 170, 290, 410, 530].map((x) => stroke(x, top, x, top + 30)).join("")
    );
  });
  const words = at(50, 100, "KE HOACH") + at(50, 130, "I. MUC TIEU") + at(50, 150, "- 95% ho so");
  const content = words + rows.join("") + stroke(50, 480, 530, 480);
  return tinyPdf([{ content }, { content: rows.join("") }]);
}
