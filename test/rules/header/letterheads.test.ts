import { expect, test } from "vitest";
import { runRules } from "../../../src/check/run-rules.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../../src/recognize/recognize.js";
import { RULES } from "../../../src/rules/registry.js";
import type { Stage } from "../../../src/rules/rule.js";

const HEADER = RULES.filter(({ id }) => id.startsWith("header/"));

interface Printed {
  readonly agency?: readonly string[];
  readonly motto?: readonly string[];
  readonly number?: string;
  readonly date?: string;
  readonly title?: readonly string[];
  readonly closing?: readonly string[];
}

const RECIPIENTS = ["Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT, VP."];
const SIGNATURE = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lương Quang Thiện"];
const STATE = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
const PARTY = ["ĐẢNG CỘNG SẢN VIỆT NAM"];
const WHOLE = {
  agency: ["UBND TỈNH AN LẠC", "SỞ XÂY DỰNG"],
  motto: STATE,
  number: "Số: 215/KH-SXD",
  date: "An Lạc, ngày 22 tháng 12 năm 2025",
  title: ["KẾ HOẠCH", "Cải cách hành chính năm 2026 của Sở Xây dựng"],
  closing: [...RECIPIENTS, ...SIGNATURE],
};
const BODY = [
  "Thực hiện Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh, Sở Xây dựng ban hành Kế hoạch như sau:",
  "I. MỤC ĐÍCH, YÊU CẦU",
  "Nâng cao chất lượng phục vụ.",
  "II. TỔ CHỨC THỰC HIỆN",
  "Văn phòng theo dõi.",
];

/** Line below line, as the text of a Word file comes. */
function inLines(printed: Printed): string {
  const { agency, motto, number, date, title, closing } = { ...WHOLE, ...printed };
  return paragraphs([...agency, ...motto, number, date, ...title, ...BODY, ...closing]);
}

/** Agency and number left, motto and date right, in a table. */
function inTable(printed: Printed): string {
  const { agency, motto, number, date, title, closing } = { ...WHOLE, ...printed };
  const rows = `| ${agency.join("<br>")} | ${motto.join("<br>")} |\n| --- | --- |\n| ${number} | *${date}* |`;
  return paragraphs([rows, ...title, ...BODY, ...closing]);
}

function paragraphs(lines: readonly string[]): string {
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}

async function saidOf(markdown: string, stage: Stage): Promise<readonly string[]> {
  const { document } = await readMarkdown(new TextEncoder().encode(markdown));
  const profile = await loadProfile("cchc-2026");
  const { findings } = runRules(recognize(document), HEADER, {
    profile,
    stage,
    levels: {},
    options: {},
  });
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

test.each<{ header: string; printed: Printed }>([
  { header: "a department", printed: {} },
  { header: "a date in figures", printed: { date: "An Lạc, ngày 22/12/2025" } },
  { header: "a city", printed: { date: "TP. An Lạc, ngày 02 tháng 01 năm 2026" } },
  { header: "a number without colon", printed: { number: "Số 215/KH-SXD" } },
  {
    header: "an office",
    printed: {
      agency: ["UBND TỈNH AN LẠC", "VĂN PHÒNG"],
      number: "Số: 18/KH-VPUBND",
      title: ["KẾ HOẠCH", "Cải cách hành chính năm 2026 của Văn phòng UBND tỉnh"],
      closing: [...RECIPIENTS, "CHÁNH VĂN PHÒNG", "Lương Quang Thiện"],
    },
  },
  {
    header: "a management board",
    printed: {
      agency: ["UBND TỈNH AN LẠC", "BAN QUẢN LÝ KHU KINH TẾ"],
      number: "Số: 77/KH-BQLKKT",
      title: ["KẾ HOẠCH", "Cải cách hành chính năm 2026 của Ban Quản lý Khu kinh tế"],
      closing: [...RECIPIENTS, "TRƯỞNG BAN", "Lương Quang Thiện"],
    },
  },
  {
    header: "a commune in two lines",
    printed: {
      agency: ["ỦY BAN NHÂN DÂN", "XÃ BÌNH AN"],
      number: "Số: 15/KH-UBND",
      date: "Bình An, ngày 05 tháng 01 năm 2026",
      title: ["KẾ HOẠCH", "Cải cách hành chính năm 2026 trên địa bàn xã Bình An"],
      closing: [...RECIPIENTS, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Nam"],
    },
  },
  {
    header: "a commune in one line",
    printed: {
      agency: ["UBND XÃ BÌNH AN"],
      number: "Số: 15/KH-UBND",
      title: ["KẾ HOẠCH", "Cải cách hành chính năm 2026"],
      closing: [...RECIPIENTS, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Nam"],
    },
  },
  {
    header: "a province",
    printed: {
      agency: ["ỦY BAN NHÂN DÂN", "TỈNH AN LẠC"],
      number: "Số: 830/KH-UBND",
      title: ["KẾ HOẠCH", "Cải cách hành chính nhà nước tỉnh An Lạc năm 2026"],
      closing: [...RECIPIENTS, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Nam"],
    },
  },
  {
    header: "a Party committee of an agency",
    printed: {
      agency: ["ĐẢNG BỘ TỈNH AN LẠC", "ĐẢNG ỦY SỞ XÂY DỰNG"],
      motto: PARTY,
      number: "Số 12-KH/ĐU",
      title: ["KẾ HOẠCH", "Lãnh đạo công tác cải cách hành chính năm 2026"],
      closing: [...RECIPIENTS, "T/M ĐẢNG ỦY", "BÍ THƯ", "Lương Quang Thiện"],
    },
  },
  {
    header: "a Party committee of a province",
    printed: {
      agency: ["TỈNH ỦY AN LẠC"],
      motto: PARTY,
      number: "Số 45-KH/TU",
      title: ["KẾ HOẠCH", "Cải cách hành chính năm 2026"],
      closing: [...RECIPIENTS, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lương Quang Thiện"],
    },
  },
  {
    header: "two agencies",
    printed: {
      agency: ["SỞ NỘI VỤ - SỞ TƯ PHÁP"],
      number: "Số: 09/KHLN-SNV-STP",
      title: ["KẾ HOẠCH", "Phối hợp thực hiện cải cách hành chính năm 2026"],
    },
  },
  {
    header: "the stamp of an electronic signature above",
    printed: {
      agency: [
        "Ký bởi: SỞ XÂY DỰNG",
        "Cơ quan: TỈNH AN LẠC",
        "Thời gian ký: 22/12/2025 10:15:23",
        "UBND TỈNH AN LẠC",
        "SỞ XÂY DỰNG",
      ],
    },
  },
  {
    header: "the stamp of an electronic signature below",
    printed: {
      closing: [
        ...RECIPIENTS,
        "GIÁM ĐỐC",
        "Ký bởi: Lương Quang Thiện",
        "Thời gian ký: 22/12/2025 10:15:23 +07:00",
        "Lương Quang Thiện",
      ],
    },
  },
  {
    header: "a note that it was signed",
    printed: { closing: [...RECIPIENTS, "GIÁM ĐỐC", "(Đã ký)", "Lương Quang Thiện"] },
  },
  {
    header: "a title in one line",
    printed: { title: ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026"] },
  },
])("raises nothing on the header of $header", async ({ printed }) => {
  expect(await saidOf(inLines(printed), "final")).toEqual([]);
  expect(await saidOf(inTable(printed), "final")).toEqual([]);
});

test.each([
  "# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026**\n\n## I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n",
  "## II. NHIỆM VỤ\n\nRà soát văn bản cải cách hành chính năm 2026.\n",
])("asks nothing of an excerpt: %j", async (excerpt) => {
  expect(await saidOf(excerpt, "final")).toEqual([]);
});

test.each<{ fault: string; printed: Printed; expected: readonly string[] }>([
  {
    fault: "a blank number",
    printed: { number: "Số:       /KH-SXD" },
    expected: ["error header/missing-number"],
  },
  {
    fault: "dots for a number",
    printed: { number: "Số: ……/KH-SXD" },
    expected: ["error header/missing-number"],
  },
  {
    fault: "a blank date",
    printed: { date: "An Lạc, ngày     tháng     năm 2025" },
    expected: ["error header/missing-date"],
  },
  {
    fault: "dots for a day",
    printed: { date: "An Lạc, ngày … tháng 12 năm 2025" },
    expected: ["error header/missing-date"],
  },
  {
    fault: "a date without year",
    printed: { date: "An Lạc, ngày 22 tháng 12 năm" },
    expected: ["error header/missing-date"],
  },
  {
    fault: "a day that does not exist",
    printed: { date: "An Lạc, ngày 30 tháng 02 năm 2026" },
    expected: ["error header/missing-date"],
  },
  { fault: "no agency", printed: { agency: [] }, expected: ["error header/missing-agency"] },
  {
    fault: "the superior alone",
    printed: { agency: ["UBND TỈNH AN LẠC"] },
    expected: ["error header/missing-agency"],
  },
  {
    fault: "no subject",
    printed: { title: ["KẾ HOẠCH"] },
    expected: ["warning header/missing-subject"],
  },
  { fault: "no title", printed: { title: [] }, expected: ["warning header/missing-subject"] },
  {
    fault: "no recipients",
    printed: { closing: SIGNATURE },
    expected: ["warning header/missing-recipients"],
  },
  {
    fault: "an empty list of recipients",
    printed: { closing: ["Nơi nhận:", ...SIGNATURE] },
    expected: ["warning header/missing-recipients"],
  },
  {
    fault: "no signature",
    printed: { closing: RECIPIENTS },
    expected: ["error header/missing-signature"],
  },
  {
    fault: "an office without a name",
    printed: { closing: [...RECIPIENTS, "GIÁM ĐỐC"] },
    expected: ["warning header/missing-signature"],
  },
])("tells of $fault", async ({ printed, expected }) => {
  expect(await saidOf(inLines(printed), "final")).toEqual(expected);
  expect(await saidOf(inTable(printed), "final")).toEqual(expected);
});

test.each<{ fault: string; printed: Printed; expected: readonly string[] }>([
  { fault: "no number line", printed: { number: "" }, expected: ["info header/missing-number"] },
  { fault: "no date", printed: { date: "" }, expected: ["info header/missing-date"] },
  {
    fault: "blank number and date",
    printed: { number: "Số:     /KH-SXD", date: "An Lạc, ngày    tháng 12 năm 2025" },
    expected: ["info header/missing-number", "info header/missing-date"],
  },
  {
    fault: "a day that does not exist",
    printed: { date: "An Lạc, ngày 31 tháng 11 năm 2025" },
    expected: ["error header/missing-date"],
  },
])("tells of $fault in a draft", async ({ printed, expected }) => {
  expect(await saidOf(inLines(printed), "draft")).toEqual(expected);
});
