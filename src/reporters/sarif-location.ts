import type { Language } from "../document/bilingual.js";
import type { Location, Place } from "../document/place.js";
import { filePosition } from "./file-position.js";
import { fileReference } from "./file-reference.js";
import { placeWords } from "./place-words.js";

/**
 * A place as a SARIF location: a region only where the file has lines, and for every format the section,
 * page, table, row and cell or paragraph, in words and as properties. Without a place it is the file.
 */
export function sarifLocation(path: string, place: Location | Place | null, language: Language) {
  const position = place === null ? null : filePosition(place);
  const known = Object.entries(place ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return {
    physicalLocation: {
      artifactLocation: { uri: fileReference(path) },
      ...(position !== null && { region: regionOf(position) }),
    },
    ...(place !== null &&
      known.length > 0 && {
        logicalLocations: [
          {
            fullyQualifiedName: placeWords(place, language),
            properties: Object.fromEntries(known),
          },
        ],
      }),
  };
}

function regionOf({ line, column }: NonNullable<ReturnType<typeof filePosition>>) {
  return { startLine: line, ...(column !== null && { startColumn: column }) };
}
