import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Bilingual } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import { causeOf, STAR_WITHOUT_QUOTES } from "./syntax-causes.js";

export type YamlDocument = Document.Parsed;

/** A YAML file that a user wrote, kept with the places of all that stands in it. */
export interface YamlSource {
  readonly fileName: string;
  readonly document: YamlDocument;
  readonly lineCounter: LineCounter;
  /** What the file says, as plain data. */
  readonly values: unknown;
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
  /** Whether a file without any key is a fault or says nothing. */
  readonly whenEmpty: "fault" | "nothing";
}

/**
 * The map of keys that `text` holds.
 * @throws UserError with file, line and column when it is not YAML or holds no keys
 */
export function parseYaml(text: string, fileName: string, nature: YamlNature): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const source = { fileName, document, lineCounter, values: undefined };
  refuse(problemsOfSyntax(document, nature), source);
  if (document.contents === null) return { ...source, values: {} };
  try {
    return { ...source, values: document.toJS() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    refuse([notYaml(offsetOfAlias(document), STAR_WITHOUT_QUOTES, nature)], source);
    throw error;
  }
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
export function offsetOf(document: YamlDocument, path: YamlPath): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Offset of `key` in the map at `path`; 0 where there is none. */
export function offsetOfKey(document: YamlDocument, path: YamlPath, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function problemsOfSyntax(document: YamlDocument, nature: YamlNature): readonly Problem[] {
  const [error] = document.errors;
  if (error !== undefined) return [notYaml(error.pos[0], causeOf(error), nature)];
  if (document.contents === null && nature.whenEmpty === "nothing") return [];
  return isMap(document.contents) ? [] : [{ offset: 0, text: nature.demand }];
}

function notYaml(offset: number, cause: Bilingual | undefined, { quoting }: YamlNature): Problem {
  const [vi, en] = cause === undefined ? ["", ""] : [`: ${cause.vi}`, `: ${cause.en}`];
  return {
    offset,
    text: {
      vi: `Tệp không đúng cú pháp YAML ở đây${vi}. Hãy xem lại thụt lề, dấu hai chấm và ${quoting.vi}.`,
      en: `This is not valid YAML${en}. Check the indentation and the colons, and ${quoting.en}.`,
    },
  };
}

/** A "*" in front of a value is YAML's word for one that was named before: the first that was not. */
function offsetOfAlias(document: YamlDocument): number {
  const aliases: { offset: number; named: boolean }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const named = alias.resolve(document) !== undefined;
      aliases.push({ offset: alias.range?.[0] ?? 0, named });
    },
  });
  const unnamed = aliases.find(({ named }) => !named) ?? aliases[0];
  return unnamed?.offset ?? 0;
}
