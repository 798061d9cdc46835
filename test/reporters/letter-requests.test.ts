import { expect, test } from "vitest";
import type { DocumentErrorCode } from "../../src/document/errors.js";
import { requestFor } from "../../src/reporters/letter-requests.js";
import { checkedDocument } from "./sample-report.js";

function request(path: string, code: DocumentErrorCode): string | undefined {
  const message = { vi: "Hãy chạy lại với --password.", en: "Run again with --password." };
  const counts = { error: 0, warning: 0, info: 0, silenced: 0, known: 0 };
  return requestFor(
    { path, status: "failed", error: { code, message }, findings: [], compliance: [], counts },
    "vi",
  );
}

test.each<[string, DocumentErrorCode, string]>([
  ["a.pdf", "encrypted", "Tệp có mật khẩu: đề nghị cơ quan gửi lại bản Word không đặt mật khẩu."],
  ["quet.PDF", "no-text", "Tệp là ảnh chụp hoặc bản quét: đề nghị cơ quan gửi bản Word (.docx)."],
  [
    "trang-1.png",
    "unsupported-format",
    "Tệp là ảnh chụp hoặc bản quét: đề nghị cơ quan gửi bản Word (.docx).",
  ],
  ["a.md", "no-text", "Tệp không có chữ nào đọc được: đề nghị cơ quan gửi lại bản Word (.docx)."],
  [
    "a.xlsx",
    "unsupported-format",
    "Tệp không thuộc dạng rà soát được: đề nghị cơ quan gửi bản Word (.docx).",
  ],
  [
    "a.docx",
    "format-mismatch",
    "Nội dung tệp không đúng với đuôi tên tệp: đề nghị cơ quan gửi lại bản Word (.docx).",
  ],
  ["a.docx", "empty", "Tệp rỗng: đề nghị cơ quan gửi lại bản Word (.docx)."],
])("of %s (%s) one thing is asked", (path, code, sentence) => {
  expect(request(path, code)).toBe(sentence);
});

test.each<DocumentErrorCode>(["not-found", "not-a-file", "timeout", "unreadable"])(
  "an agency can do nothing about %s",
  (code) => {
    expect(request("a.docx", code)).toBeUndefined();
  },
);

test("nor about a plan that no rule is meant for", () => {
  expect(requestFor(checkedDocument({ outcomes: [] }), "vi")).toBeUndefined();
});
