/** What the name of a font tells; PDFium reports weight 400 for bold fonts, so the name decides. */
export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** "BAAAAA+TimesNewRomanPS-BoldItalicMT" is "TimesNewRomanPS", bold and italic. */
export function fontNamed(rawName: string): Font {
  const name = rawName.replace(/^[A-Z]{6}\+/, "");
  const bold = /bold|black|heavy|-bd|,bd|demi/i.test(name);
  const italic = /italic|oblique|-it\b|kursiv/i.test(name);
  const family = name.replace(/[-, ]*(regular|bold|italic|oblique|roman|psmt|mt)+$/gi, "");
  return { name: family === "" ? name : family, bold, italic };
}
