import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkReading } from "../../src/check/check-document.js";
import { textOf } from "../../src/document/document.js";
import { toLocation } from "../../src/document/place.js";
import type { Report } from "../../src/findings/report.js";
import { openPackage, readXmlPart } from "../../src/ooxml/package.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readBytes } from "../../src/readers/read-bytes.js";
import { docx } from "../../src/reporters/docx.js";
import type { ReportOptions } from "../../src/reporters/reporter.js";
import { checkedDocument, reportOf, SAMPLE } from "./sample-report.js";

const OPTIONS: ReportOptions = {
  language: "vi",
  color: false,
  width: 80,
  detail: "full",
  silenced: "counted",
};

async function written(report: Report, options = OPTIONS): Promise<Uint8Array> {
  const content = await docx.render(report, options);
  if (typeof content === "string") throw new TypeError("a Word file is made of bytes");
  return content;
}

async function linesOf(report: Report, options = OPTIONS): Promise<readonly string[]> {
  const { document } = await readBytes(await written(report, options), "docx");
  return textOf(document.blocks)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

test("a plan held to no target has a sheet that says so", async () => {
  const lines = await linesOf(reportOf(SAMPLE.documents.slice(1)));
  expect(lines).toContain("Không chỉ tiêu nào áp dụng cho loại kế hoạch hoặc loại cơ quan này.");
});

test("a file that was not read, or is no plan, has no sheet", async () => {
  const message = { vi: "Không nhận ra mục nào.", en: "Nothing was recognised." };
  const letter = checkedDocument({ notices: [{ code: "nothing-recognised", message }] });
  const documents = [...SAMPLE.documents, letter];
  expect(documents.map((document) => docx.leavesOut?.(document)?.vi)).toEqual([
    undefined,
    undefined,
    "Tệp PDF chỉ có ảnh quét, không có chữ. Hãy dùng bản có chữ.",
    "Không nhận ra mục nào.",
  ]);
  expect(await linesOf(reportOf(documents))).toEqual(
    await linesOf(reportOf(SAMPLE.documents.slice(0, 2))),
  );
});

test("rules that were not applied are named by their titles, together by the reason", async () => {
  const reason = { vi: "Không nhận ra bảng nhiệm vụ nào.", en: "No table of tasks." };
  const plan = checkedDocument({
    outcomes: [
      { rule: "structure/missing-area", status: "passed", reason: null },
      { rule: "header/missing-number", status: "not-applicable", reason },
      { rule: "header/missing-signature", status: "not-applicable", reason },
    ],
  });
  const lines = await linesOf(reportOf([plan]));
  const at = lines.indexOf("Chưa áp dụng được 2 quy tắc:");
  expect(lines[at + 1]).toBe(
    "Không nhận ra bảng nhiệm vụ nào: “Kế hoạch chưa có số”, “Kế hoạch không có khối chữ ký”.",
  );
});

test("the number of a document is never broken at its hyphen, and still reads as it is", async () => {
  const plan = checkedDocument({ subject: "Thực hiện Nghị định 30/2020/NĐ-CP - đợt 1" });
  const bytes = await written(reportOf([plan]));
  const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
  expect(xml).toContain(
    'Nghị định 30/2020/NĐ</w:t><w:noBreakHyphen/><w:t xml:space="preserve">CP - đợt 1</w:t>',
  );
  expect(await linesOf(reportOf([plan]))).toContain("Thực hiện Nghị định 30/2020/NĐ-CP - đợt 1");
});

test("a sheet is known as untouched until somebody fills it in", async () => {
  const bytes = await written(SAMPLE);
  const files = unzipSync(bytes);
  const xml = new TextDecoder().decode(files["word/document.xml"]);
  const filled = { ...files, "word/document.xml": strToU8(xml.replace("Số: ……", "Số: 15")) };
  expect(
    [bytes, zipSync(files), zipSync(filled), strToU8("thư")].map((one) => docx.isUntouched?.(one)),
  ).toEqual([true, true, false, false]);
});

test("the layout rules find nothing to mend on it, and all of them can be applied", async () => {
  const report = reportOf(Array.from({ length: 8 }, () => SAMPLE.documents).flat());
  const reading = await readBytes(await written(report), "docx");
  const profile = await loadProfile("cchc-2026");
  const settings = { profile, stage: "final", levels: {}, options: {} } as const;
  const { outcomes } = checkReading(reading, "phieu.docx", settings);
  expect(outcomes.filter(({ rule }) => rule.startsWith("layout/"))).toEqual(
    ["paper-size", "margins", "font", "font-size", "motto", "page-number"].map((name) => ({
      rule: `layout/${name}`,
      status: "passed",
      reason: null,
    })),
  );
});

test("a folder gets a file for each document, whole by itself", async () => {
  const files = docx.renderFolder?.(SAMPLE, OPTIONS) ?? new Map();
  expect([...files.keys()]).toEqual(["phieu-so-nang-luong.docx", "phieu-xa-mau.docx"]);
  expect(files.get("phieu-xa-mau.docx")).toEqual(
    await written(reportOf(SAMPLE.documents.slice(1, 2))),
  );
});

describe("hostile words", () => {
  const HOSTILE = `</w:t><w:fldSimple w:instr="DDEAUTO"/>]]>&'"\u0000\u001b[31m\u202e\ud800\uffff =cmd|' /C calc'!A0`;
  const plan = checkedDocument({
    path: HOSTILE,
    agency: HOSTILE,
    subject: HOSTILE,
    findings: [
      {
        rule: "targets/missing",
        severity: "error",
        message: { vi: HOSTILE, en: HOSTILE },
        advice: { vi: HOSTILE, en: HOSTILE },
        quote: `${HOSTILE}.`,
        location: toLocation({ line: 1 }, HOSTILE),
        basis: { vi: HOSTILE, en: HOSTILE },
      },
    ],
  });

  test("leave every part well-formed, with no field but the page number", async () => {
    const bytes = await written(reportOf([plan]));
    const source = openPackage(bytes);
    const roots = Object.keys(unzipSync(bytes)).map((name) => readXmlPart(source, name)?.name);
    expect(roots).toEqual([
      "ct:Types",
      "rel:Relationships",
      "w:document",
      "rel:Relationships",
      "w:styles",
      "w:hdr",
      "w:hdr",
      "Properties",
    ]);
    const body = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
    expect(body).not.toMatch(/<w:fldSimple|<w:instrText|\u202e/);
  });
});
