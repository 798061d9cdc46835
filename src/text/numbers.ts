const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A number as Vietnamese prints it: "98,5" is 98.5, "1.250" is 1250; `undefined` when it is none. */
export function parseNumber(text: string): number | undefined {
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return undefined;
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  const value = Number((grouped ? text.replaceAll(".", "") : text).replace(",", "."));
  return Number.isNaN(value) ? undefined : value;
}

/** The value of a well-formed Roman numeral up to 399, `undefined` for anything else. */
export function parseRoman(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const digits = [...text].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => {
    return sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit);
  }, 0);
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** `value` as a Roman numeral: 4 is "IV". */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = "";
  for (const [worth, digits] of ROMAN_STEPS) {
    numeral += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return numeral;
}
