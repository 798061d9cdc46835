import { expect, test } from "vitest";
import { annualPlan } from "../../../src/rules/example-plan.js";
import { motto } from "../../../src/rules/layout/motto.js";
import { findingsIn, outcomeIn } from "../check-text.js";
import { findingsInPdf, findingsInWord, LETTERHEAD } from "./word-plan.js";

const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const AGENCY = "UBND TỈNH AN LẠC\n\nSỞ XÂY DỰNG";
const NUMBER = "Số: 215/KH-SXD\n\nAn Lạc, ngày 22 tháng 12 năm 2025";
const BODY = annualPlan("## I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng phục vụ.");

/** A plan whose letterhead has these lines between agency and number. */
const plan = (...lines: readonly string[]) => [AGENCY, ...lines, NUMBER, BODY].join("\n\n");
const titleReads = (words: string) =>
  `warning | dòng 5 | ${words} | Quốc hiệu ghi “${words}”; viết đúng là “${TITLE}”.`;
const mottoReads = (words: string) =>
  `warning | dòng 7 | ${words} | Tiêu ngữ ghi “${words}”; viết đúng là “${MOTTO}”.`;
const signsOf = (severity: string, words: string) =>
  `${severity} | dòng 7 | ${words} | Tiêu ngữ ghi “${words}”; giữa các cụm từ phải là gạch nối (-) có cách chữ: “${MOTTO}”.`;
const lacks = (name: string) => `warning | dòng 3 | - | Phần đầu văn bản không có ${name}.`;

test.each<{ what: string; lines: string[]; expected: string[] }>([
  {
    what: "neither line",
    lines: [],
    expected: [lacks("Quốc hiệu và Tiêu ngữ").replace("warning", "info")],
  },
  { what: "no motto", lines: [TITLE], expected: [lacks("Tiêu ngữ")] },
  { what: "no national title", lines: [MOTTO], expected: [lacks("Quốc hiệu")] },
  {
    what: "a national title with a wrong mark",
    lines: ["CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO],
    expected: [titleReads("CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
  },
  {
    what: "a national title with a wrong letter",
    lines: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẾT NAN", MOTTO],
    expected: [titleReads("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẾT NAN")],
  },
  {
    what: "a national title that lacks a word",
    lines: ["CỘNG HÒA XÃ HỘI NGHĨA VIỆT NAM", MOTTO],
    expected: [titleReads("CỘNG HÒA XÃ HỘI NGHĨA VIỆT NAM")],
  },
  {
    what: "a national title in small letters",
    lines: ["Cộng hòa xã hội chủ nghĩa Việt Nam", MOTTO],
    expected: [titleReads("Cộng hòa xã hội chủ nghĩa Việt Nam")],
  },
  {
    what: "a motto in capitals",
    lines: [TITLE, "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
    expected: [mottoReads("ĐỘC LẬP - TỰ DO - HẠNH PHÚC")],
  },
  {
    what: "a motto with a capital too many",
    lines: [TITLE, "Độc lập - Tự do - Hạnh Phúc"],
    expected: [mottoReads("Độc lập - Tự do - Hạnh Phúc")],
  },
  {
    what: "a motto with a wrong mark",
    lines: [TITLE, "Độc lâp - Tự do - Hạnh phúc"],
    expected: [mottoReads("Độc lâp - Tự do - Hạnh phúc")],
  },
  {
    what: "a motto that breaks off",
    lines: [TITLE, "Độc lập - Tự do - Hạnh"],
    expected: [mottoReads("Độc lập - Tự do - Hạnh")],
  },
  {
    what: "commas in the motto",
    lines: [TITLE, "Độc lập, Tự do, Hạnh phúc"],
    expected: [signsOf("warning", "Độc lập, Tự do, Hạnh phúc")],
  },
  {
    what: "a long dash in the motto, as Word makes it of a hyphen",
    lines: [TITLE, "Độc lập – Tự do – Hạnh phúc"],
    expected: [signsOf("info", "Độc lập – Tự do – Hạnh phúc")],
  },
  {
    what: "hyphens without blanks",
    lines: [TITLE, "Độc lập-Tự do-Hạnh phúc"],
    expected: [signsOf("info", "Độc lập-Tự do-Hạnh phúc")],
  },
])("tells of $what", async ({ lines, expected }) => {
  expect(await findingsIn(motto, plan(...lines))).toEqual(expected);
});

test("tells of it in Word and PDF too", async () => {
  const letterhead = LETTERHEAD.map((line) => line.replace("Hạnh phúc", "Hạnh phức"));
  const words = "Độc lập - Tự do - Hạnh phức";
  const expected = [
    `warning | đoạn 4 | ${words} | Tiêu ngữ ghi “${words}”; viết đúng là “${MOTTO}”.`,
  ];
  expect(await findingsInWord(motto, { letterhead })).toEqual(expected);
  expect(await findingsInPdf(motto, { letterhead })).toEqual(expected);
});

test("looks for it in the header of the pages too", async () => {
  const letterhead = LETTERHEAD.filter((line) => line !== TITLE && line !== MOTTO);
  expect(await findingsInWord(motto, { letterhead })).toEqual([
    "warning | đoạn 2 | - | Phần đầu văn bản không có Quốc hiệu và Tiêu ngữ.",
  ]);
  const paragraphs = [TITLE, MOTTO].map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const header = paragraphs.join("");
  expect(await findingsInWord(motto, { letterhead, header })).toEqual([]);
});

test.each<{ text: string; markdown: string }>([
  { text: "both lines as they are written", markdown: plan(TITLE, MOTTO) },
  { text: "the newer place of the tone mark", markdown: plan(TITLE.replace("ÒA", "OÀ"), MOTTO) },
  { text: "both on one line", markdown: plan(`${TITLE} ${MOTTO}`) },
  {
    text: "two columns on one line",
    markdown: `UBND TỈNH AN LẠC ${TITLE}\n\nSỞ XÂY DỰNG ${MOTTO}\n\n${NUMBER}\n\n${BODY}`,
  },
  {
    text: "a title that a narrow column breaks",
    markdown: plan("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Độc lập - Tự do", "- Hạnh phúc"),
  },
  {
    text: "a title that another column breaks apart",
    markdown: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n\nSỞ XÂY DỰNG\n\nVIỆT NAM\n\n${MOTTO}\n\n${NUMBER}\n\n${BODY}`,
  },
  {
    text: "a title whose blanks were lost",
    markdown: plan("CỘNGHÒA XÃHỘI CHỦNGHĨA VIỆTNAM", MOTTO),
  },
])("is silent on $text", async ({ markdown }) => {
  expect(await outcomeIn(motto, markdown)).toEqual({ status: "passed", reason: null });
});

test.each<{ text: string; markdown: string; reason: string }>([
  {
    text: "a page without letterhead",
    markdown: BODY,
    reason:
      "Tệp không có phần đầu văn bản (tên cơ quan, Quốc hiệu, số, ngày); có thể là bản chép từ trang web hoặc thiếu trang đầu.",
  },
  {
    text: "a page that has lost its upper lines",
    markdown: `${NUMBER}\n\n${BODY}`,
    reason: "Tệp không có góc trên của trang đầu (không thấy Quốc hiệu, Tiêu ngữ, tên cơ quan).",
  },
  {
    text: "a document of the Party",
    markdown: `ĐẢNG BỘ TỈNH AN LẠC\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 12-KH/TU\n\n${BODY}`,
    reason: "Văn bản của Đảng, đoàn thể có tiêu đề riêng, không dùng Quốc hiệu, Tiêu ngữ.",
  },
])("does not judge $text", async ({ markdown, reason }) => {
  expect(await outcomeIn(motto, markdown)).toEqual({ status: "not-applicable", reason });
});
