import { expect, test } from "vitest";
import type { Compliance } from "../../src/compliance/compliance.js";
import type { FailedDocument } from "../../src/findings/report.js";
import { matrixOf, tallyOf } from "../../src/reporters/matrix.js";
import { columnWords } from "../../src/reporters/matrix-words.js";
import { checkedDocument, SAMPLE } from "./sample-report.js";

const PAYMENT: Compliance = {
  target: "payment",
  label: "Tỷ lệ thanh toán trực tuyến",
  required: { comparator: ">=", value: 55, unit: "%" },
  status: "missing",
  stated: [],
  source: "Kế hoạch của tỉnh",
};
const HIGHER: Compliance = {
  ...PAYMENT,
  label: "Thanh toán trực tuyến",
  required: { comparator: ">=", value: 60, unit: "%" },
};
const RANK: Compliance = { ...PAYMENT, target: "rank", label: "Thứ hạng", status: "met" };
const UNREAD: FailedDocument = {
  path: "hong.docx",
  status: "failed",
  error: { code: "damaged", message: { vi: "Tệp bị hỏng.", en: "Damaged." } },
  findings: [],
  compliance: [],
  counts: { error: 0, warning: 0, info: 0, silenced: 0, known: 0 },
};

test("a target that two profiles ask for is one column with both levels", () => {
  const first = checkedDocument({ path: "a.md", agency: "Sở Y tế", compliance: [PAYMENT] });
  const second = checkedDocument({ path: "b.md", agency: "Sở Nội vụ", compliance: [RANK, HIGHER] });
  expect(matrixOf([first, second])).toEqual({
    columns: [
      {
        target: "payment",
        label: "Tỷ lệ thanh toán trực tuyến",
        required: [PAYMENT.required, HIGHER.required],
      },
      { target: "rank", label: "Thứ hạng", required: [RANK.required] },
    ],
    rows: [
      {
        agency: "Sở Y tế",
        isKnown: true,
        document: first,
        submission: { number: 1, of: 1 },
        cells: [PAYMENT, null],
      },
      {
        agency: "Sở Nội vụ",
        isKnown: true,
        document: second,
        submission: { number: 1, of: 1 },
        cells: [HIGHER, RANK],
      },
    ],
  });
});

test("a column says whom its target binds where the profile has two of one label", () => {
  const scope = { vi: "UBND cấp xã", en: "communes" };
  const { columns } = matrixOf([checkedDocument({ compliance: [{ ...PAYMENT, scope }, RANK] })]);
  expect(columns.map((column) => [columnWords(column, "vi"), columnWords(column, "en")])).toEqual([
    [
      "Tỷ lệ thanh toán trực tuyến (UBND cấp xã) (≥\u00a055%)",
      "Tỷ lệ thanh toán trực tuyến (communes) (≥\u00a055%)",
    ],
    ["Thứ hạng (≥\u00a055%)", "Thứ hạng (≥\u00a055%)"],
  ]);
});

test("two files of one agency stand together, however its name is printed", () => {
  const documents = [
    checkedDocument({ path: "1.docx", agency: "SỞ XÂY DỰNG" }),
    checkedDocument({ path: "2.docx", agency: "Sở Y tế" }),
    checkedDocument({ path: "3.pdf", agency: "Sở Xây dựng" }),
  ];
  const rows = matrixOf(documents).rows.map(({ agency, document, submission }) => [
    agency,
    document.path,
    submission,
  ]);
  expect(rows).toEqual([
    ["Sở Xây dựng", "1.docx", { number: 1, of: 2 }],
    ["Sở Xây dựng", "3.pdf", { number: 2, of: 2 }],
    ["Sở Y tế", "2.docx", { number: 1, of: 1 }],
  ]);
});

test("offices that bear a common name stand apart, the unknown and the unreadable by their path", () => {
  const documents = [
    checkedDocument({ path: "a.md", agency: "VĂN PHÒNG" }),
    checkedDocument({ path: "b.md", agency: "VĂN PHÒNG" }),
    checkedDocument({ path: "c.md", agency: null, compliance: [PAYMENT] }),
    UNREAD,
  ];
  const rows = matrixOf(documents).rows.map(({ agency, submission, cells }) => [
    agency,
    submission.of,
    cells,
  ]);
  expect(rows).toEqual([
    ["Văn phòng (a.md)", 1, [null]],
    ["Văn phòng (b.md)", 1, [null]],
    ["c.md", 1, [PAYMENT]],
    ["hong.docx", 1, [null]],
  ]);
});

test("only targets that bind the plan are counted", () => {
  expect(SAMPLE.documents.map(tallyOf)).toEqual([
    { met: 1, asked: 5 },
    { met: 0, asked: 0 },
    { met: 0, asked: 0 },
  ]);
});
