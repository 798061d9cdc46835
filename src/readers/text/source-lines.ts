import type { SourceLine } from "../lines.js";

/** What ends a line as an editor counts it. */
export const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Lines as an editor counts them; a form feed breaks a line too, but is not counted. */
export function* sourceLines(
  text: string,
): Generator<SourceLine & { readonly number: number; readonly opensPage: boolean }> {
  for (const [index, line] of text.split(LINE_END).entries()) {
    let column = 1;
    for (const [part, shown] of line.split("\f").entries()) {
      const number = index + 1;
      yield { text: shown, place: { line: number, column }, number, opensPage: part > 0 };
      column += shown.length + 1;
    }
  }
}
