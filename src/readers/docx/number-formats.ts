/** The ordinal `value` as Word prints it in the number format `format` (`w:numFmt`). */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
};

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
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

const LARGEST_ROMAN = 32_767;
const LARGEST_LETTER = 780;

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, digits] of ROMAN_DIGITS) {
    text += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** After Z, Word repeats the letter: AA, BB, CC. */
function letters(value: number): string {
  if (value < 1 || value > LARGEST_LETTER) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
