import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PLANS = ["department", "commune", "authority"].flatMap((agency) =>
  ["good", "faulty"].map((kind) => `fixtures/${agency}/${kind}`),
);
/** What stands in long texts is added to by so many words at most. */
const MOST_WORDS = 12;

/** Writes so many plans of each kind into the folder, no two with the same text. */
export function writePlans(folder, counts) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [kind, count] of Object.entries(counts)) {
    for (let number = 0; number < count; number++) {
      const source = readFileSync(`${PLANS[number % PLANS.length]}.${kind}`);
      const name = `${String(number).padStart(4, "0")}.${kind}`;
      writeFileSync(join(folder, name), WRITERS[kind](source, randomFrom(number + 1)));
    }
  }
}

const WRITERS = { md: variedMarkdown, docx: variedWord, pdf: variedPdf };

function variedMarkdown(source, random) {
  const text = source.toString();
  const vocabulary = text.match(/[\p{Ll}]{2,}/gu);
  return text
    .split("\n")
    .map((line) => (/^- .{40}/u.test(line) ? withWords(line, vocabulary, random) : line))
    .join("\n");
}

function variedWord(source, random) {
  const parts = unzipSync(source);
  const xml = strFromU8(parts["word/document.xml"]);
  const vocabulary = xml.replace(/<[^>]*>/g, " ").match(/[\p{Ll}]{2,}/gu);
  const varied = xml.replace(
    /(<w:t(?: [^>]*)?>)([^<]{40,})(?=<\/w:t>)/g,
    (_, tag, text) => tag + withWords(text, vocabulary, random),
  );
  return zipSync({ ...parts, "word/document.xml": strToU8(varied) });
}

/** The letters of a PDF stand in fonts that hold no others, so that its text stays and its bytes differ. */
function variedPdf(source, random) {
  return Buffer.concat([source, Buffer.from(`\n%${random()}\n`)]);
}

/** The sentence with more words from the plan itself before its end. */
function withWords(sentence, vocabulary, random) {
  const count = Math.floor(random() * MOST_WORDS);
  const words = Array.from(
    { length: count },
    () => vocabulary[Math.floor(random() * vocabulary.length)],
  );
  return sentence.replace(/[.;]?$/u, (end) => [" ", words.join(" "), end].join(""));
}

/** Numbers from 0 to 1 that are the same in every run: mulberry32. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
