import type { DocumentReport } from "../findings/report.js";
import { agencyKey } from "./agency-key.js";
import { agencyName } from "./agency-name.js";

/** The documents of one agency, or one document of which the agency is not known. */
export interface Agency {
  /** As a sentence writes it; the path of the document where no agency was recognised. */
  readonly name: string;
  /** The name, with the path behind it where another agency of the run has the same. */
  readonly title: string;
  readonly isKnown: boolean;
  /** In the order of the run. */
  readonly documents: readonly DocumentReport[];
}

/**
 * The documents by agency, in the order in which each agency comes first. Plans are joined only under a name
 * that no other agency bears: two plans of "Văn phòng" stand apart,
 * each told by its path.
 */
export function byAgency(documents: readonly DocumentReport[]): readonly Agency[] {
  const groups = new Map<string, DocumentReport[]>();
  for (const document of documents) {
    const key = keyOf(document);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [document]);
    else group.push(document);
  }
  const agencies = [...groups.values()].map(toAgency);
  return agencies.map((agency) => (isNamesake(agency, agencies) ? withPath(agency) : agency));
}

function keyOf(document: DocumentReport): string {
  const name = nameOf(document);
  return (name === undefined ? undefined : agencyKey(name)) ?? `file ${document.path}`;
}

function toAgency(documents: readonly DocumentReport[]): Agency {
  const names = documents.flatMap((document) => {
    const name = nameOf(document);
    return name === undefined ? [] : [{ name, isPrinted: name === printedName(document) }];
  });
  const best = (names.find(({ isPrinted }) => isPrinted) ?? names[0])?.name;
  if (best !== undefined) return { name: best, title: best, isKnown: true, documents };
  const path = documents.map((document) => document.path).join(", ");
  return { name: path, title: path, isKnown: false, documents };
}

function isNamesake({ name }: Agency, agencies: readonly Agency[]): boolean {
  return agencies.filter((other) => other.name === name).length > 1;
}

function withPath(agency: Agency): Agency {
  const path = agency.documents.map((document) => document.path).join(", ");
  return { ...agency, title: `${agency.name} (${path})` };
}

function nameOf(document: DocumentReport): string | undefined {
  const printed = printedName(document);
  if (document.status === "failed" || printed === null) return undefined;
  return agencyName(printed, document.subject);
}

function printedName(document: DocumentReport): string | null {
  return document.status === "failed" ? null : document.agency;
}
