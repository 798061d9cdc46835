import type { Anchor, Paragraph } from "../document/document.js";
import type { Place } from "../document/place.js";
import { endsInBrokenNumber } from "../text/document-numbers.js";
import { tidy } from "../text/fold.js";

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
    for (const match of line.text.matchAll(/\S+/gu)) {
      const word = tidy(match[0]);
      if (word === "") continue;
      if (
        text !== "" &&
        !(anchors.at(-1)?.place.line !== line.place.line && endsInBrokenNumber(text))
      ) {
        text += " ";
      }
      const place = { ...line.place, column: (line.place.column ?? 1) + match.index };
      if (!continues(anchors.at(-1), text.length, place))
        anchors.push({ start: text.length, place });
      text += word;
    }
  }
  return { type: "paragraph", text, anchors };
}

function continues(anchor: Anchor | undefined, start: number, place: Place): boolean {
  if (anchor === undefined || anchor.place.line !== place.line) return false;
  return (anchor.place.column ?? 0) + start - anchor.start === place.column;
}
