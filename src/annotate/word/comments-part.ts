import { commentWords, isOwnComment, OWN_AUTHOR } from "../../ooxml/comment-words.js";
import { WORD_NAMESPACES } from "../../ooxml/namespaces.js";
import { type Package, readPart } from "../../ooxml/package.js";
import type { Relationship } from "../../ooxml/relationships.js";
import { childrenNamed, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import {
  atEndOfRoot,
  type Edit,
  isStrict,
  openXmlSource,
  prefixOf,
  spanOf,
  withEdits,
  type XmlSource,
} from "../../ooxml/xml-source.js";
import type { Remark, RemarkLine } from "../annotator.js";
import { wordsKey } from "../words-key.js";
import { type ElementNames, markNames } from "./element-names.js";

/** The comments of a document, as far as there are any yet. */
export interface Comments {
  /** Absent where the document has no such part. */
  readonly source: XmlSource | undefined;
  /** Those of this tool that nobody has answered. */
  readonly own: readonly XmlElement[];
  /** All others. */
  readonly others: readonly XmlElement[];
}

/** @throws DocumentError when the part of the comments is broken */
export function readComments(source: Package, relationships: readonly Relationship[]): Comments {
  const bytes = readRelated(source, relationships, "comments");
  if (bytes === undefined) return { source: undefined, own: [], others: [] };
  const part = openXmlSource(bytes.content, bytes.name);
  const comments = childrenNamed(part.root, "w:comment");
  const answered = answeredParagraphs(source, relationships);
  const isReplaceable = (comment: XmlElement): boolean =>
    isOwnComment(comment) && !paragraphIds(comment).some((id) => answered.has(id));
  return {
    source: part,
    own: comments.filter(isReplaceable),
    others: comments.filter((comment) => !isReplaceable(comment)),
  };
}

/** The bytes and the name of the part that a relationship of this type leads to. */
export function readRelated(
  source: Package,
  relationships: readonly Relationship[],
  type: string,
): { readonly name: string; readonly content: Uint8Array } | undefined {
  const related = relationships.find((one) => one.type === type && !one.external);
  const content = related && readPart(source, related.target);
  return related && content ? { name: related.target, content } : undefined;
}

/** The remarks that no comment which stays says already. */
export function newRemarks({ others }: Comments, remarks: readonly Remark[]): readonly Remark[] {
  const said = new Set(others.filter(isOwnComment).map((one) => wordsKey(commentWords(one))));
  return remarks.filter(({ lines }) => {
    const words = lines.map(({ mark = "", text }) => `${mark}${text}`).join("");
    return !said.has(wordsKey(words));
  });
}

/** The part with the own comments replaced by `remarks`, each under its id. */
export function withComments(
  { source, own }: Comments,
  remarks: ReadonlyMap<number, Remark>,
  { strict }: Pick<ElementNames, "strict">,
): Uint8Array {
  if (source === undefined) {
    const namespace = strict ? WORD_NAMESPACES.strict : WORD_NAMESPACES.transitional;
    const comments = commentsXml(remarks, { prefix: "w:", strict });
    return Buffer.from(`${DECLARATION}<w:comments xmlns:w="${namespace}">${comments}</w:comments>`);
  }
  const names = { prefix: prefixOf(spanOf(source, source.root)), strict: isStrict(source) };
  const removed = own.map((comment): Edit => {
    const { start, end } = spanOf(source, comment);
    return { start, end, text: "" };
  });
  const added = commentsXml(remarks, names);
  return withEdits(source, added === "" ? removed : [...removed, atEndOfRoot(source, added)]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Ids of the paragraphs of a comment, by which the parts beside the comments refer to it. */
export function paragraphIds(comment: XmlElement): readonly string[] {
  return childrenNamed(comment, "w:p").flatMap(({ attributes }) => attributes["w14:paraId"] ?? []);
}

/** Word notes in a part of its own which comment answers which. */
function answeredParagraphs(
  source: Package,
  relationships: readonly Relationship[],
): ReadonlySet<string> {
  const part = readRelated(source, relationships, "commentsExtended");
  if (part === undefined) return new Set();
  const { root } = openXmlSource(part.content, part.name);
  return new Set(
    elementsOf(root).flatMap(({ attributes }) => attributes["w15:paraIdParent"] ?? []),
  );
}

function commentsXml(remarks: ReadonlyMap<number, Remark>, names: ElementNames): string {
  const { w, declared } = markNames(names);
  return [...remarks]
    .map(([id, { lines }]) => {
      const about = `${declared} ${w}id="${id}" ${w}author="${OWN_AUTHOR}" ${w}initials="${OWN_AUTHOR}"`;
      const paragraphs = lines.map((line, index) => paragraphXml(line, { index, names }));
      return `<${w}comment${about}>${paragraphs.join("")}</${w}comment>`;
    })
    .join("");
}

/** Small and plain whatever the document's own style is. */
function paragraphXml(
  { mark, text }: RemarkLine,
  { index, names }: { readonly index: number; readonly names: ElementNames },
): string {
  const { w } = markNames(names);
  const left = names.strict ? "start" : "left";
  const pPr =
    `<${w}pPr><${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/>` +
    `<${w}ind ${w}firstLine="0"/><${w}jc ${w}val="${left}"/></${w}pPr>`;
  const run = (content: string, bold = "") =>
    `<${w}r><${w}rPr>${bold}<${w}sz ${w}val="${HALF_POINTS}"/></${w}rPr>${content}</${w}r>`;
  const words = (of: string) => `<${w}t xml:space="preserve">${escaped(of)}</${w}t>`;
  return [
    `<${w}p>${pPr}`,
    index === 0 ? run(`<${w}annotationRef/>`) : "",
    mark === undefined ? "" : run(words(`${mark} `), `<${w}b/>`),
    `${run(words(text))}</${w}p>`,
  ].join("");
}

const HALF_POINTS = 20;

function escaped(text: string): string {
  return text
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
