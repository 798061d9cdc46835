/** Text in Unicode made of text that shows the codes of an old font as Latin-1 characters. */
export interface Converted {
  readonly text: string;
  /** For each offset of the old text, its end included, the one in the new; absent where all stay. */
  readonly offsets?: readonly number[] | undefined;
}

/** A way in which Vietnamese was written with fonts before Unicode. */
export interface LegacyEncoding {
  readonly name: string;
  readonly convert: (text: string) => Converted;
}
