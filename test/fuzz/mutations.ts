import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { rawZip } from "../hostile/raw-zip.js";

/** Numbers from 0 up to, without, 1. */
export type Random = () => number;

/** Values at which programs break: numbers, lengths and texts beyond what anybody expects. */
const EXTREMES = [
  "",
  "0",
  "-1",
  "1",
  "2147483647",
  "2147483648",
  "-2147483649",
  "4294967296",
  "99999999999999999999",
  "1e999",
  "NaN",
  "0.0000001",
  "\u0000",
  "\ud800",
  "\u202e",
  "\u001b[2J",
  "a".repeat(5000),
  "%n%s",
  "../../..",
  "ÿ",
  "İ",
  "́̂",
  "\u00ad",
  "１２",
  "31/02/2026",
  "00/0000",
  "99999/KH-UBND",
  "100000%",
];

export function chosen<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}

function upTo(most: number, random: Random): number {
  return Math.floor(random() * most);
}

/** Some bytes changed, left out, doubled or cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Buffer {
  let mutant = Buffer.from(bytes);
  for (let change = 0; change <= upTo(6, random); change += 1) {
    const at = upTo(mutant.length, random);
    const length = Math.min(mutant.length - at, upTo(chosen([2, 16, 512], random), random) + 1);
    const rest = mutant.subarray(at + length);
    const kind = upTo(8, random);
    if (kind < 4) mutant[at] = upTo(256, random);
    else if (kind === 4) mutant = Buffer.concat([mutant.subarray(0, at), rest]);
    else if (kind === 5) {
      const part = mutant.subarray(at, at + length);
      mutant = Buffer.concat([mutant.subarray(0, at), part, part, rest]);
    } else if (kind === 6) mutant.fill(chosen([0, 0xff, 0x41], random), at, at + length);
    else if (random() < 0.3) mutant = mutant.subarray(0, Math.max(1, at));
  }
  return mutant;
}

/** The text with some of its lines, words and numbers moved, doubled, lost or made extreme. */
export function mutatedText(text: string, random: Random): string {
  let lines = text.split("\n");
  for (let change = 0; change <= upTo(8, random); change += 1) {
    const at = upTo(lines.length, random);
    const line = lines[at] ?? "";
    const kind = upTo(8, random);
    if (kind === 0) lines.splice(at, 1 + upTo(5, random));
    else if (kind === 1) lines.splice(at, 0, ...Array<string>(1 + upTo(40, random)).fill(line));
    else if (kind === 2) lines[at] = line + (lines.splice(upTo(lines.length, random), 1)[0] ?? "");
    else if (kind === 3) lines[at] = withExtreme(line, /\d+/gu, random);
    else if (kind === 4) lines[at] = withExtreme(line, /[^\s\p{L}\d]+/gu, random);
    else if (kind === 5) lines[at] = withExtreme(line, /\S+/gu, random);
    else if (kind === 6) lines[at] = line.repeat(1 + upTo(30, random));
    else lines = [...lines.slice(at), ...lines.slice(0, at)];
  }
  return lines.join("\n");
}

/** One of the matches replaced by an extreme value, or by itself many times. */
function withExtreme(line: string, pattern: RegExp, random: Random): string {
  const matches = [...line.matchAll(pattern)];
  if (matches.length === 0) return line + chosen(EXTREMES, random);
  const { 0: found, index } = chosen(matches, random);
  const value = random() < 0.3 ? found.repeat(1 + upTo(300, random)) : chosen(EXTREMES, random);
  return line.slice(0, index) + value + line.slice(index + found.length);
}

/** The markup with some elements lost, doubled, nested or moved, and attributes made extreme. */
export function mutatedMarkup(markup: string, random: Random): string {
  let mutant = markup;
  for (let change = 0; change <= upTo(6, random); change += 1) {
    const tags = [...mutant.matchAll(/<([\w:]+)([^<>]*?)(\/?)>/gu)];
    if (tags.length === 0) return mutatedText(mutant, random);
    const { 0: tag, 1: name = "", 2: attributes = "", 3: closed, index } = chosen(tags, random);
    const element = closed === "/" ? tag : elementAt(mutant, index, tag, name);
    const [before, after] = [mutant.slice(0, index), mutant.slice(index + element.length)];
    const kind = upTo(8, random);
    if (kind === 0) mutant = before + after;
    else if (kind === 1)
      mutant = before + element.repeat(Math.min(2 + upTo(30, random), copies(element))) + after;
    else if (kind === 2) mutant = before + nested(element, tag, name, 1 + upTo(60, random)) + after;
    else if (kind === 3) mutant = before + element.slice(tag.length) + after;
    else if (kind === 4)
      mutant = `${before}<${chosen(tags, random)[1]}${attributes}>${mutant.slice(index + tag.length)}`;
    else if (kind === 5) {
      const place = chosen(tags, random).index;
      mutant = mutant.slice(0, place) + element + mutant.slice(place);
    } else
      mutant =
        before + withExtreme(tag, /(?<==")[^"]*/gu, random) + mutant.slice(index + tag.length);
  }
  return mutant;
}

function elementAt(markup: string, index: number, tag: string, name: string): string {
  const end = markup.indexOf(`</${name}>`, index);
  return end < 0 ? tag : markup.slice(index, end + name.length + 3);
}

/** So many as keep the whole small. */
function copies(element: string): number {
  return Math.max(1, Math.floor(100_000 / element.length));
}

function nested(element: string, tag: string, name: string, depth: number): string {
  return tag.repeat(depth) + element + `</${name}>`.repeat(depth);
}

/** A Word file with one or more of its parts mutated, by bytes or by elements. */
export function mutatedPackage(bytes: Uint8Array, random: Random): Buffer {
  const parts = Object.entries(unzipSync(bytes));
  const texts = parts.filter(([name]) =>
    /^word\/(?:document|styles|numbering|comments|footnotes)\.xml$|\.rels$/u.test(name),
  );
  const wanted = new Set([
    chosen(texts, random)[0],
    ...(random() < 0.6 ? ["word/document.xml"] : []),
  ]);
  return rawZip(
    parts.map(([name, data]) => {
      if (!wanted.has(name)) return { name, data };
      const text = shortened(strFromU8(data), random);
      return {
        name,
        data: random() < 0.15 ? mutatedBytes(data, random) : mutatedMarkup(text, random),
      };
    }),
  );
}

/** Without most of its paragraphs and rows, so that many inputs can be tried in little time. */
function shortened(xml: string, random: Random): string {
  const keep = random();
  return xml.replace(/<w:tr[ >].*?<\/w:tr>/gsu, (row) => (random() < keep / 3 ? row : ""));
}

/** A PDF with its streams unpacked and their numbers and operators mutated. */
export function mutatedPdf(bytes: Uint8Array, random: Random): Buffer {
  const text = Buffer.from(bytes).toString("latin1");
  const unpacked = text.replace(
    /<<((?:(?!stream).)*?)\/Filter\s*\[?\s*\/FlateDecode\s*\]?((?:(?!stream).)*?)>>\s*stream\r?\n(.*?)endstream/gsu,
    (whole, before: string, after: string, data: string) => {
      if (/Image|FontFile|Length[123]/u.test(before + after)) return whole;
      const plain = inflated(data);
      if (plain === undefined) return whole;
      const content = random() < 0.5 ? withTokensChanged(plain, random) : plain;
      return `<<${before}${after}>>\nstream\n${content}\nendstream`;
    },
  );
  return Buffer.from(withTokensChanged(unpacked, random), "latin1");
}

function inflated(data: string): string | undefined {
  try {
    return inflateSync(Buffer.from(data, "latin1"), { maxOutputLength: 10_000_000 }).toString(
      "latin1",
    );
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function withTokensChanged(text: string, random: Random): string {
  let mutant = text;
  for (let change = 0; change <= upTo(5, random); change += 1) {
    const start = upTo(mutant.length, random);
    const token = /\/?[\w.+-]+|<<|>>|[[\]()<>]/u.exec(mutant.slice(start, start + 200));
    if (token === null) continue;
    const at = start + token.index;
    const value = chosen(
      [
        chosen(EXTREMES, random),
        "",
        token[0].repeat(1 + upTo(50, random)),
        `${1 + upTo(30, random)} 0 R`,
        "<< /A [",
        "/X Do",
      ],
      random,
    );
    mutant = mutant.slice(0, at) + value + mutant.slice(at + token[0].length);
  }
  return mutant;
}
