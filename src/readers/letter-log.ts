import type { OddLetters, StoredLetters } from "../document/document.js";
import type { Place } from "../document/place.js";
import { tidy } from "../text/fold.js";
import { type OddKind, oddLetters } from "../text/odd-letters.js";

/** What a reader notes of the letters of a file, stretch by stretch, before it tidies them. */
export interface LetterLog {
  /** @param stored the text as the file has it, in which a letter at an offset stands at `placeOf(offset)` */
  note(stored: string, placeOf: (offset: number) => Place): void;
  letters(charset?: string): StoredLetters;
}

export function createLetterLog(): LetterLog {
  const found = new Map<OddKind, OddLetters>();
  return {
    note(stored, placeOf) {
      for (const { kind, index } of oddLetters(stored)) {
        const known = found.get(kind);
        found.set(kind, {
          kind,
          count: (known?.count ?? 0) + 1,
          word: known?.word ?? wordAround(stored, index),
          place: known?.place ?? placeOf(index),
        });
      }
    },
    letters: (charset) => ({
      ...(charset !== undefined && { charset }),
      odd: charset === undefined ? [...found.values()] : [],
    }),
  };
}

/** The letters of lines of text, each of which stands in the file as it is given. */
export function lettersOfLines(lines: readonly string[], charset?: string): StoredLetters {
  const log = createLetterLog();
  for (const [index, line] of lines.entries()) {
    log.note(line, (offset) => ({ line: index + 1, column: offset + 1 }));
  }
  return log.letters(charset);
}

/** Letters looked at on either side of a place: no word is longer. */
const REACH = 40;

function wordAround(stored: string, index: number): string {
  const before = /\S*$/u.exec(stored.slice(Math.max(0, index - REACH), index))?.[0] ?? "";
  const behind = /^\S*/u.exec(stored.slice(index, index + REACH))?.[0] ?? "";
  return tidy(`${before}${behind}`.replace(AROUND_WORDS, ""));
}

const AROUND_WORDS = /^[\s.,;:!()[\]*_|>#"“-]+|[\s.,;:!()[\]*_|"”]+$/gu;
