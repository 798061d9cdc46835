import { DocumentError } from "../../document/errors.js";
import { REPORT_PROPERTY } from "../../findings/report-mark.js";
import { openPackage, readPart } from "../../ooxml/package.js";
import { packageDigest } from "../../ooxml/package-digest.js";
import { writePackage } from "../../ooxml/write-package.js";

/** The part of the properties that a user may give a Word file. */
export const PROPERTIES_PART = "docProps/custom.xml";

/** The package with a digest of its parts as a property, by which it can be told whether it was edited. */
export function sealedPackage(parts: ReadonlyMap<string, string>): Uint8Array {
  const bare = openPackage(writePackage(new Map([...parts, [PROPERTIES_PART, ""]])));
  const properties = propertiesXml(packageDigest(bare, PROPERTIES_PART, NOTHING));
  return writePackage(new Map([...parts, [PROPERTIES_PART, properties]]));
}

/** Whether the file is a sealed package to which nothing was done. */
export function isSealed(bytes: Uint8Array): boolean {
  try {
    const source = openPackage(bytes);
    const properties = readPart(source, PROPERTIES_PART);
    const digest = packageDigest(source, PROPERTIES_PART, NOTHING);
    return Buffer.from(properties ?? NOTHING).equals(Buffer.from(propertiesXml(digest)));
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}

const NOTHING = new Uint8Array();
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** Of the properties that users name themselves. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function propertiesXml(digest: string): string {
  const property = `<property fmtid="${FORMAT}" pid="2" name="${REPORT_PROPERTY}"><vt:lpwstr>${digest}</vt:lpwstr></property>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${property}</Properties>`;
}
