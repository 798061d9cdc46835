import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../../src/check/config/config-file.js";
import { configSilences, isExpired } from "../../../src/check/silence/config-silences.js";
import { toLocation } from "../../../src/document/place.js";
import type { Finding } from "../../../src/findings/finding.js";

const FOLDER = resolve("/tinh");

function silenceOf(keys: string) {
  const text = `silence:\n  - { rule: targets/missing, reason: Lý do, ${keys} }`;
  const [first] = configSilences({ folder: FOLDER, layers: [parseConfig(text, "c.yaml")] });
  if (first === undefined) throw new Error("no silence");
  return first;
}

function finding(quote: string | null, section: string | null = null): Finding {
  return {
    rule: "targets/missing",
    severity: "warning",
    message: { vi: "Chưa có chỉ tiêu “Tỷ lệ số hóa”.", en: "There is no target “Tỷ lệ số hóa”." },
    advice: { vi: "Bổ sung.", en: "Add it." },
    quote,
    location: toLocation({}, section),
    basis: null,
  };
}

test("who set it aside, why and until when is kept with its place", () => {
  const { rule, reason, owner, until, origin, files } = silenceOf(
    "files: a.md, owner: Lan, until: 2026-12-31",
  );
  expect({ rule, reason, owner, until, origin, files }).toEqual({
    rule: "targets/missing",
    reason: "Lý do",
    owner: "Lan",
    until: "2026-12-31",
    origin: "c.yaml:2:5",
    files: ["a.md"],
  });
});

describe("a finding is covered", () => {
  test.each([
    ['quote: "tối thiểu 15%"', finding("- Tối  thiểu 15% phòng được kiểm tra"), true],
    ['quote: "TOI THIEU 15%"', finding("Tối thiểu 15% phòng được kiểm tra"), true],
    [
      'quote: "Tối thiểu 15% […] được kiểm tra"',
      finding("Tối thiểu 15% phòng được kiểm tra"),
      true,
    ],
    ['quote: "được kiểm tra […] Tối thiểu"', finding("Tối thiểu 15% phòng được kiểm tra"), false],
    ['quote: "chưa có chỉ tiêu"', finding("Tối thiểu 15% phòng"), true],
    ['quote: "thiểu 1"', finding("Tối thiểu 15% phòng"), false],
    ['quote: "tỷ lệ số hoá"', finding(null), true],
    ['quote: "tỷ lệ khác"', finding(null), false],
    ["section: II", finding(null, "II.3"), true],
    ["section: II.3", finding(null, "II.3"), true],
    ["section: II", finding(null, "III"), false],
    ["section: II", finding(null), false],
    ['section: II, quote: "tối thiểu"', finding("Tối thiểu 5%", "III"), false],
  ])("by %s in %j: %s", (keys, one, expected) => {
    expect(silenceOf(keys).covers(one)).toBe(expected);
  });
});

test("a quote without any words covers nothing", () => {
  const entry = { rule: "targets/missing", reason: "Lý do", quote: "[…] ..." };
  const layer = { ...parseConfig("", "c.yaml"), file: { silence: [entry] } };
  const [one] = configSilences({ folder: FOLDER, layers: [layer] });
  expect(one?.covers(finding("Tối thiểu 15% phòng"))).toBe(false);
});

test("it holds for its files, counted from the folder of the config", () => {
  const { isFor } = silenceOf('files: ["so/*.docx"]');
  expect([isFor("so/a.docx"), isFor("xa/a.docx")]).toEqual([true, false]);
  expect(silenceOf("section: I").isFor("bat-ky.pdf")).toBe(true);
});

test("it holds through its last day", () => {
  const one = silenceOf("section: I, until: 2026-12-31");
  expect([isExpired(one, "2026-12-31"), isExpired(one, "2027-01-01")]).toEqual([false, true]);
  expect(isExpired(silenceOf("section: I"), "2999-01-01")).toBe(false);
});
