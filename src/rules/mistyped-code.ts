/**
 * Whether a code is another one mistyped: a letter of it doubled ("KHH" for "KH"), two changed places
 * ("HK"), one replaced ("KG"), or "Đ" left as the keys of Telex ("QDD"). Longer codes may be kinds of
 * their own: "KHPH", "BCTĐ".
 */
export function isMistypedCode(code: string, right: string): boolean {
  if (code === right) return false;
  if (code.replaceAll("DD", "Đ") === right) return true;
  if (code.length === right.length + 1) return code.replace(/(.)\1/u, "$1") === right;
  if (code.length !== right.length) return false;
  const [wrong, due] = [[...code], [...right]];
  const differences = wrong.filter((letter, index) => letter !== due[index]).length;
  const isSwapped = wrong.toSorted().join("") === due.toSorted().join("");
  return differences === 1 || (differences === 2 && isSwapped);
}
