import { casesOf, type HostileCase } from "./hostile-case.js";
import { randomBytes, randomLetters } from "./random.js";

const MEGABYTE = 1_000_000;
/** Signs of which a megabyte gives more lines than are read. */
const TOO_MANY: ReadonlySet<string> = new Set(["STT\n", "1\n", "I\n"]);

/** Plain text that is none, or too much of it. */
export const TEXT_CASES: readonly HostileCase[] = casesOf(".txt", [
  ["50 MB on one line", () => "a".repeat(50 * MEGABYTE), "too-large", "heavy"],
  ["50 MB of lines", () => "Kế hoạch cải cách\n".repeat(2_300_000), "too-large", "heavy"],
  ["50 MB of line breaks", () => `KẾ HOẠCH${"\n".repeat(50 * MEGABYTE)}`, "too-large", "heavy"],
  ["nothing but line breaks", () => "\n".repeat(20 * MEGABYTE), "too-large"],
  ["four megabytes on one line", () => randomLetters(4 * MEGABYTE), "too-large", "heavy"],
  ["a megabyte on one line", () => randomLetters(MEGABYTE), "checked", "heavy"],
  ...[
    "1",
    "1/",
    "1.",
    "1,",
    "12/5/",
    "1/KH-",
    "/",
    "số ",
    "số 1",
    "%",
    "5%",
    "- ",
    "a) ",
    "I. ",
    "Phụ lục ",
    "PHỤ LỤC I ",
    "...",
    "…",
    "(",
    "((",
    '"',
    "“",
    ";",
    ".",
    ". A",
    "KẾ HOẠCH ",
    "Quý I ",
    "quý I/",
    "ngày 1 ",
    "ngày 1 tháng 1 ",
    "từ ",
    "đến 5% ",
    "tối thiểu ",
    "UBND ",
    "A",
    "Đ",
    "À",
    "a\u0301",
    "\u0301",
    "\u00ad",
    "µ",
    "­ư",
    "\u200b",
    "😀",
    "https://a.vn/",
    "\t",
    "\f",
    "\v",
    "\u00a0",
    "--",
    "-\u00a0",
    "**",
    "_",
    "__",
    "TT ",
    "STT\n",
    "1\n",
    "I\n",
    "Mục tiêu 1: ",
    "TT Mục tiêu Nhiệm vụ Chủ trì Phối hợp Thời gian ",
  ].map(
    (sign) =>
      [
        `a megabyte of ${JSON.stringify(sign)}`,
        () => `KẾ HOẠCH\n\n${sign.repeat(MEGABYTE / Buffer.byteLength(sign))}\n`,
        TOO_MANY.has(sign) ? "too-large" : "checked",
        "heavy",
      ] satisfies [string, () => string, HostileCase["outcome"], "heavy"],
  ),
  [
    "NUL bytes",
    () => Buffer.concat([Buffer.from("KẾ HOẠCH"), Buffer.alloc(100)]),
    "format-mismatch",
  ],
  [
    "NUL bytes behind much text",
    () => `${"KẾ HOẠCH\n".repeat(5000)}${"\0".repeat(100)}`,
    "checked",
  ],
  [
    "a program",
    () => Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01\0"), randomBytes(9000)]),
    "format-mismatch",
  ],
  ["random bytes", () => randomBytes(300_000), "format-mismatch"],
  ["an image", () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "format-mismatch"],
  ["half letters of UTF-8", () => Buffer.from("K\xe1\xba HO\xe1\xba CH \xc3", "latin1"), "damaged"],
  ["lone surrogates in UTF-16", () => utf16("KẾ HOẠCH \ud800 \udc00 a"), "damaged"],
  ["UTF-16 of odd length", () => utf16("KẾ HOẠCH").subarray(0, -1), "damaged"],
  ["UTF-16 without mark", () => Buffer.from("Kế hoạch cải cách hành chính", "utf16le"), "checked"],
  ["UTF-32", () => Buffer.from("\xff\xfe\0\0K\0\0\0", "latin1"), "checked"],
  ["only a byte order mark", () => Buffer.from([0xef, 0xbb, 0xbf]), "no-text"],
  ["one byte", () => "a", "checked"],
  [
    "sequences of a terminal",
    () => "KẾ HOẠCH\u001b[2J\u001b]0;x\u0007\u202egnol\u2066\u009b31m\n\nII. \u001b[31mMỤC TIÊU\n",
    "checked",
  ],
  ["a line of ten thousand labels", () => `${"1.1.1.1. ".repeat(10_000)}KẾ HOẠCH`, "checked"],
  ["100,000 short lines", () => "a\n".repeat(100_000), "checked", "heavy"],
  [
    "100,000 points",
    () => "- Hoàn thành 95% nhiệm vụ được giao.\n".repeat(25_000),
    "checked",
    "heavy",
  ],
  [
    "20,000 appendices",
    () => `KẾ HOẠCH\n\n${"PHỤ LỤC I\n\nTT Nhiệm vụ Chủ trì Thời gian\n1\na\n\n".repeat(20_000)}`,
    "checked",
    "heavy",
  ],
  ["a flattened table of 20,000 lines", flattened, "checked", "heavy"],
  [
    "a Git LFS pointer",
    () => "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
    "format-mismatch",
  ],
]);

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

function flattened(): string {
  const row =
    "1\nMục tiêu 1: Nâng cao chất lượng\nNhiệm vụ 1: Rà soát\nBáo cáo\nPhòng Hành chính\nQuý II\n";
  return `KẾ HOẠCH\n\nI. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\nTT\nMục tiêu\nNhiệm vụ\nSản phẩm\nCơ quan chủ trì\nThời gian hoàn thành\n${row.repeat(3300)}`;
}
