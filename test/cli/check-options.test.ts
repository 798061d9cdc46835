import { describe, expect, test } from "vitest";
import { groupingOf, type RawCheckOptions, readCheckOptions } from "../../src/cli/check-options.js";
import { UserError } from "../../src/document/errors.js";

const KNOWN = { rules: ["targets/missing", "draft/comments"], formats: ["pretty", "json"] };

function read(raw: Partial<RawCheckOptions>) {
  return readCheckOptions({ color: true, ocr: true, ...raw }, KNOWN);
}

test("without options all is printed, and the stage is left to the config", () => {
  expect(read({})).toEqual({
    stage: undefined,
    levels: {},
    severity: "info",
    maxWarnings: Number.POSITIVE_INFINITY,
    outputs: [{ format: "pretty", file: undefined }],
  });
});

test("formats go to their files, the one without to --output", () => {
  expect(read({ format: ["json=a=b.json", "pretty"], output: "out.txt" }).outputs).toEqual([
    { format: "json", file: "a=b.json" },
    { format: "pretty", file: "out.txt" },
  ]);
});

test("rules take levels, the last one given for a rule holds", () => {
  const rule = ["targets/missing=off", "draft/comments=error", "targets/missing=info"];
  expect(read({ rule }).levels).toEqual({ "targets/missing": "info", "draft/comments": "error" });
});

describe("--group-by", () => {
  const grouping = (raw: Partial<RawCheckOptions>) =>
    groupingOf({ color: true, ocr: true, ...raw });

  test("is by document unless something else is said", () => {
    expect(grouping({})).toBe("document");
    expect(grouping({ format: ["markdown=a.md"], groupBy: "agency" })).toBe("agency");
  });

  test.each<[Partial<RawCheckOptions>, string]>([
    [
      { groupBy: "agency", format: ["pretty"] },
      "--group-by agency chỉ dùng cùng --format markdown, ví dụ: --format markdown=cong-van.md --group-by agency.",
    ],
    [
      { groupBy: "agecy", format: ["markdown"] },
      "--group-by không nhận giá trị “agecy”; có phải ý bạn là “agency”? Các giá trị dùng được: document, agency.",
    ],
  ])("%j is refused", (raw, message) => {
    expect(() => grouping(raw)).toThrow(UserError);
    try {
      grouping(raw);
    } catch (error) {
      expect(error instanceof UserError && error.text.vi).toBe(message);
    }
  });
});

test.each<[Partial<RawCheckOptions>, string]>([
  [
    { rule: ["targets/mising=off"] },
    "Không có quy tắc “targets/mising”; có phải ý bạn là “targets/missing”? Gõ “cchc rules” để xem các quy tắc.",
  ],
  [
    { rule: ["targets/missing"] },
    "--rule cần dạng QUY-TẮC=MỨC, như --rule targets/missing=warning, nhưng đã nhận “targets/missing”.",
  ],
  [
    { rule: ["targets/missing=error=x"] },
    "--rule cần dạng QUY-TẮC=MỨC, như --rule targets/missing=warning, nhưng đã nhận “targets/missing=error=x”.",
  ],
  [
    { rule: ["targets/missing=eror"] },
    "--rule targets/missing không nhận giá trị “eror”; có phải ý bạn là “error”? Các giá trị dùng được: off, error, warning, info.",
  ],
  [
    { format: ["jsn"] },
    "--format không nhận giá trị “jsn”; có phải ý bạn là “json”? Các giá trị dùng được: pretty, json.",
  ],
  [
    { format: ["json", "pretty"] },
    "Hai dạng kết quả không thể cùng ghi ra màn hình. Hãy ghi mỗi dạng ra một tệp, như --format json=ket-qua.json.",
  ],
  [{ maxWarnings: "-1" }, "--max-warnings cần một số nguyên không âm, nhưng đã nhận “-1”."],
  [
    { stage: "drafts" },
    "--stage không nhận giá trị “drafts”; có phải ý bạn là “draft”? Các giá trị dùng được: draft, final.",
  ],
])("%j is refused", (raw, sentence) => {
  expect(() => read(raw)).toThrow(UserError);
  expect(refusal(raw)).toBe(sentence);
});

function refusal(raw: Partial<RawCheckOptions>): string | undefined {
  try {
    read(raw);
    return undefined;
  } catch (error) {
    return error instanceof UserError ? error.text.vi : String(error);
  }
}
