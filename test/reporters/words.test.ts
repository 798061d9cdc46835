import { expect, test } from "vitest";
import type { Stated } from "../../src/compliance/compliance.js";
import { toLocation } from "../../src/document/place.js";
import type { Finding } from "../../src/findings/finding.js";
import {
  complianceWords,
  evidenceWords,
  levelWords,
  quotedWords,
  shorten,
  statedWords,
} from "../../src/reporters/words.js";

const FILLER = "và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền ";

test("a long text is shown as far as it fits, never with its middle left out", () => {
  expect(shorten("Tối thiểu 20% đơn vị.")).toBe("Tối thiểu 20% đơn vị.");
  expect(shorten(`Mở đầu ${FILLER.repeat(4)}kết thúc.`)).toBe(
    "Mở đầu và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền và các nội dung khác có liên quan […]",
  );
});

test("evidence shows the stretch around the number, wherever it stands, in either language", () => {
  const quote = `Mở đầu ${FILLER.repeat(3)}đạt 99,5% số hồ sơ ${FILLER.repeat(3)}hết.`;
  const words =
    "“[…] có thẩm quyền và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền đạt 99,5% số hồ sơ và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền […]”";
  expect(evidenceWords({ value: 99.5, unit: "%", quote })).toBe(words);
  expect(evidenceWords({ value: 99.5, unit: "%", quote })).toBe(words);
});

test("the words of the plan hold what the finding speaks of", () => {
  const quote = `Kiểm tra ${FILLER.repeat(3)}tại 20% số đơn vị trực thuộc.`;
  const message = "Tỷ lệ đơn vị được kiểm tra: kế hoạch nêu 20%, thấp hơn mức 30%.";
  const finding: Finding = {
    rule: "targets/below-minimum",
    severity: "error",
    message: { vi: message, en: message },
    advice: { vi: "", en: "" },
    quote,
    location: toLocation({ line: 1 }, null),
    basis: null,
  };
  expect(quotedWords(finding, "vi")).toBe(
    "[…] và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền và các nội dung khác có liên quan theo quy định của cấp có thẩm quyền tại 20% số đơn vị trực thuộc.",
  );
});

test("evidence in an English report shows the number as the plan prints it", () => {
  const quote = `Mở đầu ${FILLER.repeat(3)}mỗi năm 2 lần ${FILLER.repeat(3)}hết.`;
  expect(evidenceWords({ value: 2, unit: "lần", quote })).toContain("mỗi năm 2 lần");
});

test("levels are written the way of the language", () => {
  const required = { comparator: ">=", value: 55.5, unit: "%" } as const;
  expect(levelWords(required, "vi")).toBe("≥\u00a055,5%");
  expect(levelWords({ ...required, comparator: "=", unit: "hạng" }, "en")).toBe("rank 55.5");
  expect(levelWords({ ...required, value: 2, unit: "lần" }, "en")).toBe("≥\u00a02 times");
  expect(levelWords({ ...required, value: 1, unit: "Hồ sơ" }, "en")).toBe("≥\u00a01 application");
  expect(levelWords({ ...required, value: 3, unit: "tổ hợp tác" }, "en")).toBe(
    "≥\u00a03 tổ hợp tác",
  );
  expect(levelWords({ ...required, value: 2, unit: "lần" }, "vi")).toBe("≥\u00a02 lần");
});

test("stated levels are listed once each; without a number there is none", () => {
  const stated = [20, 25, 20].map((value) => ({ comparator: null, value, unit: "%" }));
  expect(statedWords(stated, "vi")).toBe("20% và 25%");
  expect(statedWords([{ comparator: null, value: null, unit: null }], "vi")).toBe(undefined);
});

test("a stated level keeps its comparator, so that it can be told from what is required", () => {
  const words = ([">=", ">", "=", "<=", "<"] as const).map((comparator) =>
    statedWords([{ comparator, value: 95, unit: "%" }], "vi"),
  );
  expect(words).toEqual(["tối thiểu 95%", "trên 95%", "95%", "không quá 95%", "dưới 95%"]);
});

test("a missing target is told apart from one without a figure and one in another unit", () => {
  const entry = {
    target: "late",
    label: "Hồ sơ quá hạn",
    required: { comparator: "<=", value: 1, unit: "%" },
    status: "missing",
    source: "",
  } as const;
  const location = toLocation({ line: 1 }, null);
  const stated = { comparator: null, value: null, unit: null, quote: "", location };
  const words = (...all: Stated[]) => complianceWords({ ...entry, stated: all }, "vi");
  expect(words()).toBe("KHÔNG NÊU");
  expect(words(stated)).toBe("CHƯA GHI SỐ");
  expect(words({ ...stated, value: 5, unit: "hồ sơ" })).toBe("KHÁC ĐƠN VỊ");
});
