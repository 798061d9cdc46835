const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

/** The namespace of the text of a Word file, in both forms of the standard. */
export const WORD_NAMESPACES = {
  transitional: `${TRANSITIONAL}/wordprocessingml/2006/main`,
  strict: `${STRICT}/wordprocessingml/main`,
};

/** The usual prefix of each namespace, in the transitional and in the strict form of the standard. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [WORD_NAMESPACES.transitional, "w"],
  [WORD_NAMESPACES.strict, "w"],
  [`${TRANSITIONAL}/officeDocument/2006/relationships`, "r"],
  [`${STRICT}/officeDocument/relationships`, "r"],
  [`${TRANSITIONAL}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${TRANSITIONAL}/drawingml/2006/main`, "a"],
  [`${STRICT}/drawingml/main`, "a"],
  [`${TRANSITIONAL}/drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${STRICT}/drawingml/wordprocessingDrawing`, "wp"],
  [`${TRANSITIONAL}/markup-compatibility/2006`, "mc"],
  [`${TRANSITIONAL}/package/2006/relationships`, "rel"],
  [`${TRANSITIONAL}/package/2006/content-types`, "ct"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

const URIS: ReadonlyMap<string, string> = new Map(
  [...PREFIXES].reverse().map(([uri, prefix]) => [prefix, uri]),
);

/** "w:p" for a `p` in the main namespace whatever its prefix in the file; other names keep theirs. */
export function usualName(name: {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
}): string {
  const prefix = PREFIXES.get(name.uri) ?? name.prefix;
  return prefix === "" ? name.local : `${prefix}:${name.local}`;
}

/** The namespace of a prefix that the file forgot to declare, so that its text is still read. */
export function undeclaredNamespace(prefix: string): string {
  return URIS.get(prefix) ?? `urn:undeclared:${prefix}`;
}
