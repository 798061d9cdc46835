import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/document/errors.js";
import { INDICATORS } from "../../src/facts/indicators.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { SHIPPED_PROFILES } from "../../src/profiles/shipped.generated.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "profiles-"));
});

async function saved(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** The Vietnamese sentences of the error, without the folder. */
async function refusal(path: string): Promise<string> {
  const error: unknown = await loadProfile(path).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error("the profile was accepted", { cause: error });
  return error.text.vi.replaceAll(`${folder}/`, "");
}

const EXAMPLE = `
id: tinh-mau-2026
title: Chỉ tiêu CCHC năm 2026 của tỉnh Mẫu
province: Mẫu
year: 2026
source: { number: 101/KH-UBND, date: "2025-12-15", title: Kế hoạch CCHC tỉnh Mẫu năm 2026, url: null }
requiredBases:
  - { number: 101/KH-UBND, date: "2025-12-15", issuer: UBND tỉnh }
requiredAreas: [steering, procedures]
requiredSections: [purpose, budget]
targets:
  - { id: inspection, indicator: par-inspection-coverage, label: Tỷ lệ kiểm tra, area: steering, require: ">= 20%" }
  - id: payment
    indicator: [online-payment-transactions, online-payment-procedures]
    label: Tỷ lệ thanh toán trực tuyến
    require: "≥ 55,5 %"
    appliesTo: [department, commune]
    source: mục II.3 của kế hoạch
    severity: warning
indicators:
  - { id: sample, label: Chỉ số mẫu, area: procedures, unit: "%", phrases: [chỉ số mẫu] }
`;

test("a profile in YAML is read whole, with its demands parsed", async () => {
  expect(await loadProfile(await saved("mau.yaml", EXAMPLE))).toEqual({
    id: "tinh-mau-2026",
    title: "Chỉ tiêu CCHC năm 2026 của tỉnh Mẫu",
    province: "Mẫu",
    year: 2026,
    source: {
      number: "101/KH-UBND",
      date: "2025-12-15",
      title: "Kế hoạch CCHC tỉnh Mẫu năm 2026",
      url: null,
    },
    requiredBases: [{ number: "101/KH-UBND", date: "2025-12-15", issuer: "UBND tỉnh" }],
    requiredAreas: ["steering", "procedures"],
    requiredSections: ["purpose", "budget"],
    targets: [
      {
        id: "inspection",
        indicators: ["par-inspection-coverage"],
        label: "Tỷ lệ kiểm tra",
        area: "steering",
        required: { comparator: ">=", value: 20, unit: "%" },
        appliesTo: [],
        source: "Kế hoạch CCHC tỉnh Mẫu năm 2026 (số 101/KH-UBND ngày 15/12/2025)",
        severity: null,
      },
      {
        id: "payment",
        indicators: ["online-payment-transactions", "online-payment-procedures"],
        label: "Tỷ lệ thanh toán trực tuyến",
        area: null,
        required: { comparator: ">=", value: 55.5, unit: "%" },
        appliesTo: ["department", "commune"],
        source: "mục II.3 của kế hoạch",
        severity: "warning",
      },
    ],
    indicators: [
      {
        id: "sample",
        label: "Chỉ số mẫu",
        area: "procedures",
        unit: "%",
        phrases: ["chỉ số mẫu"],
        not: [],
      },
    ],
  });
});

describe("shipped profiles", () => {
  test("the default one names its figures as no demand of the law", async () => {
    const { targets } = await loadProfile("cchc-2026");
    expect(targets.map(({ id, required }) => [id, required.comparator, required.value])).toEqual([
      ["inspection", ">=", 20],
      ["digitise", "=", 100],
      ["electronic-results", "=", 100],
    ]);
    for (const { source } of targets) expect(source).toContain("không phải quy định của pháp luật");
  });

  test("all speak of indicators of the catalogue", () => {
    const known = INDICATORS.map(({ id }) => id);
    const used = SHIPPED_PROFILES.flatMap(({ targets }) => targets.flatMap((t) => t.indicators));
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("that of Lai Châu adds bases and no figure", async () => {
    const general = await loadProfile("cchc-2026");
    const province = await loadProfile("lai-chau-2026");
    expect(province.requiredBases).toEqual([
      { number: "76/NQ-CP", date: "2021-07-15", issuer: "Chính phủ" },
      { number: "2943/KH-UBND", date: "2021-09-20", issuer: "UBND tỉnh Lai Châu" },
      { number: "8328/KH-UBND", date: "2025-12-23", issuer: "UBND tỉnh Lai Châu" },
    ]);
    expect(province.targets).toEqual(general.targets);
    expect(province.province).toBe("Lai Châu");
  });

  test.each(["lai-chau-2025", "dak-lak-2026"])(
    "%s has the province's own figures alone, each with the plan that it was read in",
    async (name) => {
      const { targets, source } = await loadProfile(name);
      expect(source?.url).toMatch(/^https:/);
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets) {
        expect(target.source).toMatch(/^Kế hoạch .*(?:Lai Châu năm 2025|Đắk Lắk)/);
        expect(target.required.unit).toBe("%");
      }
    },
  );
});

describe("extends", () => {
  test("goes over several levels; targets are replaced by id, demands when named", async () => {
    await saved(
      "tinh.yaml",
      "id: tinh\ntitle: Tỉnh\nextends: cchc-2026\nrequiredSections: [purpose]\ntargets: []\n",
    );
    const path = await saved(
      "so.yaml",
      'id: so\ntitle: Sở\nextends: tinh.yaml\ntargets:\n  - { id: inspection, indicator: par-inspection-coverage, label: Kiểm tra, require: ">= 30%" }\n',
    );
    const { targets, requiredSections, requiredBases } = await loadProfile(path);
    expect(targets.map(({ id, required }) => [id, required.value])).toEqual([
      ["inspection", 30],
      ["digitise", 100],
      ["electronic-results", 100],
    ]);
    expect(requiredSections).toEqual(["purpose"]);
    expect(requiredBases.map(({ number }) => number)).toEqual(["76/NQ-CP"]);
  });

  test("in a circle is refused with the circle", async () => {
    await saved("a.yaml", "id: a\ntitle: A\nextends: b.yaml\ntargets: []\n");
    await saved("b.yaml", "id: b\ntitle: B\nextends: a.yaml\ntargets: []\n");
    expect(await refusal(join(folder, "a.yaml"))).toBe(
      "b.yaml:3:10: Các bộ chỉ tiêu kế thừa lẫn nhau thành vòng: a.yaml → b.yaml → a.yaml. Hãy bỏ một khóa “extends” trong số đó.",
    );
  });

  test("in a circle of three is refused where it closes", async () => {
    await saved("x.yaml", "id: x\ntitle: X\nextends: y.yaml\ntargets: []\n");
    await saved("y.yaml", "id: y\ntitle: Y\nextends: z.yaml\ntargets: []\n");
    await saved("z.yaml", "id: z\ntitle: Z\n\nextends: x.yaml\ntargets: []\n");
    expect(await refusal(join(folder, "x.yaml"))).toBe(
      "z.yaml:4:10: Các bộ chỉ tiêu kế thừa lẫn nhau thành vòng: x.yaml → y.yaml → z.yaml → x.yaml. Hãy bỏ một khóa “extends” trong số đó.",
    );
  });

  test("of itself is refused", async () => {
    const path = await saved("tu.yaml", "id: x\ntitle: X\nextends: tu.yaml\ntargets: []\n");
    expect(await refusal(path)).toContain("tu.yaml:3:10: ");
  });

  test("names the parent's file for what is wrong there, however far up", async () => {
    await saved(
      "ong.yaml",
      'id: ong\ntitle: Ông\ntargets:\n  - { id: t, indicator: sipas-score, label: T, require: "20" }\n',
    );
    await saved("cha.yaml", "id: cha\ntitle: Cha\nextends: ong.yaml\ntargets: []\n");
    const path = await saved("con.yaml", "id: con\ntitle: Con\nextends: cha.yaml\ntargets: []\n");
    expect(await refusal(path)).toMatch(/^ong\.yaml:4:57: Giá trị của “require” chưa đúng/);
  });

  test("of a grandparent that is not there is refused where the parent names it", async () => {
    await saved("me.yaml", "id: me\ntitle: Mẹ\nextends: khong-co.yaml\ntargets: []\n");
    const path = await saved("be.yaml", "id: be\ntitle: Bé\nextends: me.yaml\ntargets: []\n");
    expect(await refusal(path)).toMatch(/^me\.yaml:3:10: Không có tệp hay bộ chỉ tiêu/);
  });

  test("of a file that is not there is refused at its place", async () => {
    const path = await saved(
      "child.yaml",
      "id: a\ntitle: A\nextends: lai-chau-2062\ntargets: []\n",
    );
    expect(await refusal(path)).toBe(
      "child.yaml:3:10: Không có tệp hay bộ chỉ tiêu “lai-chau-2062”; có phải ý bạn là “lai-chau-2026”? Các bộ chỉ tiêu có sẵn: cchc-2026, lai-chau-2026, lai-chau-2025, dak-lak-2026.",
    );
  });
});

test("an unknown name is answered with the nearest shipped profile", async () => {
  expect(await refusal("cchc-2062")).toBe(
    "Không có tệp hay bộ chỉ tiêu “cchc-2062”; có phải ý bạn là “cchc-2026”? Các bộ chỉ tiêu có sẵn: cchc-2026, lai-chau-2026, lai-chau-2025, dak-lak-2026.",
  );
});

const HEAD = "id: a\ntitle: A\n";
const TARGET =
  'targets:\n  - id: t\n    indicator: sipas-score\n    label: T\n    require: ">= 20%"\n';

test.each([
  [
    "an unknown key",
    `${HEAD}requiredBasis: []\n${TARGET}`,
    "3:1: Khóa “requiredBasis” không dùng được ở đây; có phải ý bạn là “requiredBases”? Các khóa dùng được: id, title, province, year, extends, source, requiredBases, requiredAreas, requiredSections, targets, indicators.",
  ],
  [
    "an unknown key of a target",
    `${HEAD}${TARGET}    lable: x\n`,
    "8:5: Khóa “lable” không dùng được ở đây; có phải ý bạn là “label”? Các khóa dùng được: id, indicator, label, area, require, appliesTo, source, severity.",
  ],
  [
    "a missing key",
    `${HEAD}targets:\n  - { id: t, indicator: sipas-score, require: "= 5%" }\n`,
    "4:5: Thiếu khóa “label” ở đây. Hãy bổ sung khóa này.",
  ],
  [
    "an area that does not exist",
    `${HEAD}requiredAreas: [steering, procedure]\n${TARGET}`,
    "3:27: “procedure” không phải là giá trị của “requiredAreas”; có phải ý bạn là “procedures”? Các giá trị dùng được: steering, institutions, procedures, apparatus, civil-service, public-finance, digital-government, business-environment, sipas.",
  ],
  [
    "a demand without comparator",
    `${HEAD}${TARGET.replace(">= 20%", "20%")}`,
    '7:14: Giá trị của “require” chưa đúng: cần dấu so sánh, một số và đơn vị, như ">= 20%", "= 100%" hay "<= 10 hạng" (một nghìn viết là 1000).',
  ],
  [
    "a number that may be one or a thousand",
    `${HEAD}${TARGET.replace("20%", "1.000 hồ sơ")}`,
    '7:14: Giá trị của “require” chưa đúng: cần dấu so sánh, một số và đơn vị, như ">= 20%", "= 100%" hay "<= 10 hạng" (một nghìn viết là 1000).',
  ],
  [
    "a day that does not exist",
    `${HEAD}requiredBases: [{ number: 1/A, date: "2025-02-30", issuer: B }]\n${TARGET}`,
    '3:38: Giá trị của “date” chưa đúng: cần một ngày có thật theo dạng năm-tháng-ngày, như "2025-12-15".',
  ],
  [
    "an id that stands twice",
    `${HEAD}${TARGET}  - { id: t, indicator: sipas-score, label: U, require: "= 5%" }\n`,
    "8:11: Mã “t” đã dùng cho một mục khác trong “targets”. Hãy đặt mã khác.",
  ],
  [
    "a demand without quotes",
    `${HEAD}${TARGET.replace('">= 20%"', ">= 20%")}`,
    '7:15: Tệp không đúng cú pháp YAML ở đây: giá trị bắt đầu bằng dấu > hoặc | phải đặt trong ngoặc kép. Hãy xem lại thụt lề, dấu hai chấm và đặt giá trị có dấu so sánh trong ngoặc kép, như require: ">= 20%".',
  ],
  [
    "an indicator that does not exist",
    `${HEAD}${TARGET.replace("sipas-score", "[sipas-score, spias-rank]")}`,
    "5:16: Không có chỉ số nào có mã “spias-rank”; có phải ý bạn là “sipas-rank”? Các mã có trong docs/chi-so.md. Nếu là chỉ số riêng, hãy khai báo nó trong khóa “indicators”.",
  ],
  ["an empty file", "", "1:1: Tệp phải là một bộ chỉ tiêu với các khóa id, title và targets."],
])("%s is refused with its place", async (_, text, message) => {
  const path = await saved("sai.yaml", text);
  expect(await refusal(path)).toBe(`sai.yaml:${message}`);
});

test("several faults are all named, in the order of the file", async () => {
  const path = await saved("nhieu.yaml", `id: A b\ntitel: A\n${TARGET}`);
  expect((await refusal(path)).split("\n").map((line) => line.slice(0, 40))).toEqual([
    "nhieu.yaml:1:1: Thiếu khóa “title” ở đây",
    "nhieu.yaml:1:5: Giá trị của “id” chưa đú",
    "nhieu.yaml:2:1: Khóa “titel” không dùng ",
  ]);
});
