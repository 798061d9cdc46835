/** Whether one wrong, missing, added or exchanged letter lies between two words, or none. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  if (end - start <= 1 && otherEnd - start <= 1) return true;
  if (end - start !== 2 || otherEnd - start !== 2) return false;
  return one[start] === other[start + 1] && one[start + 1] === other[start];
}
