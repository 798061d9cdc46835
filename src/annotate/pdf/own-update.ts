/** What the update of this tool begins with; `length` is that of the file before it, in bytes. */
export function openingMark(length: number): string {
  return `\n${MARK}${length}\n`;
}

/** The file without the update of this tool, where nothing was added behind that; else as it is. */
export function withoutOwnUpdate(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = file.lastIndexOf(MARK);
  if (at < 1) return bytes;
  const length = at - 1;
  const mark = openingMark(length);
  if (file.subarray(length, length + mark.length).toString("latin1") !== mark) return bytes;
  const end = file.indexOf(END, at);
  return end === file.length - END.length ? bytes.subarray(0, length) : bytes;
}

const MARK = "%cchc-notes ";
const END = "%%EOF\n";
