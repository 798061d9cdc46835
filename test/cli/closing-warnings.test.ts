import { expect, test } from "vitest";
import { refusedSilences, warnAtEnd } from "../../src/cli/closing-warnings.js";
import type { Report } from "../../src/findings/report.js";
import { checkedDocument, reportOf } from "../reporters/sample-report.js";

const MESSAGE = { vi: "Hết hạn.", en: "Expired." };

function told(report: Report, quiet?: true, maxWarnings = Number.POSITIVE_INFINITY): string {
  const lines: string[] = [];
  const terminal = {
    print: () => undefined,
    warn: (text: string) => void lines.push(text),
    columns: undefined,
    env: {},
  };
  const raw = quiet === undefined ? {} : { quiet };
  const refused = report.documents.flatMap(refusedSilences);
  warnAtEnd(
    { ...report, refused },
    { raw, options: { maxWarnings }, written: [] },
    { language: "vi", terminal },
  );
  return lines.join("");
}

test("more warnings than are allowed are told, also quietly", () => {
  const report = reportOf([
    checkedDocument({ counts: { error: 0, warning: 7, info: 0, silenced: 0, known: 0 } }),
  ]);
  const words = "7 cảnh báo, nhiều hơn mức cho phép 3 (--max-warnings), nên kết thúc với mã 1.\n";
  expect([told(report, undefined, 3), told(report, true, 3)]).toEqual([words, words]);
  expect([told(report, undefined, 7), told(report)]).toEqual(["", ""]);
});

test("--quiet keeps what no longer holds and leaves out what was asked for", () => {
  const notices: Report["notices"] = [
    { code: "files-ignored", message: { vi: "Không rà soát.", en: "Left out." } },
    { code: "silence-expired", message: MESSAGE },
    { code: "baseline-gone", message: { vi: "Không còn.", en: "Gone." } },
  ];
  const report = { ...reportOf([checkedDocument()]), notices };
  expect(told(report)).toBe("Không rà soát.\nHết hạn.\nKhông còn.\n");
  expect(told(report, true)).toBe("Hết hạn.\nKhông còn.\n");
});

test("a comment that was refused is told with its line when the report does not tell it", () => {
  const report = reportOf([
    checkedDocument({
      path: "a.md",
      notices: [
        {
          code: "silence-refused",
          message: { vi: "Thiếu lý do.", en: "No reason." },
          place: { line: 4 },
        },
        { code: "scanned-page", message: { vi: "Trang quét.", en: "Scanned." } },
      ],
    }),
  ]);
  expect([told(report), told(report, true)]).toEqual(["", "a.md:4: Thiếu lý do.\n"]);
});
