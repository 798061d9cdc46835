import { toReport } from "../../src/check/check-all.js";
import { RULE_DESCRIPTIONS } from "../../src/check/rule-descriptions.js";
import { countFindings } from "../../src/check/severity-counts.js";
import type { Compliance } from "../../src/compliance/compliance.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import type { CheckedDocument, DocumentReport, Report } from "../../src/findings/report.js";

const PROFILE = { id: "cchc-2026", title: "Yêu cầu chung đối với kế hoạch CCHC năm 2026" };

/** A plan in which all is well, or whatever `parts` say of it. */
export function checkedDocument(parts: Partial<CheckedDocument> = {}): CheckedDocument {
  const { findings = [], silenced = [], known = [] } = parts;
  return {
    path: "ke-hoach.md",
    status: "checked",
    error: null,
    agency: "Sở Năng lượng",
    subject: "Cải cách hành chính năm 2026",
    planKind: "annual",
    recognised: { sections: 24, targets: 18, tasks: 31, citations: 5 },
    sections: [],
    tasks: [],
    profile: PROFILE,
    findings,
    silenced,
    known,
    compliance: [],
    outcomes: [{ rule: "structure/missing-area", status: "passed", reason: null }],
    notices: [],
    counts: countFindings({ findings, silenced, known }),
    ...parts,
  };
}

export function reportOf(documents: readonly DocumentReport[]): Report {
  return toReport(documents, {
    tool: { name: "cchc-lint", version: "1.2.3" },
    profile: PROFILE,
    notices: [],
    rules: RULE_DESCRIPTIONS,
  });
}

const LONG_SENTENCE =
  "Tối thiểu 15% phòng chuyên môn, đơn vị trực thuộc được kiểm tra công tác cải cách hành chính, trong đó tập trung kiểm tra việc giải quyết thủ tục hành chính, việc thực hiện kỷ luật, kỷ cương hành chính và việc ứng dụng công nghệ thông tin, chuyển đổi số trong quý III năm 2026.";

const FINDINGS: readonly Finding[] = [
  {
    rule: "structure/missing-appendix",
    severity: "warning",
    message: {
      vi: "Kế hoạch nói có phụ lục kèm theo nhưng tệp không có phụ lục nào.",
      en: "The plan says that an appendix is attached, but the file has none.",
    },
    advice: {
      vi: "Hãy đính kèm phụ lục hoặc bỏ câu dẫn chiếu.",
      en: "Attach the appendix or remove the reference.",
    },
    quote: null,
    location: toLocation({}, null),
    basis: null,
  },
  {
    rule: "targets/below-minimum",
    severity: "error",
    message: {
      vi: "Chỉ tiêu kiểm tra công tác CCHC là 15%, thấp hơn mức 20% mà bộ chỉ tiêu yêu cầu.",
      en: "The inspection target is 15%, below the 20% that the profile asks for.",
    },
    advice: {
      vi: "Hãy nâng chỉ tiêu lên ít nhất 20%.",
      en: "Raise the target to at least 20%.",
    },
    quote: LONG_SENTENCE,
    location: toLocation({ line: 84, column: 3 }, "II.3"),
    basis: {
      vi: "Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp luật",
      en: "This project's own minimum, not a legal one",
    },
  },
  {
    rule: "tasks/missing-lead",
    severity: "info",
    message: {
      vi: "Hoạt động “Kiểm tra | rà soát \u001b[31mđỏ\u001b[0m” chưa có đơn vị chủ trì.",
      en: "The activity “Kiểm tra | rà soát \u001b[31mđỏ\u001b[0m” has no lead unit.",
    },
    advice: { vi: "Hãy ghi đơn vị chủ trì.", en: "Name the lead unit." },
    quote: "Kiểm tra | rà soát \u001b[31mđỏ\u001b[0m <b>*đậm*</b>",
    location: toLocation({ page: 3, table: 1, row: 7, cell: 6 }, null),
    basis: { vi: "Khoản 2 Điều 5 quy chế mẫu", en: "Clause 2 of the sample rules" },
  },
];

const REQUIRED = { comparator: ">=", value: 20, unit: "%" } as const;
const SOURCE = "Mức tối thiểu do công cụ này đề xuất";

const COMPLIANCE: readonly Compliance[] = [
  {
    target: "inspection",
    label: "Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm",
    required: REQUIRED,
    status: "below",
    stated: [
      {
        comparator: ">=",
        value: 15,
        unit: "%",
        quote: LONG_SENTENCE,
        location: toLocation({ line: 84, column: 3 }, "II.3"),
      },
    ],
    source: SOURCE,
  },
  {
    target: "digitise",
    label: "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết thủ tục hành chính",
    required: { comparator: "=", value: 100, unit: "%" },
    status: "met",
    stated: [
      {
        comparator: null,
        value: 100,
        unit: "%",
        quote: "Số hóa 100% thành phần hồ sơ",
        location: toLocation({ paragraph: 45 }, "II.3"),
      },
    ],
    source: SOURCE,
  },
  {
    target: "electronic",
    label: "Tỷ lệ cấp kết quả điện tử",
    required: { comparator: "=", value: 100, unit: "%" },
    status: "missing",
    stated: [],
    source: SOURCE,
  },
  {
    target: "payment",
    label: "Tỷ lệ thanh toán trực tuyến",
    required: { comparator: ">=", value: 55.5, unit: "%" },
    status: "deferred",
    stated: [
      {
        comparator: null,
        value: null,
        unit: null,
        quote: "Tỷ lệ thanh toán trực tuyến đạt mức Chính phủ giao",
        location: toLocation({ line: 90, column: 3 }, "II.3"),
      },
    ],
    source: "Kế hoạch của tỉnh Mẫu",
  },
  {
    target: "satisfaction",
    label: "Mức độ hài lòng",
    required: { comparator: ">=", value: 95, unit: "%" },
    status: "contradictory",
    stated: [
      {
        comparator: ">",
        value: 95,
        unit: "%",
        quote: "Mức độ hài lòng đạt 95%",
        location: toLocation({ line: 12, column: 1 }, "III#2"),
      },
      {
        comparator: null,
        value: 90,
        unit: "%",
        quote: "Mức độ hài lòng 90%",
        location: toLocation({ page: 2, line: 12 }, null),
      },
    ],
    source: "Kế hoạch của tỉnh Mẫu",
  },
  {
    target: "rank",
    label: "Thứ hạng PAR INDEX",
    required: { comparator: "<=", value: 10, unit: "hạng" },
    status: "not-applicable",
    reason: { vi: "chỉ dành cho UBND cấp xã", en: "only for communes" },
    stated: [],
    source: "Kế hoạch của tỉnh Mẫu",
  },
];

const SECTIONS: CheckedDocument["sections"] = [
  {
    path: "II",
    label: "II",
    title: "MỤC TIÊU",
    level: 1,
    kind: "goals",
    area: null,
    location: toLocation({ line: 60, column: 1 }, "II"),
  },
  {
    path: "II.3",
    label: "3",
    title: "Cải cách thủ tục hành chính",
    level: 2,
    kind: "area",
    area: "procedures",
    location: toLocation({ line: 80, column: 1 }, "II.3"),
  },
];

const TASKS: CheckedDocument["tasks"] = [
  {
    tt: "1",
    group: "I",
    area: "steering",
    objective: null,
    task: "=Kiểm tra công tác cải cách hành chính",
    activity: null,
    output: "Báo cáo",
    lead: ["Văn phòng Sở"],
    coordinating: ["Các phòng, đơn vị thuộc Sở"],
    deadline: {
      text: "Quý III/2026",
      kind: "quarter",
      start: "2026-07-01",
      end: "2026-09-30",
    },
    note: null,
    budget: null,
    location: toLocation({ page: 3, table: 1, row: 7 }, "PL"),
  },
  {
    tt: "2",
    group: "I",
    area: "steering",
    objective: null,
    task: "Báo cáo cải cách hành chính",
    activity: null,
    output: null,
    lead: [],
    coordinating: [],
    deadline: { text: "Hằng tháng", kind: "recurring", start: null, end: null },
    note: null,
    budget: null,
    location: toLocation({ page: 3, table: 1, row: 8 }, "PL"),
  },
];

/** One plan with findings of every severity and targets of every status. */
const FAULTY = checkedDocument({
  path: "ke-hoach/so-nang-luong.md",
  sections: SECTIONS,
  tasks: TASKS,
  findings: FINDINGS,
  compliance: COMPLIANCE,
  outcomes: [
    { rule: "targets/below-minimum", status: "failed", reason: null },
    { rule: "structure/missing-area", status: "passed", reason: null },
    {
      rule: "tasks/count-mismatch",
      status: "not-applicable",
      reason: {
        vi: "Bảng nhiệm vụ không ghi số lượng ở dòng nhóm.",
        en: "The task table declares no counts.",
      },
    },
  ],
  notices: [
    {
      code: "page-without-text",
      message: {
        vi: "Trang này chỉ có ảnh nên không đọc được chữ.",
        en: "This page is an image without text.",
      },
      place: { page: 7 },
    },
  ],
});

/** A plan of which one finding was set aside and two are known. */
export const SET_ASIDE: Report = reportOf([
  checkedDocument({
    path: "ke-hoach/so-mau.md",
    findings: FINDINGS.slice(0, 1),
    silenced: FINDINGS.slice(1, 2).map((finding) => ({
      ...finding,
      reason: "Tỉnh đã đồng ý mức này *tại* văn bản số 5",
      owner: "Nguyễn Văn A",
      until: "2026-12-31",
      origin: "cchc.config.yaml:12:5",
    })),
    known: FINDINGS.slice(0, 2),
  }),
  checkedDocument({ path: "ke-hoach/xa-mau.md", known: FINDINGS.slice(0, 1) }),
]);

/** The same with rules described in a word, and held against a baseline. */
export const SET_ASIDE_BY_BASELINE: Report = withSampleRules({
  ...SET_ASIDE,
  documents: SET_ASIDE.documents.map((document) =>
    document.status === "checked" ? { ...document, baseline: "cchc.baseline.json" } : document,
  ),
});

/** What a run can meet: a faulty plan, one that is of another kind, a good one and an unreadable one. */
export const SAMPLE: Report = reportOf([
  FAULTY,
  checkedDocument({
    path: "ke-hoach/xa-mau.docx",
    agency: null,
    subject: null,
    planKind: "programme",
    compliance: COMPLIANCE.map((entry) => ({ ...entry, status: "not-applicable", stated: [] })),
    outcomes: [
      {
        rule: "structure/missing-area",
        status: "not-applicable",
        reason: {
          vi: "Quy tắc không dành cho kế hoạch thực hiện nghị quyết, kết luận.",
          en: "The rule does not apply to plans for carrying out a resolution or conclusion.",
        },
      },
      {
        rule: "targets/missing",
        status: "not-applicable",
        reason: {
          vi: "Quy tắc không dành cho kế hoạch thực hiện nghị quyết, kết luận.",
          en: "The rule does not apply to plans for carrying out a resolution or conclusion.",
        },
      },
    ],
  }),
  {
    path: "ke-hoach/ban-quet.pdf",
    status: "failed",
    error: {
      code: "no-text",
      message: {
        vi: "Tệp PDF chỉ có ảnh quét, không có chữ. Hãy dùng bản có chữ.",
        en: "The PDF holds scanned images without text.",
      },
    },
    findings: [],
    compliance: [],
    counts: { error: 0, warning: 0, info: 0, silenced: 0, known: 0 },
  },
]);

/** Words that mean something to a terminal, to XML, to Markdown, to a workflow or to a spreadsheet. */
export const HOSTILE_TEXT =
  "::error::x%0A::set-output name=a::b\n##[error]\r\u001b[31m\u0007\u0000]]> <b a='1'>&amp;\ufffe\ud800 {0} [bấm](https://example.com), a:b, 100%";

/** A plan with such words wherever a document or its name can put them. */
export const HOSTILE: Report = withSampleRules(
  reportOf([
    checkedDocument({
      path: './kế hoạch/a, b:c%0A\n\u001b[31m<&>"#?.md',
      agency: HOSTILE_TEXT,
      findings: FINDINGS.slice(1, 2).map((finding) => ({
        ...finding,
        message: { vi: HOSTILE_TEXT, en: HOSTILE_TEXT },
        quote: HOSTILE_TEXT,
      })),
      notices: [
        {
          code: "damaged-part",
          message: { vi: HOSTILE_TEXT, en: HOSTILE_TEXT },
          place: { page: 1 },
        },
      ],
    }),
  ]),
);

/** Describes the rules in a few words, whatever the real ones say. */
export function withSampleRules(report: Report): Report {
  const ids = ["structure/missing-appendix", "targets/below-minimum"];
  const rules = ids.map((id) => ({
    id,
    severity: "warning" as const,
    summary: { vi: `Tóm tắt ${id}`, en: `Summary of ${id}` },
    why: { vi: "Vì sao cần.", en: "Why." },
    mend: { vi: "Cách khắc phục {một}.", en: "How to mend {it}." },
    basis: { vi: "Quy chế mẫu", en: "Sample rules" },
  }));
  return { ...report, rules };
}
