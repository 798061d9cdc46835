import { expect, test } from "vitest";
import type { Paragraph } from "../../src/document/document.js";
import type { Plan } from "../../src/plan/plan.js";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { brokenLines } from "../../src/recognize/broken-lines.js";
import { recognize } from "../../src/recognize/recognize.js";
import { buildDocx, p, r, ruledTable, tc, tr } from "../readers/docx/build-docx.js";

/** A paragraph of Word whose lines are broken by hand. */
function broken(...lines: readonly string[]): string {
  return `<w:p>${lines.map((line) => r(line)).join("<w:r><w:br/></w:r>")}</w:p>`;
}

async function planIn(...body: readonly string[]): Promise<Plan> {
  return recognize((await readDocx(buildDocx({ body: body.join("") }))).document);
}

const TITLE = p("KẾ HOẠCH") + p("Cải cách hành chính năm 2026");
const BODY = p("I. MỤC TIÊU") + p("Nâng cao chất lượng phục vụ.");

test("the lines of a paragraph keep their formats and their place", () => {
  const paragraph: Paragraph = {
    type: "paragraph",
    text: "SỞ A B C",
    breaks: [4, 6],
    runs: [
      { start: 0, end: 6, bold: true },
      { start: 6, end: 8 },
    ],
    anchors: [{ start: 0, place: { paragraph: 3 } }],
  };
  const place = [{ start: 0, place: { paragraph: 3 } }];
  expect(brokenLines(paragraph)).toEqual([
    { type: "paragraph", text: "SỞ A", runs: [{ start: 0, end: 4, bold: true }], anchors: place },
    { type: "paragraph", text: "B", runs: [{ start: 0, end: 1, bold: true }], anchors: place },
    { type: "paragraph", text: "C", runs: [{ start: 0, end: 1 }], anchors: place },
  ]);
});

test("agencies on two lines of one paragraph are two", async () => {
  const { header } = await planIn(
    broken("UBND TỈNH MẪU", "SỞ TÀI CHÍNH"),
    p("Số: 12/KH-STC"),
    TITLE,
    BODY,
  );
  expect([header.parentAgency?.value, header.agency?.value]).toEqual([
    "UBND TỈNH MẪU",
    "SỞ TÀI CHÍNH",
  ]);
});

test("a name that its line is too short for stays one", async () => {
  const { header } = await planIn(
    broken("UBND TỈNH MẪU", "SỞ KHOA HỌC VÀ", "CÔNG NGHỆ"),
    p("Số: 12/KH-SKHCN"),
    TITLE,
    BODY,
  );
  expect([header.parentAgency?.value, header.agency?.value]).toEqual([
    "UBND TỈNH MẪU",
    "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
  ]);
});

test("type and subject on lines of one paragraph are told apart", async () => {
  const { header } = await planIn(
    broken("KẾ HOẠCH", "Cải cách hành chính", "năm 2026 của Sở Tài chính"),
    BODY,
  );
  expect([header.docType?.value, header.subject?.value, header.planYear]).toEqual([
    "KẾ HOẠCH",
    "Cải cách hành chính năm 2026 của Sở Tài chính",
    2026,
  ]);
});

test("signature and recipients on lines of one paragraph are read line by line", async () => {
  const { header } = await planIn(
    TITLE,
    BODY,
    broken("Nơi nhận:", "- UBND tỉnh", "- Lưu: VT"),
    broken("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "Trần Văn Mẫu"),
  );
  expect(header.recipients.map(({ value }) => value)).toEqual(["UBND tỉnh", "Lưu: VT"]);
  expect(header.signer?.value).toEqual({
    capacity: "KT. GIÁM ĐỐC",
    title: "PHÓ GIÁM ĐỐC",
    name: "Trần Văn Mẫu",
  });
});

test("a heading and a sentence that are broken by hand stay whole", async () => {
  const plan = await planIn(
    TITLE,
    broken("I. MỤC ĐÍCH,", "YÊU CẦU CỦA", "VĂN PHÒNG"),
    broken("Nâng cao chất lượng", "phục vụ."),
  );
  expect(plan.sections.map(({ title }) => title)).toEqual(["MỤC ĐÍCH, YÊU CẦU CỦA VĂN PHÒNG"]);
  expect(plan.passages.filter(({ part }) => part === "body").map(({ text }) => text)).toEqual([
    "I. MỤC ĐÍCH, YÊU CẦU CỦA VĂN PHÒNG",
    "Nâng cao chất lượng phục vụ.",
  ]);
});

test("units on lines of one paragraph of a cell are apart, a name over two lines is one", async () => {
  const cells = (lead: string, number: string, task: string) =>
    tr(tc(number), tc(task), `<w:tc>${lead}</w:tc>`, tc("Quý II/2026"));
  const plan = await planIn(
    TITLE,
    p("II. NHIỆM VỤ"),
    ruledTable(
      tr(...["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"].map((text) => tc(text))),
      cells(broken("Văn phòng", "Phòng Kế hoạch"), "1", "Rà soát văn bản"),
      cells(broken("Phòng Kế hoạch và", "đầu tư"), "2", "Kiểm tra hồ sơ"),
    ),
  );
  expect(plan.tasks.map(({ lead }) => lead)).toEqual([
    ["Văn phòng", "Phòng Kế hoạch"],
    ["Phòng Kế hoạch và đầu tư"],
  ]);
});
