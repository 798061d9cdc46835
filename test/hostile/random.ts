/** Numbers from 0 up to, without, 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes that no compression makes smaller. */
export function randomBytes(length: number, seed = 1): Buffer {
  const random = randomFrom(seed);
  return Buffer.from(Uint8Array.from({ length }, () => Math.floor(random() * 256)));
}

/** Letters and blanks that deflate only to a half: they come again beyond the reach of deflate. */
export function randomLetters(length: number, seed = 1): string {
  const random = randomFrom(seed);
  const letters = "abcdeghiklmnopqrstuvxy    ";
  const block = Array.from(
    { length: Math.min(length, PERIOD) },
    () => letters[Math.floor(random() * letters.length)],
  ).join("");
  return block.repeat(Math.ceil(length / PERIOD)).slice(0, length);
}

/** Twice the window of deflate. */
const PERIOD = 65_536;
