/** Terminal sequences: CSI ("ESC [ 31 m"), OSC ("ESC ] 0 ; title BEL") and two-letter escapes. */
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** Marks that reorder or hide the text around them. */
const DIRECTION_MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Words of a document made safe to print: NFC, one line, without anything that drives a terminal. */
export function cleanText(text: string): string {
  return withoutControls(text).replace(/ {2,}/g, " ").trim();
}

/** The same for text that has its lines and blanks by right: a message about the run, a table. */
export function cleanLines(text: string): string {
  return text.split("\n").map(withoutControls).join("\n");
}

function withoutControls(text: string): string {
  return text
    .normalize("NFC")
    .replace(ESCAPES, "")
    .replace(CONTROLS, " ")
    .replace(DIRECTION_MARKS, "");
}
