import { bareWords, plainWords } from "../text/plain-words.js";

/** Words that name one thing and stand side by side. */
export interface Wording {
  readonly firstWord: string;
  /** Its length with the blanks between its words. */
  readonly letters: number;
}

/** What a clause holds of the wordings of a catalogue. */
export interface ReadClause {
  readonly text: string;
  /** Its words, folded, with abbreviations written out. */
  readonly words: readonly string[];
  /** Letters in front of a wording, for each time that it stands there. */
  readonly places: ReadonlyMap<Wording, readonly number[]>;
}

/** The words that may follow those that lead here, and the wording that these are. */
interface Branch {
  next?: Map<string, Branch>;
  wording?: Wording;
}

/** The wordings of a catalogue as a tree of words: one walk over a clause finds them all. */
export class WordingTree {
  readonly #root: Branch = {};
  readonly #byText = new Map<string, Wording>();
  #last: ReadClause = { text: "", words: [], places: new Map() };

  /** The wording of a text that is folded, or written as it is spoken; one for the same words. */
  add(text: string): Wording {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const words = /^[a-z\d% ]*$/u.test(text) ? text.trim() : bareWords(text);
    const [firstWord = "", ...others] = words.split(" ");
    let branch = grown(this.#root, firstWord);
    for (const word of others) branch = grown(branch, word);
    branch.wording ??= { firstWord, letters: words.length };
    this.#byText.set(text, branch.wording);
    return branch.wording;
  }

  /** The wordings that stand in a clause; the last one is kept, for it is asked about again. */
  read(text: string): ReadClause {
    if (text !== this.#last.text) this.#last = this.#walk(text);
    return this.#last;
  }

  #walk(text: string): ReadClause {
    const words = plainWords(text).split(" ");
    const places = new Map<Wording, number[]>();
    let at = 0;
    let next = 0;
    for (const word of words) {
      next += 1;
      const branch = this.#root.next?.get(word);
      if (branch !== undefined) addPlaces(places, branch, words, next, at);
      at += word.length + 1;
    }
    return { text, words, places };
  }
}

function grown(from: Branch, word: string): Branch {
  from.next ??= new Map();
  const known = from.next.get(word);
  if (known !== undefined) return known;
  const branch: Branch = {};
  from.next.set(word, branch);
  return branch;
}

/** Notes the wordings that begin at a place with the words of `first` and go on with those from `next` on. */
function addPlaces(
  places: Map<Wording, number[]>,
  first: Branch,
  words: readonly string[],
  next: number,
  at: number,
): void {
  let branch: Branch | undefined = first;
  for (let index = next; branch !== undefined; index += 1) {
    const { wording }: Branch = branch;
    if (wording !== undefined) {
      const known = places.get(wording);
      if (known === undefined) places.set(wording, [at]);
      else known.push(at);
    }
    const word = words[index];
    branch = word === undefined ? undefined : branch.next?.get(word);
  }
}
