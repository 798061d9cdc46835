/** What the first bytes of a file say that it is; `undefined` for plain text and the unknown. */
export type Signature = "pdf" | "zip" | "ole" | "rtf" | "html" | "image" | "git-lfs" | undefined;

const SIGNS: readonly (readonly [Exclude<Signature, undefined>, RegExp])[] = [
  ["zip", /^PK(?:\x03\x04|\x05\x06)/],
  ["ole", /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ["rtf", /^\{\\rtf/],
  ["image", /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0\0\0\0)/s],
  ["git-lfs", /^version https:\/\/git-lfs\./],
  ["html", /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)\b/i],
  ["pdf", /%PDF-\d/],
];
/** A PDF may carry other bytes before its signature, within this many. */
const HEAD_BYTES = 1024;

export function signatureOf(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  return SIGNS.find(([, sign]) => sign.test(head))?.[0];
}
