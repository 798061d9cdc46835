/**
 * Words as they are compared: decomposed, in small letters, without blanks and invisible signs, so that
 * the keys of pieces put together are the key of the whole.
 */
export function wordsKey(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, "");
}
