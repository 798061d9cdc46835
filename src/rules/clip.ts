import { DOTS, excerpt } from "../text/excerpt.js";

/** The words as a message can hold them: cut between words after about 70 letters. */
export function clip(text: string): string {
  return text.length <= 80 ? text : excerpt(text, 70, { marks: DOTS });
}

/** The last words of a text, cut likewise: where a target names its figure and its year. */
export function clipEnd(text: string): string {
  if (text.length <= 110) return text;
  return excerpt(text, 100, { focus: { start: text.length, end: text.length }, marks: DOTS });
}
