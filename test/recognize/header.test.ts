import { describe, expect, test } from "vitest";
import { planOf, planOfMarkdown } from "./plan-of.js";

const LETTER = `UBND TỈNH AN LẠC
SỞ XÂY DỰNG

Số:     /KH-SXD

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Lạc, ngày     tháng 12 năm 2025

KẾ HOẠCH

Cải cách hành chính năm 2026

Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Sở Xây dựng ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Nâng cao hiệu quả.

Nơi nhận:

- UBND tỉnh (b/c);

- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Văn Mẫu
`;

describe("header", () => {
  test("a blank number and day are seen as blank, with their words and places", async () => {
    const { header } = await planOf(LETTER);
    expect(header.number).toEqual({
      value: undefined,
      quote: "Số: /KH-SXD",
      location: {
        page: null,
        line: 4,
        column: 1,
        paragraph: null,
        section: null,
        table: null,
        row: null,
        cell: null,
      },
    });
    expect(header.date?.value).toBeUndefined();
    expect(header.date?.quote).toBe("ngày tháng 12 năm 2025");
    expect(header.symbol?.value).toBe("KH-SXD");
  });

  test("agencies, title, year, kind, recipients and signer are read", async () => {
    const { header } = await planOf(LETTER);
    expect({
      parent: header.parentAgency?.value,
      agency: header.agency?.value,
      place: header.place?.value,
      docType: header.docType?.value,
      subject: header.subject?.value,
      year: header.planYear,
      kind: header.planKind,
      recipients: header.recipients.map(({ value }) => value),
      signer: header.signer?.value,
      letterhead: header.letterhead,
    }).toEqual({
      parent: "UBND TỈNH AN LẠC",
      agency: "SỞ XÂY DỰNG",
      place: "An Lạc",
      docType: "KẾ HOẠCH",
      subject: "Cải cách hành chính năm 2026",
      year: 2026,
      kind: "annual",
      recipients: ["UBND tỉnh (b/c)", "Lưu: VT, VP"],
      signer: { capacity: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC", name: "Trần Văn Mẫu" },
      letterhead: true,
    });
  });

  test("a letterhead and a signature in frames are read like any other", async () => {
    const { header } = await planOfMarkdown(
      "| UBND TỈNH AN LẠC<br>SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| Số: 45/KH-SYT | An Lạc, ngày 05 tháng 01 năm 2026 |\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n## I. MỤC ĐÍCH\n\nNâng cao.\n\n| Nơi nhận:<br>- Sở Nội vụ;<br>- Lưu: VT. | GIÁM ĐỐC<br><br>Trần Văn Mẫu |\n|---|---|\n",
    );
    expect([
      header.agency?.value,
      header.number?.value,
      header.date?.value,
      header.recipients.length,
      header.signer?.value.name,
    ]).toEqual(["SỞ Y TẾ", "45/KH-SYT", "2026-01-05", 2, "Trần Văn Mẫu"]);
  });

  test("a page without letterhead tells of itself in its first sentences", async () => {
    const { header } = await planOf(
      "Kế hoạch cải cách hành chính năm 2026\nNgày 30/12/2025, Văn phòng UBND tỉnh An Lạc đã ban hành Kế hoạch số 18/KH-VPUBND về công tác cải cách hành chính năm 2026.\n\nI. MỤC ĐÍCH\nNâng cao hiệu quả công tác cải cách hành chính của cơ quan trong năm, bảo đảm đúng lộ trình đã đề ra từ đầu năm.\n",
    );
    expect([
      header.number?.value,
      header.date?.value,
      header.agency?.value,
      header.letterhead,
    ]).toEqual(["18/KH-VPUBND", "2025-12-30", "Văn phòng UBND tỉnh An Lạc", false]);
  });

  test.each([
    ["Cải cách hành chính năm 2026", "annual"],
    ["Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026", "index"],
    ["Thực hiện Kết luận số 90-KL/TU của Ban Chấp hành Đảng bộ tỉnh", "programme"],
    ["Tổ chức hội thao năm 2026", "other"],
  ])("%s is a plan of the kind %s", async (subject, kind) => {
    const { header } = await planOf(`KẾ HOẠCH\n\n${subject}\n\nI. MỤC ĐÍCH\n\nNâng cao.`);
    expect(header.planKind).toBe(kind);
  });

  test("a motto that a narrow column breaks is no part of the agency's name", async () => {
    const lines = LETTER.split("\n").filter((line) => line !== "");
    const broken = lines.flatMap((line) =>
      line.startsWith("CỘNG HÒA") ? ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM"] : [line],
    );
    const { header } = await planOfMarkdown(broken.join("\n\n"));
    expect(header.agency?.value).toBe("SỞ XÂY DỰNG");
    expect(header.parentAgency?.value).toBe("UBND TỈNH AN LẠC");
  });
});
