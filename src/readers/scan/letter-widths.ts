/**
 * Width of a word in ems as Times New Roman prints it, the face that administrative documents are
 * to be set in; from the font's published metrics, letters with marks as their base letters.
 */
export function widthInEms(word: string): number {
  const base = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  let width = 0;
  for (const letter of base) width += WIDTHS.get(letter) ?? USUAL_WIDTH;
  return width;
}

const USUAL_WIDTH = 0.5;
const LETTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [0.25, ".,"],
  [0.278, "ijlt:;/"],
  [0.333, "fr()-I!'"],
  [0.389, "sJ"],
  [0.444, "acez?"],
  [0.556, "FPS"],
  [0.611, "ELTZ"],
  [0.667, "BCR"],
  [0.722, "ADGHKNOQUVXYw"],
  [0.778, "m"],
  [0.889, "M"],
  [0.944, "W"],
  [0.833, "%"],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS_BY_WIDTH.flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, width] as const),
  ),
);
