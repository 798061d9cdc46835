/** The word with letters among figures as the figures, and what else is misread in numbers as meant. */
export function mendedFigures(word: string): string {
  const text = word.replace(/Ð/gu, "Đ").replace(/ð/gu, "đ").replace(/[Ÿÿ]/gu, yOf);
  if (FIGURES.test(text)) return text.replace(/[OoIl|]/gu, (letter) => FIGURE_OF[letter] ?? letter);
  return text
    .replace(/(?<=\d\/(?:\d{4}\/)?)ND(?=-CP)/u, "NĐ")
    .replace(/(?<=\d\/(?:\d{4}\/)?)QD(?=-)/u, "QĐ")
    .replace(/^([Qq]uý|QUÝ)(?=[IVX]{1,4}(?:\/\d{4})?[,;.]?$)/u, "$1 ")
    .replace(/^(quý)[\]|[l1](?=[,;]?$)/iu, "$1 I")
    .replace(/(?<=\d\/(?:\d{4}\/)?QĐ-)['’]?[TIL1J][TIL1J'’]{1,2}g(?!\p{L})/u, "TTg");
}

/** A date, a year or a percentage with letters where only figures can stand. */
const FIGURES =
  /^\(?(?:(?=[OoIl|]?\d)[\dOoIl|]{1,2}\/(?=[OoIl|]?\d)[\dOoIl|]{1,2}\/(?=[OoIl|]*\d)[\dOoIl|]{4}|(?=[OoIl|]*\d)[\dOoIl|]{2,3}(?:,[\dOoIl|])?%)[).,;:]*$/u;
const FIGURE_OF: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", "|": "1" };

/** A letter that Vietnamese lacks. */
function yOf(letter: string): string {
  return letter === "ÿ" ? "y" : "Y";
}
