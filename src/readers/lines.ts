import type { Anchor, Paragraph } from "../document/document.js";
import type { Place } from "../document/place.js";
import { endsInBrokenNumber } from "../text/document-numbers.js";
import { isTidy, tidy } from "../text/fold.js";

/** One line of a file, as it stands there; `place.column` counts from 1 in its first character. */
export interface SourceLine {
  readonly text: string;
  readonly place: Place;
}

/**
 * The lines as one paragraph: tidied word by word, each word keeping its own place. No blank is put
 * where a document number was broken after its dash or stroke ("76/NQ-" "CP").
 */
export function toParagraph(lines: readonly SourceLine[]): Paragraph {
  let text = "";
  const anchors: Anchor[] = [];
  for (const line of lines) {
    for (const { words, index } of tidied(line.text)) {
      if (
        text !== "" &&
        !(anchors.at(-1)?.place.line !== line.place.line && endsInBrokenNumber(text))
      ) {
        text += " ";
      }
      const place = { ...line.place, column: (line.place.column ?? 1) + index };
      if (!continues(anchors.at(-1), text.length, place))
        anchors.push({ start: text.length, place });
      text += words;
    }
  }
  return { type: "paragraph", text, anchors };
}

interface TidyWords {
  readonly words: string;
  /** Where they begin in their line. */
  readonly index: number;
}

/** A line that is tidy as a whole, of another its words. */
function tidied(line: string): readonly TidyWords[] {
  if (isTidy(line)) return line === "" ? [] : [{ words: line, index: 0 }];
  return Array.from(line.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    words: tidy(word),
    index,
  })).filter(({ words }) => words !== "");
}

function continues(anchor: Anchor | undefined, start: number, place: Place): boolean {
  if (anchor === undefined || anchor.place.line !== place.line) return false;
  return (anchor.place.column ?? 0) + start - anchor.start === place.column;
}
