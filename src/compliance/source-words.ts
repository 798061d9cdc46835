import type { Compliance } from "./compliance.js";

/** The sources once each, those of one document joined: "Kế hoạch số 1/KH-UBND, mục II.1, II.2". */
export function sourceWords(compliance: readonly Pick<Compliance, "source">[]): string {
  const places = new Map<string, Set<string>>();
  for (const { source } of compliance) {
    const [, document = source, place] = SOURCE_PLACE.exec(source) ?? [];
    const known = places.get(document) ?? new Set<string>();
    if (place !== undefined) known.add(place);
    places.set(document, known);
  }
  return [...places].map(([document, known]) => [document, ...inTurn(known)].join(", ")).join("; ");
}

const SOURCE_PLACE = /^(.+), ((?:mục|phần|phụ lục|trang|điều|khoản) [^,]+)$/iu;

/** "mục II.1", "II.2" for places that are named by the same word. */
function inTurn(places: ReadonlySet<string>): readonly string[] {
  let last = "";
  return [...places].map((place) => {
    const [, word = "", rest = place] = /^(phụ lục|\S+) (.+)$/iu.exec(place) ?? [];
    if (word === last) return rest;
    last = word;
    return place;
  });
}
