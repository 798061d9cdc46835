import { contentTypesOf } from "../../ooxml/content-types.js";
import { damagedPart } from "../../ooxml/inflate-entry.js";
import { entryOf, type Package, readPart } from "../../ooxml/package.js";
import { type Relationship, relationshipsPart } from "../../ooxml/relationships.js";
import { atEndOfRoot, openXmlSource, prefixOf, spanOf, withEdits } from "../../ooxml/xml-source.js";

const CONTENT_TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What makes a part the comments of the main part. */
export interface CommentsLink {
  readonly part: string;
  /** The parts that change or come into being for it, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The name of the part of the comments, with all that leads to it. */
export function linkComments(
  source: Package,
  mainPart: string,
  { relationships, strict }: { relationships: readonly Relationship[]; strict: boolean },
): CommentsLink {
  const related = relationships.find(({ type, external }) => type === "comments" && !external);
  const part = related?.target ?? freeName(source, mainPart);
  const parts = new Map<string, Uint8Array>();
  if (!contentTypesOf(source).overrides.has(part.toLowerCase())) {
    parts.set(CONTENT_TYPES, withContentType(source, part));
  }
  if (related === undefined) {
    const id = freeId(relationships);
    const office = strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const target = part.slice(part.lastIndexOf("/") + 1);
    const attributes = `Id="${id}" Type="${office}/comments" Target="${target}"`;
    parts.set(relationshipsPart(mainPart), withRelationship(source, mainPart, attributes));
  }
  return { part, parts };
}

/** Beside the main part, as Word does it. */
function freeName(source: Package, mainPart: string): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? "" : number}.xml`;
    if (entryOf(source, name) === undefined) return name;
  }
}

function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `rIdCchc${number}`;
    if (!taken.has(id)) return id;
  }
}

function withContentType(source: Package, part: string): Uint8Array {
  return appended(source, CONTENT_TYPES, (prefix) => {
    const attributes = `PartName="/${attributeValue(part)}" ContentType="${COMMENTS_TYPE}"`;
    return `<${prefix}Override ${attributes}/>`;
  });
}

function withRelationship(source: Package, mainPart: string, attributes: string): Uint8Array {
  const part = relationshipsPart(mainPart);
  if (entryOf(source, part) === undefined) {
    return Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${PACKAGE}"><Relationship ${attributes}/></Relationships>`,
    );
  }
  return appended(source, part, (prefix) => `<${prefix}Relationship ${attributes}/>`);
}

function appended(source: Package, part: string, xml: (prefix: string) => string): Uint8Array {
  const bytes = readPart(source, part);
  if (bytes === undefined) throw damagedPart(part);
  const opened = openXmlSource(bytes, part);
  const prefix = prefixOf(spanOf(opened, opened.root));
  return withEdits(opened, [atEndOfRoot(opened, xml(prefix))]);
}

function attributeValue(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
