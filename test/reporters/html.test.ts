import { describe, expect, test } from "vitest";
import type { Compliance, Stated } from "../../src/compliance/compliance.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import type { Report } from "../../src/findings/report.js";
import { html } from "../../src/reporters/html.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import { elementsIn, hasClass, hashOf, wordsOf } from "./html-tree.js";
import { checkedDocument, reportOf, SAMPLE, SET_ASIDE } from "./sample-report.js";

const OPTIONS: ReportOptions = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "counted",
};
const ONE = reportOf(SAMPLE.documents.slice(0, 1));
const PAYMENT: Compliance = {
  target: "payment",
  label: "Thanh toán trực tuyến",
  required: { comparator: ">=", value: 25, unit: "%" },
  status: "missing",
  stated: [],
  source: "Kế hoạch của tỉnh",
};
const PAGES: readonly (readonly [string, Report, ReportOptions])[] = [
  ["a plan", ONE, OPTIONS],
  ["a plan in English", ONE, { ...OPTIONS, language: "en" }],
  ["the findings of a plan", ONE, { ...OPTIONS, detail: "findings" }],
  ["a good plan", reportOf([checkedDocument()]), OPTIONS],
  ["a file that was not read", reportOf(SAMPLE.documents.slice(2)), OPTIONS],
  ["many plans", SAMPLE, OPTIONS],
  ["the findings of many plans", SAMPLE, { ...OPTIONS, detail: "findings" }],
  ["many plans in English", SAMPLE, { ...OPTIONS, language: "en" }],
  ["findings that were set aside", SET_ASIDE, { ...OPTIONS, silenced: "listed" }],
  ["no plan", reportOf([]), OPTIONS],
];

describe.each(PAGES)("the page of %s", (_, report, options) => {
  const page = html.render(report, options);
  const elements = elementsIn(page);

  test("has each id once, and links to nothing that is not there", () => {
    const ids = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
    const links = elements.flatMap(({ properties: { href } }) =>
      href === undefined ? [] : [href],
    );
    expect(ids).toEqual([...new Set(ids)]);
    expect(links.filter((link) => !ids.includes(String(link).slice(1)))).toEqual([]);
  });

  test("has headings that go down one level at a time, from one of the first", () => {
    const levels = elements
      .flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect([levels.filter((level) => level === 1), leaps]).toEqual([[1], []]);
  });

  test("names the language, a main part and a way to skip to it", () => {
    expect(elements.find(({ tagName }) => tagName === "html")?.properties.lang).toBe(
      options.language,
    );
    expect(
      elements.filter(({ tagName }) => tagName === "main").map(({ properties }) => properties.id),
    ).toEqual(["content"]);
    const links = elements.filter(({ tagName }) => tagName === "a");
    expect(links[0]?.properties.href).toBe("#content");
  });

  test("asks nothing of a network, and allows its own style and script alone", () => {
    const [style, script] = ["style", "script"].map((name) =>
      elements
        .filter(({ tagName }) => tagName === name)
        .map((element) => lettersIn(page, element.tagName)),
    );
    const policy = elements.find(({ properties }) => properties.httpEquiv !== undefined);
    expect(policy?.properties.content).toBe(
      `default-src 'none'; style-src ${style?.map(hashOf)}; script-src ${script?.map(hashOf)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/https?:|url\(|@import| src=| style=| on[a-z]+=/);
  });
});

test("the verdict comes first, with the errors as a list of things to do", () => {
  const elements = elementsIn(html.render(ONE, OPTIONS));
  const [verdict] = elements.filter((element) => hasClass(element, "verdict"));
  expect(verdict === undefined ? "" : wordsOf(verdict)).toBe(
    "Còn 1 lỗi phải sửa Sửa các lỗi dưới đây, xem lại các cảnh báo và gợi ý, rồi rà soát lại. 1 lỗi 1 cảnh báo 1 gợi ý 1/5 chỉ tiêu đạt Mục II.3, dòng 84: Chỉ tiêu kiểm tra công tác CCHC là 15%, thấp hơn mức 20% mà bộ chỉ tiêu yêu cầu. Hãy nâng chỉ tiêu lên ít nhất 20%.",
  );
});

test("a finding has its severity, place, words, mending, basis and rule", () => {
  const elements = elementsIn(html.render(ONE, OPTIONS));
  const findings = elements.filter((element) => hasClass(element, "finding"));
  expect(findings.map(({ properties }) => [properties.dataSeverity, properties.dataRule])).toEqual([
    ["warning", "structure/missing-appendix"],
    ["info", "tasks/missing-lead"],
    ["error", "targets/below-minimum"],
  ]);
  expect(findings.slice(1, 2).map(wordsOf)).toEqual([
    "Gợi ý trang 3, bảng 1, hàng 7, cột 6 Hoạt động “Kiểm tra | rà soát đỏ” chưa có đơn vị chủ trì. “Kiểm tra | rà soát đỏ <b>*đậm*</b>” Cách sửa: Hãy ghi đơn vị chủ trì. Căn cứ: Khoản 2 Điều 5 quy chế mẫu · tasks/missing-lead",
  ]);
});

test("the outline counts the findings below each heading and leads to the first of them", () => {
  const elements = elementsIn(html.render(ONE, OPTIONS));
  const [outline] = elements.filter((element) => hasClass(element, "outline"));
  const entries = elements.filter(
    ({ tagName, properties }) => tagName === "li" && /^l\d$/.test(String(properties.className)),
  );
  expect(outline?.tagName).toBe("nav");
  expect(entries.map(wordsOf)).toEqual([
    "Ngoài các mục 1 cảnh báo 1 gợi ý",
    "II. MỤC TIÊU",
    "3. Cải cách thủ tục hành chính 1 lỗi",
  ]);
  expect(elements.filter(({ properties }) => properties.href === "#p1-f2")).toHaveLength(2);
});

test("a level that is stated has a bar, and a line at the level that is asked", () => {
  const elements = elementsIn(html.render(ONE, OPTIONS));
  const bars = elements.filter((element) => hasClass(element, "stated"));
  const lines = elements.filter((element) => hasClass(element, "asked"));
  expect(bars.map(({ properties }) => properties.width)).toEqual(["15", "100", "95", "90"]);
  expect(lines.map(({ properties }) => properties.d)).toEqual([
    "M20 0V12",
    "M100 0V12",
    "M95 0V12",
    "M95 0V12",
  ]);
});

test("the matrix holds agencies against targets, with the evidence and a link to it", () => {
  const elements = elementsIn(html.render(SAMPLE, OPTIONS));
  const cells = elements.filter(({ properties }) => /^#p1-t\d$/.test(String(properties.href)));
  expect(cells.map((cell) => [cell.properties.href, wordsOf(cell), cell.properties.title])).toEqual(
    [
      [
        "#p1-t1",
        "▼ tối thiểu 15% thấp hơn",
        expect.stringMatching(/^Thấp hơn: “.* 15% .*” \(mục II\.3, dòng 84\)$/),
      ],
      ["#p1-t2", "✓ 100% đạt", "Đạt: “Số hóa 100% thành phần hồ sơ” (mục II.3, đoạn 45)"],
      ["#p1-t3", "○ Không nêu", "Không nêu"],
      [
        "#p1-t4",
        "↗ Dẫn chiếu",
        "Dẫn chiếu: “Tỷ lệ thanh toán trực tuyến đạt mức Chính phủ giao” (mục II.3, dòng 90)",
      ],
      [
        "#p1-t5",
        "≠ trên 95% và 90% mâu thuẫn",
        "Mâu thuẫn: “Mức độ hài lòng đạt 95%” (mục III thứ hai, dòng 12); “Mức độ hài lòng 90%” (trang 2, dòng 12)",
      ],
    ],
  );
});

test("a column whose plans are held to different levels names them all, and each cell its own", () => {
  const plans = [25, 30].map((value) =>
    checkedDocument({
      path: `${value}.md`,
      compliance: [{ ...PAYMENT, required: { comparator: ">=", value, unit: "%" } }],
    }),
  );
  const elements = elementsIn(html.render(reportOf(plans), OPTIONS));
  const levels = elements.filter((element) => hasClass(element, "level"));
  expect(levels.slice(0, 3).map(wordsOf)).toEqual(["≥ 25% hoặc ≥ 30%", "/ ≥ 25%", "/ ≥ 30%"]);
});

test("a file that was not read, or holds no plan, stands with its reason before the matrix", () => {
  const page = html.render(SAMPLE, OPTIONS);
  const [unread] = elementsIn(page).filter((element) => hasClass(element, "unread"));
  expect(unread === undefined ? "" : wordsOf(unread)).toBe(
    "Chưa rà soát được (2) ke-hoach/xa-mau.docx: Chưa rà soát được: không quy tắc nào áp dụng cho kế hoạch này.ke-hoach/ban-quet.pdf: Tệp PDF chỉ có ảnh quét, không có chữ. Hãy dùng bản có chữ.",
  );
  expect(page.indexOf('class="unread"')).toBeLessThan(page.indexOf('class="matrix"'));
});

test("files of other kinds are named too, the first of many", () => {
  const skipped = Array.from({ length: 32 }, (_, at) => `ke-hoach/chup ${at + 1}.png`);
  const page = html.render(
    { ...reportOf([checkedDocument(), checkedDocument()]), skipped },
    OPTIONS,
  );
  const [unread] = elementsIn(page).filter((element) => hasClass(element, "unread"));
  const words = unread === undefined ? "" : wordsOf(unread);
  expect(words).toMatch(
    /^Chưa rà soát được \(32\) Tệp không thuộc dạng đọc được .*chup 1\.png.*chup 30\.png… và 2 tệp khác\.$/,
  );
  expect(words).not.toContain("chup 31.png");
});

test("a file in which no plan was recognised has neither counts nor states, and comes last", () => {
  const message = { vi: "Không nhận ra kế hoạch.", en: "No plan was recognised." };
  const letter = checkedDocument({
    path: "thu.txt",
    agency: null,
    notices: [{ code: "nothing-recognised", message }],
    compliance: [{ ...PAYMENT, status: "not-applicable" }],
  });
  const plan = checkedDocument({ path: "b.md", compliance: [PAYMENT] });
  const page = html.render(reportOf([letter, plan]), OPTIONS);
  expect(rowsOf(page)).toEqual([
    ["Sở Năng lượngb.md", "0", "0", "○ Không nêu"],
    ["thu.txt", "–", "–", "Chưa rà soát"],
  ]);
  const [unread] = elementsIn(page).filter((element) => hasClass(element, "unread"));
  expect(unread === undefined ? "" : wordsOf(unread)).toBe(
    "Chưa rà soát được (1) thu.txt: Không nhận ra kế hoạch.",
  );
});

test("a target that does not bind the plan is a dash in the matrix, and has its reason in the page", () => {
  const reason = { vi: "chỉ dành cho UBND cấp xã", en: "only for communes" };
  const entry = { ...PAYMENT, status: "not-applicable" as const, reason, stated: [stated(100)] };
  const plan = checkedDocument({ compliance: [entry, { ...PAYMENT, target: "other" }] });
  expect(rowsOf(html.render(reportOf([plan, plan]), OPTIONS))[0]?.slice(3)).toEqual([
    "–",
    "○ Không nêu",
  ]);
  const [row] = elementsIn(html.render(reportOf([plan]), OPTIONS)).filter(
    ({ properties }) => properties.id === "p1-t1",
  );
  expect(row === undefined ? "" : wordsOf(row)).toMatch(
    /^– Không áp dụng Thanh toán trực tuyến chỉ dành cho UBND cấp xã /,
  );
});

test("of several levels only that which the status rests on is shown, the others as evidence", () => {
  const entry = {
    ...PAYMENT,
    required: { comparator: "=" as const, value: 100, unit: "%" },
    status: "met" as const,
    stated: [stated(100), { ...stated(95), comparator: ">" as const }],
  };
  const elements = elementsIn(
    html.render(reportOf([checkedDocument({ compliance: [entry] })]), OPTIONS),
  );
  const bars = elements.filter((element) => hasClass(element, "stated"));
  expect(bars.map(({ properties }) => properties.width)).toEqual(["100"]);
  const cells = elements.filter(({ properties }) => properties.dataLabel !== undefined);
  expect(cells.map(wordsOf)).toEqual(["100%", "100%", "“Đạt 100%” (dòng 1)“Đạt 95%” (dòng 1)"]);
});

test("two targets of one label are told apart by whom they bind", () => {
  const scoped = [
    { ...PAYMENT, scope: { vi: "sở, ngành", en: "departments" } },
    { ...PAYMENT, target: "communes", scope: { vi: "UBND cấp xã", en: "communes" } },
  ];
  const plan = checkedDocument({ compliance: scoped });
  const names = (page: string) =>
    elementsIn(page)
      .filter(({ tagName }) => tagName === "th")
      .map(wordsOf)
      .filter((words) => words.startsWith(PAYMENT.label));
  expect(names(html.render(reportOf([plan]), OPTIONS))).toEqual([
    "Thanh toán trực tuyến (sở, ngành)",
    "Thanh toán trực tuyến (UBND cấp xã)",
  ]);
  expect(names(html.render(reportOf([plan, plan]), OPTIONS)).slice(0, 2)).toEqual([
    "Thanh toán trực tuyến (sở, ngành) ≥ 25%",
    "Thanh toán trực tuyến (UBND cấp xã) ≥ 25%",
  ]);
});

test("the files of one agency are marked as such", () => {
  const plans = ["a.md", "b.md"].map((path) => checkedDocument({ path }));
  expect(rowsOf(html.render(reportOf(plans), OPTIONS)).map(([name]) => name)).toEqual([
    "Sở Năng lượnga.mdtệp 1/2 của cơ quan này",
    "Sở Năng lượngb.mdtệp 2/2 của cơ quan này",
  ]);
});

test("counts in English have their plural", () => {
  const counts = { error: 3, warning: 1, info: 0, silenced: 0, known: 0 };
  const page = html.render(reportOf([checkedDocument({ counts })]), { ...OPTIONS, language: "en" });
  const [tallies] = elementsIn(page).filter((element) => hasClass(element, "tallies"));
  expect(tallies === undefined ? "" : wordsOf(tallies)).toBe("3 errors 1 warning 0 hints");
});

describe("a folder of pages", () => {
  const files = html.renderFolder?.(SAMPLE, OPTIONS) ?? new Map<string, string>();

  test("has an index and a page for each document, the unreadable one too", () => {
    expect([...files.keys()]).toEqual([
      "index.html",
      "so-nang-luong.html",
      "xa-mau.html",
      "ban-quet.html",
    ]);
  });

  test("links to ids that the other pages have", () => {
    const ids = new Map(
      [...files].map(([name, page]) => [
        name,
        elementsIn(String(page)).map(({ properties }) => properties.id),
      ]),
    );
    const links = [...files].flatMap(([name, page]) =>
      elementsIn(String(page)).flatMap(({ properties: { href } }) =>
        href === undefined ? [] : [String(href).startsWith("#") ? `${name}${href}` : String(href)],
      ),
    );
    const broken = links.filter((link) => {
      const [file = "", id] = link.split("#");
      return id === undefined ? !files.has(file) : !ids.get(file)?.includes(id);
    });
    expect(broken).toEqual([]);
    expect(links).toContain("so-nang-luong.html#p1-t1");
    expect(links).toContain("index.html");
  });
});

describe("hostile words", () => {
  const HOSTILE = `</script></style>"><script>alert(1)</script><img src=x onerror=alert(1)>' onclick='x' \u202etxt.exe\u2066\u0000\ud800 ${"dài".repeat(50_000)}`;
  const words = { vi: HOSTILE, en: HOSTILE };
  const finding: Finding = {
    rule: "targets/missing",
    severity: "error",
    message: words,
    advice: words,
    quote: `${HOSTILE}.`,
    location: toLocation({ line: 1 }, HOSTILE),
    basis: words,
  };
  const plan = checkedDocument({
    path: `${HOSTILE}/a"b<c>.md`,
    agency: HOSTILE,
    subject: HOSTILE,
    profile: { id: HOSTILE, title: HOSTILE },
    sections: [
      {
        path: HOSTILE,
        label: HOSTILE,
        title: HOSTILE,
        level: 1,
        kind: "other",
        area: null,
        location: toLocation({ line: 1 }, HOSTILE),
      },
    ],
    findings: [finding],
    silenced: [{ ...finding, reason: HOSTILE, owner: HOSTILE, until: null, origin: HOSTILE }],
    compliance: [
      {
        target: HOSTILE,
        label: HOSTILE,
        required: { comparator: ">=", value: 1e9, unit: "%" },
        status: "below",
        stated: [
          {
            comparator: null,
            value: -5,
            unit: "%",
            quote: HOSTILE,
            location: toLocation({ line: 1 }, HOSTILE),
          },
        ],
        source: HOSTILE,
      },
    ],
    notices: [{ code: "damaged-part", message: words }],
  });

  test.each([
    ["one page", html.render(reportOf([plan]), { ...OPTIONS, silenced: "listed" })],
    ["many", html.render(reportOf([plan, plan]), { ...OPTIONS, silenced: "listed" })],
  ])("become neither tags nor attributes nor turned text in %s", (_, page) => {
    const elements = elementsIn(page);
    expect(elements.filter(({ tagName }) => tagName === "script")).toHaveLength(1);
    expect(elements.filter(({ tagName }) => tagName === "img")).toEqual([]);
    const attributes = elements.flatMap(({ properties }) => Object.keys(properties));
    expect(attributes.filter((name) => /^on|^style$|^src$/i.test(name))).toEqual([]);
    expect(page).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u);
    const bars = elements.filter((element) => hasClass(element, "stated"));
    expect(bars.map(({ properties }) => properties.width)).toContain("0");
  });
});

test("150 plans with thirteen findings each stay under four megabytes", () => {
  const [document] = ONE.documents;
  const plans = Array.from({ length: 150 }, (_, index) => {
    if (document?.status !== "checked") throw new TypeError("the sample is a plan");
    const findings = Array.from({ length: 5 }, () => document.findings)
      .flat()
      .slice(0, 13);
    return { ...document, path: `ke-hoach/${index}.md`, findings };
  });
  expect(html.render(reportOf(plans), OPTIONS).length).toBeLessThan(4_000_000);
});

function stated(value: number): Stated {
  const location = toLocation({ line: 1 }, null);
  return { comparator: null, value, unit: "%", quote: `Đạt ${value}%`, location };
}

/** The cells of each row in the body of the matrix. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const [body = ""] = /<tbody>.*?<\/tbody>/s.exec(page.slice(page.indexOf('class="matrix"'))) ?? [];
  return body
    .split("</tr>")
    .slice(0, -1)
    .map((row) =>
      elementsIn(`<table><tr>${row}</tr></table>`)
        .filter(({ tagName }) => /^t[dh]$/.test(tagName))
        .map(wordsOf),
    );
}

/** Of the first element of the name, as it stands in the file. */
function lettersIn(page: string, tagName: string): string {
  return new RegExp(`<${tagName}>(.*?)</${tagName}>`, "s").exec(page)?.[1] ?? "";
}
