import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/readers/decode-text.js";
import { inTcvn3, inVni } from "../text/encodings/encode-legacy.js";

const PLAN = "Kế hoạch cải cách hành chính năm 2026; người dân và doanh nghiệp được phục vụ.";
const WINDOWS_1258_MARKS: Readonly<Record<string, number>> = {
  "\u0300": 0xcc,
  "\u0309": 0xd2,
  "\u0303": 0xde,
  "\u0301": 0xec,
  "\u0323": 0xf2,
  ă: 0xe3,
  đ: 0xf0,
  ơ: 0xf5,
  ư: 0xfd,
};

/** Tone marks stand behind their letter in Windows-1258. */
function inWindows1258(text: string): Uint8Array {
  const spread = text.replace(/\p{L}/gu, (letter) => {
    const marks = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(marks)?.[0] ?? "";
    return marks.replace(tone, "").normalize("NFC") + tone;
  });
  return Uint8Array.from([...spread], (sign) => WINDOWS_1258_MARKS[sign] ?? sign.charCodeAt(0));
}

function codes(bytes: Uint8Array, declared?: string) {
  const { text, notices } = decodeText(bytes, declared);
  return { text, notices: notices.map(({ code, message }) => `${code}: ${message.vi}`) };
}

describe("decodeText", () => {
  const utf16 = Buffer.from(PLAN, "utf16le");
  test.each([
    ["UTF-8", Buffer.from(PLAN)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${PLAN}`)],
    ["UTF-16LE without its mark", utf16],
    ["UTF-16LE", Buffer.from(`\ufeff${PLAN}`, "utf16le")],
    ["UTF-16BE without its mark", Buffer.from(utf16).swap16()],
    ["UTF-16BE", Buffer.from(`\ufeff${PLAN}`, "utf16le").swap16()],
  ])("%s is read without a word", (_, bytes) => {
    expect(codes(bytes)).toEqual({ text: PLAN, notices: [] });
  });

  test("a byte order mark inside the text is none of it", () => {
    expect(decodeText(Buffer.from("I.\n\ufeffII.")).text).toBe("I.\nII.");
  });

  test.each([
    ["Windows-1258", inWindows1258(PLAN)],
    ["TCVN3 (ABC)", Buffer.from(inTcvn3(PLAN), "latin1")],
    ["VNI", Buffer.from(inVni(PLAN), "latin1")],
    ["TCVN3 (ABC)", Buffer.from(inTcvn3(PLAN))],
    ["VNI", Buffer.from(inVni(PLAN))],
  ])("%s is told by its letters and said to be converted", (name, bytes) => {
    expect(codes(bytes)).toEqual({
      text: PLAN,
      notices: [
        `converted-encoding: Văn bản dùng bảng mã cũ ${name}; đã chuyển sang Unicode để rà soát, chữ trích dẫn là chữ sau khi chuyển.`,
      ],
    });
  });

  test("tags are no words that could hide the encoding", () => {
    const page = (text: string) => `<td class="a b c d e f g h i k l m n o p">${text}</td>`;
    expect(codes(Buffer.from(page(inTcvn3(PLAN)), "latin1")).text).toBe(page(PLAN));
  });

  test("another encoding is read only where the file declares it", () => {
    const french = Buffer.from("L'été dernier, où l'élève a étudié, ça a été décidé.", "latin1");
    expect(() => decodeText(french)).toThrow(expect.objectContaining({ code: "damaged" }));
    expect(codes(french, "ISO-8859-1")).toEqual({
      text: "L'été dernier, où l'élève a étudié, ça a été décidé.",
      notices: [],
    });
    expect(() => decodeText(french, "x-unknown")).toThrow(
      expect.objectContaining({ code: "damaged" }),
    );
  });

  test.each([
    ["binary data", Uint8Array.from([1, 0, 2, 0, 0, 3, 0]), "format-mismatch"],
    ["zeros", new Uint8Array(100), "format-mismatch"],
    ["UTF-16 cut in a letter", Buffer.from(`\ufeff${PLAN}`, "utf16le").subarray(0, 31), "damaged"],
    ["UTF-8 cut in a letter", Buffer.from("năm").subarray(0, 2), "damaged"],
  ])("%s is refused", (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
