/**
 * What a character of a symbol font looks like, in Unicode. Word stores such characters at U+F000 plus
 * their code in the font; those without a likeness here are given as a bullet.
 */
export function symbolText(text: string, font: string | undefined): string {
  if (!/[\uf000-\uf0ff]/.test(text)) return text;
  const table = font !== undefined && /wingdings/i.test(font) ? WINGDINGS : SYMBOL;
  return text.replace(/[\uf000-\uf0ff]/g, (character) => {
    const code = character.charCodeAt(0) & 0xff;
    return table.get(code) ?? (table === SYMBOL && code < 0x80 ? String.fromCharCode(code) : "•");
  });
}

/** `symbolText` of a bullet, which older programs store without the offset of U+F000. */
export function bulletText(text: string, font: string | undefined): string {
  if (font === undefined || !/^(symbol|wingdings)/i.test(font)) return symbolText(text, font);
  const shifted = text.replace(/[\u0020-\u00ff]/g, (character) =>
    String.fromCharCode(0xf000 + character.charCodeAt(0)),
  );
  return symbolText(shifted, font);
}

const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x2d, "-"],
  [0xa3, "≤"],
  [0xa5, "∞"],
  [0xac, "←"],
  [0xad, "↑"],
  [0xae, "→"],
  [0xaf, "↓"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xbc, "…"],
  [0xd7, "⋅"],
  [0xe5, "∑"],
]);

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x20, " "],
  [0x6c, "●"],
  [0x6f, "☐"],
  [0xa7, "▪"],
  [0xa8, "☐"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe8, "→"],
  [0xf0, "→"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);
