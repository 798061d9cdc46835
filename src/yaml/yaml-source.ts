import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Bilingual } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";

/** A YAML file that a user wrote, kept with the places of all that stands in it. */
export interface YamlSource {
  readonly fileName: string;
  readonly document: Document.Parsed;
  readonly lineCounter: LineCounter;
}

/** A fault of the file at `offset` of its text. */
export interface Problem {
  readonly offset: number;
  readonly text: Bilingual;
}

export type YamlPath = readonly PropertyKey[];

/** What the file must be, told when it is no map of keys, and an example of a value that needs quotes. */
export interface YamlNature {
  readonly demand: Bilingual;
  readonly quoting: Bilingual;
}

/**
 * The map of keys that `text` holds.
 * @throws UserError with file, line and column when it is not YAML or holds no keys
 */
export function parseYaml(text: string, fileName: string, nature: YamlNature): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const source = { fileName, document, lineCounter };
  refuse(problemsOfSyntax(document, nature), source);
  return source;
}

/** @throws UserError that names all the problems, in the order of the file; nothing when there are none */
export function refuse(problems: readonly Problem[], source: YamlSource): void {
  if (problems.length === 0) return;
  const lines = problems
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => ({ place: placeOf(offset, source), text }));
  throw new UserError({
    vi: lines.map(({ place, text }) => `${place}: ${text.vi}`).join("\n"),
    en: lines.map(({ place, text }) => `${place}: ${text.en}`).join("\n"),
  });
}

/** "cchc.config.yaml:3:5": file, line and column, both counted from 1. */
export function placeOf(offset: number, { fileName, lineCounter }: YamlSource): string {
  const { line, col } = lineCounter.linePos(offset);
  return `${fileName}:${line}:${col}`;
}

/** Offset of the value at `path`; 0 where there is none. */
export function offsetOf(document: Document.Parsed, path: YamlPath): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Offset of `key` in the map at `path`; 0 where there is none. */
export function offsetOfKey(document: Document.Parsed, path: YamlPath, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function problemsOfSyntax(document: Document.Parsed, nature: YamlNature): readonly Problem[] {
  const [error] = document.errors;
  if (error !== undefined) {
    const told = error.message.split("\n")[0]?.replace(/ at line .*$/, "");
    return [
      {
        offset: error.pos[0],
        text: {
          vi: `Tệp không đúng cú pháp YAML ở đây. Hãy xem lại thụt lề, dấu hai chấm và ${nature.quoting.vi}.`,
          en: `This is not valid YAML (${told}). Check the indentation and the colons, and ${nature.quoting.en}.`,
        },
      },
    ];
  }
  return isMap(document.contents) ? [] : [{ offset: 0, text: nature.demand }];
}
