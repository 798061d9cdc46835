import type { OddLetters, Trace } from "../document/document.js";
import type { Location } from "../document/place.js";

/** A trace of editing that the file still carries. */
export interface EditTrace {
  readonly kind: Trace["kind"];
  /** The words that it covers; empty for a comment on a point. */
  readonly text: string;
  /** What a comment says; `null` for other traces. */
  readonly comment: string | null;
  readonly author: string | null;
  readonly location: Location;
}

/** The traces by kind, in document order; `undefined` where the file's format shows none of the kind. */
export interface EditTraces {
  readonly changes: readonly EditTrace[] | undefined;
  /** How many tracked changes there are of formats, paragraph marks and rows; absent when none. */
  readonly wordlessChanges?: number | undefined;
  readonly comments: readonly EditTrace[] | undefined;
  readonly hiddenText: readonly EditTrace[] | undefined;
}

/** How the file stores its letters. */
export interface PlanLetters {
  /** Name of the old encoding that the text was converted from; `null` for Unicode. */
  readonly charset: string | null;
  readonly odd: readonly PlanOddLetters[];
}

/** Letters of one kind that others do not read or find as they look, and where the first stands. */
export interface PlanOddLetters {
  readonly kind: OddLetters["kind"];
  readonly count: number;
  readonly word: string;
  readonly location: Location;
}
