import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseConfig, readConfig } from "../../../src/check/config/config-file.js";
import { UserError } from "../../../src/document/errors.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-file-"));
});

async function saved(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** The Vietnamese sentences of the refusal, without the folder. */
async function refusal(path: string): Promise<string> {
  const error: unknown = await readConfig(path).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error("the config was accepted", { cause: error });
  return error.text.vi.replaceAll(`${folder}/`, "");
}

const WHOLE = `profile: lai-chau-2026
stage: final
lang: en
rules:
  tasks/duplicate: off
  structure/missing-section: { level: info, advised: [goals, budget] }
overrides:
  - files: du-thao/**
    profile: cchc-2026
    stage: draft
    rules: { tasks/duplicate: error }
ignore: [luu-tru]
silence:
  - rule: targets/below-minimum
    quote: Tối thiểu 15%
    section: II.1
    files: ["*.docx"]
    reason: Tỉnh đồng ý
    owner: Nguyễn Văn A
    until: 2026-12-31
baseline: cchc.baseline.json
`;

test("every key is read as it is written, with the place of its value", () => {
  const { file, placeOf } = parseConfig(WHOLE, "c.yaml");
  expect(file).toEqual({
    profile: "lai-chau-2026",
    stage: "final",
    lang: "en",
    rules: {
      "tasks/duplicate": "off",
      "structure/missing-section": { level: "info", advised: ["goals", "budget"] },
    },
    overrides: [
      {
        files: "du-thao/**",
        profile: "cchc-2026",
        stage: "draft",
        rules: { "tasks/duplicate": "error" },
      },
    ],
    ignore: ["luu-tru"],
    silence: [
      {
        rule: "targets/below-minimum",
        quote: "Tối thiểu 15%",
        section: "II.1",
        files: ["*.docx"],
        reason: "Tỉnh đồng ý",
        owner: "Nguyễn Văn A",
        until: "2026-12-31",
      },
    ],
    baseline: "cchc.baseline.json",
  });
  expect(placeOf(["rules", "structure/missing-section", "level"])).toBe("c.yaml:6:39");
  expect(placeOf(["overrides", 0, "stage"])).toBe("c.yaml:10:12");
});

test("a file saved by Notepad, with its mark in front, and lists left empty are accepted", () => {
  const { file } = parseConfig(
    "\ufeffstage: final\nrules:\n# tasks/duplicate: off\nignore:\n",
    "c",
  );
  expect(file).toEqual({ stage: "final", rules: null, ignore: null });
});

describe("extends", () => {
  test("gives the files that are extended first, over several levels and lists", async () => {
    await saved("goc/chung.yaml", "stage: final\n");
    await saved("goc/tinh.yaml", "extends: chung.yaml\n");
    await saved("them.yaml", "lang: en\n");
    const path = await saved("so/c.yaml", "extends: [../goc/tinh.yaml, ../them.yaml]\n");
    const { layers, folder: base } = await readConfig(path);
    expect(base).toBe(join(folder, "so"));
    expect(layers.map(({ fileName }) => fileName.replace(`${folder}/`, ""))).toEqual([
      "goc/chung.yaml",
      "goc/tinh.yaml",
      "them.yaml",
      "so/c.yaml",
    ]);
  });

  test("a circle is told with the place that closes it", async () => {
    await saved("a.yaml", "stage: draft\nextends: [b.yaml]\n");
    await saved("b.yaml", "extends: a.yaml\n");
    expect(await refusal(join(folder, "a.yaml"))).toBe(
      "b.yaml:1:10: Các tệp cấu hình kế thừa lẫn nhau thành vòng: a.yaml → b.yaml → a.yaml. Hãy bỏ một khóa “extends” trong số đó.",
    );
  });

  test("a file that is not there is told with the place that names it", async () => {
    const path = await saved("c.yaml", "extends: [ khong-co.yaml ]\n");
    expect(await refusal(path)).toBe(
      "c.yaml:1:12: Không có tệp cấu hình “khong-co.yaml”. Hãy kiểm tra lại đường dẫn.",
    );
  });
});

const SILENCE = "silence:\n  - rule: tasks/duplicate\n";

test.each([
  [
    "an unknown key",
    "profil: x\n",
    "1:1: Khóa “profil” không dùng được ở đây; có phải ý bạn là “profile”? Các khóa dùng được: extends, profile, stage, rules, lang, overrides, ignore, silence, baseline.",
  ],
  [
    "an unknown key of an override",
    "overrides:\n  - files: a\n    stages: draft\n",
    "3:5: Khóa “stages” không dùng được ở đây; có phải ý bạn là “stage”? Các khóa dùng được: files, profile, stage, rules.",
  ],
  [
    "an unknown rule",
    "rules:\n  tasks/duplicates: off\n",
    "2:3: Không có quy tắc “tasks/duplicates”; có phải ý bạn là “tasks/duplicate”? Gõ “cchc rules” để xem các quy tắc.",
  ],
  [
    "an unknown rule of an override",
    "overrides:\n  - files: a\n    rules: { mising: off }\n",
    "3:14: Không có quy tắc “mising”; có phải ý bạn là “targets/missing”? Gõ “cchc rules” để xem các quy tắc.",
  ],
  [
    "an unknown level",
    "rules:\n  tasks/duplicate: eror\n",
    "2:20: “eror” không phải là giá trị của “tasks/duplicate”; có phải ý bạn là “error”? Các giá trị dùng được: off, error, warning, info.",
  ],
  [
    "an unknown level beside options",
    "rules:\n  structure/missing-section: { level: eror }\n",
    "2:39: “eror” không phải là giá trị của “level”; có phải ý bạn là “error”? Các giá trị dùng được: off, error, warning, info.",
  ],
  [
    "an unknown option",
    "rules:\n  structure/missing-section: { advise: [budget] }\n",
    "2:32: Quy tắc structure/missing-section không có tùy chọn “advise”; có phải ý bạn là “advised”? Các tùy chọn: advised.",
  ],
  [
    "an option of a rule that has none",
    "rules:\n  tasks/missing-lead: { most: 3 }\n",
    "2:25: Quy tắc tasks/missing-lead không có tùy chọn “most”. Quy tắc này chỉ nhận level.",
  ],
  [
    "an option of another type",
    "rules:\n  structure/missing-section: { advised: budget }\n",
    '2:41: Giá trị của “advised” chưa đúng: cần một danh sách, như ["budget"].',
  ],
  [
    "a value that an option does not take",
    "rules:\n  structure/missing-section: { advised: [budgets] }\n",
    "2:42: “budgets” không phải là giá trị của “advised”; có phải ý bạn là “budget”? Các giá trị dùng được: purpose, goals, tasks, budget, implementation.",
  ],
  [
    "a silence without a reason",
    `${SILENCE}    quote: x\n`,
    "2:5: Thiếu khóa “reason” ở đây: phát hiện nào được bỏ qua cũng phải có lý do.",
  ],
  [
    "a silence with a blank reason",
    `${SILENCE}    quote: x\n    reason: "  "\n`,
    "4:13: Giá trị của “reason” chưa đúng: cần một đoạn chữ không để trống, đặt trong ngoặc kép nếu có ký tự đặc biệt.",
  ],
  [
    "a silence of words left out alone",
    `${SILENCE}    quote: "[…] ..."\n    reason: x\n`,
    '3:12: Giá trị của “quote” chưa đúng: cần câu chữ của kế hoạch có ít nhất một chữ cái hoặc chữ số, như "Tối thiểu 15% […] được kiểm tra".',
  ],
  [
    "a number below zero",
    "rules:\n  draft/tracked-changes: { most: -1 }\n",
    "2:34: Giá trị của “most” chưa đúng: cần một con số từ 0 trở lên, như 10.",
  ],
  [
    "a silence of every finding of a rule",
    `${SILENCE}    reason: x\n`,
    "2:5: Mục bỏ qua này áp dụng cho mọi phát hiện của quy tắc. Hãy thêm quote, section hoặc files; muốn tắt hẳn quy tắc thì ghi “off” trong khóa rules.",
  ],
  [
    "a silence of an unknown rule",
    "silence:\n  - { rule: tasks/duplikate, quote: x, reason: y }\n",
    "2:13: Không có quy tắc “tasks/duplikate”; có phải ý bạn là “tasks/duplicate”? Gõ “cchc rules” để xem các quy tắc.",
  ],
  [
    "a day that does not exist",
    `${SILENCE}    quote: x\n    reason: y\n    until: 2026-02-30\n`,
    '5:12: Giá trị của “until” chưa đúng: cần một ngày có thật theo dạng năm-tháng-ngày, như "2026-12-31".',
  ],
  [
    "a glob that is written wrongly",
    'ignore: ["x[z-a].md"]\n',
    "1:9: Mẫu “x[z-a].md” viết sai nên không tìm được tệp. Hãy kiểm tra phần trong ngoặc vuông: khoảng ký tự phải đi từ trước đến sau, như [a-z].",
  ],
  [
    "what is no YAML",
    "files: *.docx\n",
    '1:8: Tệp không đúng cú pháp YAML ở đây: giá trị bắt đầu bằng dấu * phải đặt trong ngoặc kép. Hãy xem lại thụt lề, dấu hai chấm và đặt mẫu tên tệp và câu chữ trong ngoặc kép, như files: "*.docx".',
  ],
  [
    "what holds no keys",
    "- a\n",
    "1:1: Tệp cấu hình phải gồm các khóa như profile, stage, rules. Gõ “cchc init” để có một tệp mẫu.",
  ],
])("%s is refused with its place and the nearest right name", async (_, text, message) => {
  expect(await refusal(await saved("sai.yaml", text))).toBe(`sai.yaml:${message}`);
});

test("several faults are all named, in the order of the file", async () => {
  const path = await saved("nhieu.yaml", "stage: finale\nlang: vn\nrule: {}\n");
  expect((await refusal(path)).split("\n").map((line) => line.slice(0, 34))).toEqual([
    "nhieu.yaml:1:8: “finale” không phả",
    "nhieu.yaml:2:7: “vn” không phải là",
    "nhieu.yaml:3:1: Khóa “rule” không ",
  ]);
});

test("a config whose keys are all in comments says nothing and is right", async () => {
  const path = await saved("trong.yaml", "# stage: final\n");
  expect((await readConfig(path)).layers.map(({ file }) => file)).toEqual([{}]);
});
