const VNI_TONES: Readonly<Record<string, readonly [plain: string, breve: string, hat: string]>> = {
  "": ["", "ê", "â"],
  "\u0301": ["ù", "é", "á"],
  "\u0300": ["ø", "è", "à"],
  "\u0309": ["û", "ú", "å"],
  "\u0303": ["õ", "ü", "ã"],
  "\u0323": ["ï", "ë", "ä"],
};
const VNI_WHOLE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
  đ: "ñ",
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The text as a VNI font shows it, by composing letter and sign: rules, not the reader's table. */
export function inVni(text: string): string {
  return [...text.normalize("NFC")].map(vniLetter).join("");
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const code = VNI_WHOLE[small] ?? composed(small);
  return letter === small ? code : code.toUpperCase();
}

function composed(letter: string): string {
  const spread = letter.normalize("NFD");
  const tone = TONE.exec(spread)?.[0] ?? "";
  const base = spread.replace(TONE, "");
  const [plain, breve, hat] = VNI_TONES[tone] ?? ["", "", ""];
  if (base.endsWith("\u031b")) return (base.startsWith("o") ? "ô" : "ö") + plain;
  if (base.endsWith("\u0306")) return base.charAt(0) + breve;
  if (base.endsWith("\u0302")) return base.charAt(0) + hat;
  return base + plain;
}

/** Codes of TCVN 5712 by small letter; capitals have none, but for seven. */
const TCVN3_CODES: Readonly<Record<string, string>> = {
  á: "b8",
  à: "b5",
  ả: "b6",
  ã: "b7",
  ạ: "b9",
  ă: "a8",
  ắ: "be",
  ằ: "bb",
  ẳ: "bc",
  ẵ: "bd",
  ặ: "c6",
  â: "a9",
  ấ: "ca",
  ầ: "c7",
  ẩ: "c8",
  ẫ: "c9",
  ậ: "cb",
  đ: "ae",
  é: "d0",
  è: "cc",
  ẻ: "ce",
  ẽ: "cf",
  ẹ: "d1",
  ê: "aa",
  ế: "d5",
  ề: "d2",
  ể: "d3",
  ễ: "d4",
  ệ: "d6",
  í: "dd",
  ì: "d7",
  ỉ: "d8",
  ĩ: "dc",
  ị: "de",
  ó: "e3",
  ò: "df",
  ỏ: "e1",
  õ: "e2",
  ọ: "e4",
  ô: "ab",
  ố: "e8",
  ồ: "e5",
  ổ: "e6",
  ỗ: "e7",
  ộ: "e9",
  ơ: "ac",
  ớ: "ed",
  ờ: "ea",
  ở: "eb",
  ỡ: "ec",
  ợ: "ee",
  ú: "f3",
  ù: "ef",
  ủ: "f1",
  ũ: "f2",
  ụ: "f4",
  ư: "ad",
  ứ: "f8",
  ừ: "f5",
  ử: "f6",
  ữ: "f7",
  ự: "f9",
  ý: "fd",
  ỳ: "fa",
  ỷ: "fb",
  ỹ: "fc",
  ỵ: "fe",
  Ă: "a1",
  Â: "a2",
  Đ: "a7",
  Ê: "a3",
  Ô: "a4",
  Ơ: "a5",
  Ư: "a6",
};

/** The text as Latin-1 shows its TCVN3 bytes. Capitals but seven are written with the small code. */
export function inTcvn3(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const code = TCVN3_CODES[letter] ?? TCVN3_CODES[letter.toLowerCase()];
      return code === undefined ? letter : String.fromCharCode(Number.parseInt(code, 16));
    })
    .join("");
}
