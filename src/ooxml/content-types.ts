import { type Package, readXmlPart } from "./package.js";
import { childrenNamed } from "./xml.js";

const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What the package says about the kind of its parts. */
export interface ContentTypes {
  /** Content type by part name, without leading slash, in lower case. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Content type by file extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
}

export function contentTypesOf(source: Package): ContentTypes {
  const root = readXmlPart(source, CONTENT_TYPES_PART);
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { attributes } of childrenNamed(root, "ct:Override")) {
    const { PartName: part, ContentType: type } = attributes;
    if (part !== undefined && type !== undefined) {
      overrides.set(part.replace(/^\/+/, "").toLowerCase(), type);
    }
  }
  for (const { attributes } of childrenNamed(root, "ct:Default")) {
    const { Extension: extension, ContentType: type } = attributes;
    if (extension !== undefined && type !== undefined) {
      defaults.set(extension.toLowerCase(), type);
    }
  }
  return { overrides, defaults };
}
