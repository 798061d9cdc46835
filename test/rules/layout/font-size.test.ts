import { expect, test } from "vitest";
import { fontSize } from "../../../src/rules/layout/font-size.js";
import { p, ruledTable, tr } from "../../readers/docx/build-docx.js";
import { checkRead, outcomeIn } from "../check-text.js";
import {
  findingsInPdf,
  findingsInWord,
  outcomeOf,
  SENTENCE,
  TIMES,
  type WordLook,
  wordPlan,
} from "./word-plan.js";

const size = (points: number) => `<w:sz w:val="${2 * points}"/>`;
const QUOTE = SENTENCE.slice(0, 76);

test.each<{ plan: string; look: WordLook; expected: string[] }>([
  {
    plan: "is typed in 12",
    look: { text: size(12) },
    expected: [
      `warning | đoạn 10 | - ${QUOTE} | Cỡ chữ của 2 thành phần khác quy định: tiêu đề các mục là 12 (quy định 13-14), nội dung là 12 (quy định 13-14).`,
    ],
  },
  {
    plan: "has paragraphs in smaller letters, in several sizes",
    look: { more: p(SENTENCE, "", size(12.5)) + p(SENTENCE, "", size(11)) },
    expected: [`info | đoạn 50 | ${QUOTE} | Cỡ chữ của nội dung là 12,5; 11; quy định là 13-14.`],
  },
  {
    plan: "has letterhead and closing in the size of the text",
    look: {
      lines: Object.fromEntries(
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ XÂY DỰNG", "- Sở Nội vụ;", "- Lưu: VT."].map(
          (line) => [line, size(14)],
        ),
      ),
    },
    expected: [
      "info | đoạn 2 | SỞ XÂY DỰNG | Cỡ chữ của 3 thành phần khác quy định: tên cơ quan ban hành là 14 (quy định 12-13), Quốc hiệu là 14 (quy định 12-13), danh sách nơi nhận là 14 (quy định 11).",
    ],
  },
  {
    plan: "has an appendix in small letters",
    look: {
      appendix:
        p("Phụ lục I", "", size(12)) +
        p("DANH MỤC NHIỆM VỤ", "", size(12)) +
        ruledTable(tr(`<w:tc>${p("Rà soát thủ tục", "", size(10))}</w:tc>`)),
    },
    expected: [
      "info | đoạn 56 | Phụ lục I | Cỡ chữ của 2 thành phần khác quy định: chữ “Phụ lục” và số thứ tự là 12 (quy định 14), tên phụ lục là 12 (quy định 13-14).",
    ],
  },
])("tells of a plan that $plan", async ({ look, expected }) => {
  expect(await findingsInWord(fontSize, look)).toEqual(expected);
});

test("names the clause of the part", async () => {
  const document = await wordPlan({ lines: { "Độc lập - Tự do - Hạnh phúc": size(12) } });
  const { findings } = await checkRead(fontSize, document);
  expect(findings.map(({ basis }) => basis?.vi)).toEqual([
    "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1.b",
  ]);
});

test("tells of a PDF only what measuring cannot have done, and only mildly", async () => {
  expect(await findingsInPdf(fontSize, { text: size(12.5) })).toEqual([]);
  expect(await findingsInPdf(fontSize, { text: size(12) })).toEqual([
    "info | đoạn 9 | I. MỤC ĐÍCH, YÊU CẦU | Cỡ chữ của 2 thành phần khác quy định: tiêu đề các mục là 12 (quy định 13-14), nội dung là 12 (quy định 13-14).",
  ]);
});

test("takes how far sizes may be off, and how much text counts, from its options", async () => {
  const look = { more: p(SENTENCE, "", size(12)) };
  expect(await findingsInWord(fontSize, look)).toHaveLength(1);
  expect(await findingsInWord(fontSize, look, { options: { tolerance: 1 } })).toEqual([]);
  expect(await findingsInWord(fontSize, look, { options: { fewestLetters: 500 } })).toEqual([]);
});

test.each<{ text: string; look: WordLook }>([
  { text: "sizes as the decree asks", look: {} },
  { text: "text in 13", look: { text: size(13) } },
  {
    text: "a table in small letters",
    look: { more: ruledTable(tr(`<w:tc>${p(SENTENCE, "", size(11))}</w:tc>`)) },
  },
  { text: "a word in other letters", look: { more: p("Ghi chú", "", size(11)) } },
  { text: "a short line drawn in small signs", look: { more: p("----------", "", size(6)) } },
])("is silent on $text", async ({ look }) => {
  expect(await outcomeOf(fontSize, await wordPlan(look))).toEqual({
    status: "passed",
    reason: null,
  });
});

test("does not judge a Word file that names no size", async () => {
  const document = await wordPlan({ defaults: TIMES });
  const blocks = document.blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, runs: block.runs?.map(({ size: _size, ...run }) => run) }
      : block,
  );
  expect(await outcomeOf(fontSize, { ...document, blocks })).toEqual({
    status: "not-applicable",
    reason: "Tệp không ghi cỡ chữ.",
  });
});

test("does not judge what carries no sizes", async () => {
  const { status } = await outcomeIn(fontSize, "# KẾ HOẠCH\n\nCải cách hành chính năm 2026");
  expect(status).toBe("not-applicable");
});
