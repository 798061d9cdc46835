/** Whether one wrong, missing, added or exchanged letter lies between two words, or none. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let ends = [one.length, other.length] as const;
  while (ends[0] > start && ends[1] > start && one[ends[0] - 1] === other[ends[1] - 1]) {
    ends = [ends[0] - 1, ends[1] - 1];
  }
  const [left, right] = [one.slice(start, ends[0]), other.slice(start, ends[1])];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}
