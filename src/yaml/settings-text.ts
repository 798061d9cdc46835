/**
 * The text of a file that a user or another program wrote: UTF-8 or, as Notepad and PowerShell save it,
 * UTF-16 with its mark; the mark itself is no part of it.
 */
export function settingsText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
