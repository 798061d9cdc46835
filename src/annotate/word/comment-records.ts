import type { Package } from "../../ooxml/package.js";
import type { Relationship } from "../../ooxml/relationships.js";
import { elementsOf, type XmlElement } from "../../ooxml/xml.js";
import { openXmlSource, spanOf, withEdits } from "../../ooxml/xml-source.js";
import { paragraphIds, readRelated } from "./comments-part.js";

/**
 * The parts in which Word keeps what else it knows of comments (threads, lasting ids, dates), by name,
 * without the records of `removed`; parts that hold none are left out.
 */
export function withoutRecords(
  source: Package,
  relationships: readonly Relationship[],
  removed: readonly XmlElement[],
): ReadonlyMap<string, Uint8Array> {
  const gone = new Set(removed.flatMap(paragraphIds));
  const parts = new Map<string, Uint8Array>();
  if (gone.size === 0) return parts;
  for (const [type, key] of RECORDS) {
    const part = readRelated(source, relationships, type);
    if (part === undefined) continue;
    const xml = openXmlSource(part.content, part.name);
    const records = elementsOf(xml.root).filter((record) => gone.has(valueAt(record, key) ?? ""));
    for (const record of records) gone.add(valueAt(record, "durableId") ?? "");
    gone.delete("");
    if (records.length === 0) continue;
    const edits = records.map((record) => ({ ...place(spanOf(xml, record)), text: "" }));
    parts.set(part.name, withEdits(xml, edits));
  }
  return parts;
}

/** Type of the relationship, and the attribute that says whose record it is; the ids come first. */
const RECORDS = [
  ["commentsExtended", "paraId"],
  ["commentsIds", "paraId"],
  ["commentsExtensible", "durableId"],
] as const;

/** The value of an attribute whatever its prefix: each version of Word adds a namespace. */
function valueAt({ attributes }: XmlElement, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}

function place({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
