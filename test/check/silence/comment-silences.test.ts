import { describe, expect, test } from "vitest";
import { checkReading } from "../../../src/check/check-document.js";
import type { CheckedDocument } from "../../../src/findings/report.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";

async function check(markdown: string, levels = {}): Promise<CheckedDocument> {
  const reading = await readMarkdown(new TextEncoder().encode(markdown));
  const profile = await loadProfile("cchc-2026");
  return checkReading(reading, "ke-hoach.md", { profile, stage: "draft", levels, options: {} });
}

const RULE = "draft/placeholder";

/** Line and quote of what is still found by the rule, and line and reason of what was set aside. */
async function outcome(markdown: string) {
  const { findings, silenced, notices } = await check(markdown);
  return {
    found: findings.filter(({ rule }) => rule === RULE).map(({ location }) => location.line),
    silenced: silenced.map(({ location, reason, origin }) => [location.line, reason, origin]),
    notices: notices
      .filter(({ code }) => code.startsWith("silence-"))
      .map(({ message, place }) => `${place?.line}: ${message.vi}`),
  };
}

const HEAD = "# KẾ HOẠCH\n\n**Cải cách hành chính năm 2026 của Sở Mẫu**\n\n## I. NHIỆM VỤ\n\n";

test("disable-next-line sets aside the paragraph below it, however it is wrapped", async () => {
  expect(
    await outcome(
      `${HEAD}<!-- cchc-disable-next-line ${RULE}: chờ tên -->\n\nGiao cho phòng chuyên môn phụ trách cải cách hành chính, phối hợp với\n[tên đơn vị] thực hiện.\n\nGiao [tên đơn vị] làm.\n`,
    ),
  ).toEqual({
    found: [12],
    silenced: [[10, "chờ tên", "ke-hoach.md:7:1"]],
    notices: [],
  });
});

test("of a list disable-next-line sets aside the next item alone", async () => {
  expect(
    await outcome(
      `${HEAD}<!-- cchc-disable-next-line ${RULE}: chờ tên -->\n- Giao [tên đơn vị] làm.\n- Giao [tên cơ quan] làm.\n`,
    ),
  ).toEqual({ found: [9], silenced: [[8, "chờ tên", "ke-hoach.md:7:1"]], notices: [] });
});

test("disable-line sets aside its own line, also a row of a table", async () => {
  const row = "| 1 | Giao [tên đơn vị] làm | Sở |";
  const table = `| STT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n${row}\n${row}`;
  const marked = table.replace("| Sở |", `| Sở <!-- cchc-disable-line ${RULE}: mẫu --> |`);
  expect(await outcome(`${HEAD}${marked}\n`)).toEqual({
    found: [10],
    silenced: [[9, "mẫu", "ke-hoach.md:9:34"]],
    notices: [],
  });
});

test("disable holds up to enable", async () => {
  expect(
    await outcome(
      `${HEAD}<!-- cchc-disable ${RULE}: mẫu -->\n\nGiao [tên đơn vị] làm.\n\n<!-- cchc-enable ${RULE} -->\n\nGiao [tên cơ quan] làm.\n`,
    ),
  ).toEqual({ found: [13], silenced: [[9, "mẫu", "ke-hoach.md:7:1"]], notices: [] });
});

test("enable without a rule ends all, and one for another rule ends nothing", async () => {
  const between = (comment: string) =>
    `${HEAD}<!-- cchc-disable ${RULE}: mẫu -->\n\n${comment}\n\nGiao [tên cơ quan] làm.\n`;
  expect((await outcome(between("<!-- cchc-enable -->"))).found).toEqual([11]);
  expect((await outcome(between("<!-- cchc-enable tasks/duplicate -->"))).found).toEqual([]);
});

test("disable without enable holds for findings on the whole plan too", async () => {
  const bare = await check(`${HEAD}Nội dung.\n`);
  const whole = bare.findings.filter(({ rule }) => rule === "citations/missing-basis");
  expect(whole.map(({ location }) => location.line)).toContain(null);
  const { findings, silenced, counts } = await check(
    `<!-- cchc-disable citations/missing-basis: kế hoạch chuyên đề -->\n\n${HEAD}Nội dung.\n`,
  );
  expect(findings.filter(({ rule }) => rule === "citations/missing-basis")).toEqual([]);
  expect(silenced.map(({ rule }) => rule)).toEqual(whole.map(({ rule }) => rule));
  expect(counts.silenced).toBe(whole.length);
  expect(counts.warning).toBe(bare.counts.warning - whole.length);
});

test("several rules share a reason, which may hold a colon", async () => {
  const { silenced } = await outcome(
    `${HEAD}<!-- cchc-disable tasks/duplicate, ${RULE}: xem: công văn 5 -->\n\nGiao [tên đơn vị] làm.\n\nGiao.\n`,
  );
  expect(silenced).toEqual([[9, "xem: công văn 5", "ke-hoach.md:7:1"]]);
});

describe("a comment that cannot be followed is told and sets nothing aside", () => {
  test.each([
    [
      `cchc-disable-next-line ${RULE}`,
      `Ghi chú “cchc-disable-next-line” không có tác dụng vì thiếu lý do. Hãy viết dạng <!-- cchc-disable-next-line tên-quy-tắc: lý do -->.`,
    ],
    [
      `cchc-disable-line ${RULE}:`,
      `Ghi chú “cchc-disable-line” không có tác dụng vì thiếu lý do. Hãy viết dạng <!-- cchc-disable-line tên-quy-tắc: lý do -->.`,
    ],
    [
      "cchc-disable-next-line draft/placeholders: x",
      "Ghi chú bỏ qua không có tác dụng: không có quy tắc “draft/placeholders”; có phải ý bạn là “draft/placeholder”?",
    ],
    [
      `cchc-disable-next ${RULE}: x`,
      "Ghi chú “cchc-disable-next” không có tác dụng: không có lệnh “disable-next”; có phải ý bạn là “disable-line”?",
    ],
    [
      `cchc-disabel ${RULE}: x`,
      "Ghi chú “cchc-disabel” không có tác dụng: không có lệnh “disabel”; có phải ý bạn là “disable”?",
    ],
  ])("%s", async (comment, sentence) => {
    expect(await outcome(`${HEAD}<!-- ${comment} -->\nGiao [tên đơn vị] làm.\n`)).toEqual({
      found: [8],
      silenced: [],
      notices: [`7: ${sentence}`],
    });
  });
});

test("a comment that sets nothing aside is told, unless its rule was not applied", async () => {
  const text = `${HEAD}<!-- cchc-disable-next-line ${RULE}: cũ -->\nGiao Sở làm.\n`;
  expect((await outcome(text)).notices).toEqual([
    `7: Ghi chú “cchc-disable-next-line” cho quy tắc ${RULE} không còn khớp với phát hiện nào. Hãy xóa ghi chú này.`,
  ]);
  const { notices } = await check(text, { [RULE]: "off" });
  expect(notices.filter(({ code }) => code === "silence-unused")).toEqual([]);
});

test("more comments than anyone writes are not followed, and that is said once", async () => {
  const comment = `<!-- cchc-disable-next-line ${RULE}: x -->\n`;
  const { notices } = await check(`${HEAD}Một.\n\n${comment.repeat(502)}`);
  const refused = notices.filter(({ code }) => code === "silence-refused");
  expect(refused.map(({ message, place }) => [place?.line, message.vi])).toEqual([
    [509, "Tệp có hơn 500 ghi chú bỏ qua; các ghi chú từ đây trở đi không có tác dụng."],
  ]);
});
