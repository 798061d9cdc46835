/** Reads one file with one engine and prints milliseconds of work and peak megabytes as JSON. */
import { readFile } from "node:fs/promises";

const ENGINES = {
  nothing: async () => undefined,
  cchc: async (file) => {
    const reader = await import("../../dist/readers.js");
    return reader.readFile(file);
  },
  mammoth: async (file) => {
    const { default: mammoth } = await import("mammoth");
    return mammoth.convertToHtml({ path: file });
  },
  "pdf-parse": async (file) => {
    const { PDFParse } = await import("pdf-parse");
    const parser = new PDFParse({ data: new Uint8Array(await readFile(file)) });
    const { text } = await parser.getText();
    await parser.destroy();
    return text;
  },
  pdfjs: async (file) => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const data = new Uint8Array(await readFile(file));
    const document = await getDocument({ data, verbosity: 0 }).promise;
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      length += (await page.getTextContent()).items.length;
      page.cleanup();
    }
    return length;
  },
  remark: async (file) => {
    const { unified } = await import("unified");
    const { default: remarkParse } = await import("remark-parse");
    const { default: remarkGfm } = await import("remark-gfm");
    return unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(await readFile(file, "utf8"));
  },
};

const [, , engine, file] = process.argv;
const start = performance.now();
await ENGINES[engine](file);
const ms = Math.round(performance.now() - start);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ms, megabytes }));
process.exit(0);
