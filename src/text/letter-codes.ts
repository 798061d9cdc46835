const CAPITAL = /\p{Lu}/u;
/** What has been asked of the code units up to the last of the Latin alphabets: 0 for none yet. */
const ANSWERS = new Uint8Array(0x1f00);
const [YES, NO] = [1, 2];

/** Whether the letter that a UTF-16 code unit stands for is a capital; half of a pair is none. */
export function isCapital(code: number): boolean {
  const known = ANSWERS[code] ?? 0;
  if (known !== 0) return known === YES;
  const isOne = CAPITAL.test(String.fromCharCode(code));
  ANSWERS[code] = isOne ? YES : NO;
  return isOne;
}
