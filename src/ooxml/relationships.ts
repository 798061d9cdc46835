import { type Package, readXmlPart } from "./package.js";
import { childrenNamed } from "./xml.js";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI ("styles", "officeDocument"), the same in strict files. */
  readonly type: string;
  /** A part name without leading slash, or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of the part, or of the whole package for ""; none when it has no such file. */
export function relationshipsOf(source: Package, part: string): readonly Relationship[] {
  const root = readXmlPart(source, relationshipsPart(part));
  return childrenNamed(root, "rel:Relationship").flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target } = attributes;
    if (id === undefined || type === undefined || target === undefined) return [];
    const external = attributes.TargetMode === "External";
    return [
      {
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      },
    ];
  });
}

/** Where the relationships of `part` are stored: "word/_rels/document.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const base = target.startsWith("/") ? "" : part.slice(0, part.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of `${base}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
