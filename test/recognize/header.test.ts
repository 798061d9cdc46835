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

  test.each([
    "| | KT. CỤC TRƯỞNG<br>PHÓ CỤC TRƯỞNG<br><br>Trần Văn Mẫu |\n|---|---|\n",
    "| - Lưu: VT. | KT. CỤC TRƯỞNG<br>PHÓ CỤC TRƯỞNG<br><br>Trần Văn Mẫu |\n|---|---|\n",
  ])("a frame holds a signature where nobody is named to receive: %s", async (frame) => {
    const { header } = await planOfMarkdown(
      `KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n## I. MỤC ĐÍCH\n\nNâng cao.\n\n${frame}`,
    );
    expect(header.signer?.value).toEqual({
      capacity: "KT. CỤC TRƯỞNG",
      title: "PHÓ CỤC TRƯỞNG",
      name: "Trần Văn Mẫu",
    });
  });

  test("a table of people is no signature", async () => {
    const { header } = await planOfMarkdown(
      "KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n## I. MỤC ĐÍCH\n\nNâng cao.\n\n| ĐƠN VỊ | GIÁM ĐỐC |\n|---|---|\n| Trung tâm Lưu trữ | Trần Văn Mẫu |\n",
    );
    expect(header.signer).toBeUndefined();
  });

  test("who signs for another that signs for a council has both as capacity", async () => {
    const { header } = await planOfMarkdown(
      "KẾ HOẠCH\n\nCải cách hành chính năm 2026\n\n## I. MỤC ĐÍCH\n\nNâng cao.\n\n| Nơi nhận:<br>- Lưu: VT. | TM. UỶ BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br>Trần Văn Mẫu |\n|---|---|\n",
    );
    expect(header.signer?.value).toEqual({
      capacity: "TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH",
      title: "PHÓ CHỦ TỊCH",
      name: "Trần Văn Mẫu",
    });
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

  test.each([
    ["Kiểm tra công tác cải cách hành chính năm 2026", "other", 2026],
    ["Cải cách hành chính năm 2026 thực hiện Chương trình giai đoạn 2021 - 2030", "annual", 2026],
    ["Khắc phục hạn chế về cải cách hành chính năm 2025 và nhiệm vụ năm 2026", "annual", 2026],
    ["Cải cách hành chính nhà nước 5 năm 2026 - 2030", "programme", undefined],
  ])("%s is a plan of the kind %s for %s", async (subject, kind, year) => {
    const { header } = await planOf(`KẾ HOẠCH\n\n${subject}\n\nI. MỤC ĐÍCH\n\nNâng cao.`);
    expect([header.planKind, header.planYear]).toEqual([kind, year]);
  });

  test("a year that the subject does not tell is the one that the plan announces", async () => {
    const { header } = await planOf(
      "KẾ HOẠCH\nThực hiện công tác cải cách hành chính\n\nThực hiện Kế hoạch số 3/KH-UBND của UBND tỉnh, Sở Y tế xây dựng Kế hoạch cải cách hành chính năm 2026 như sau:\nI. MỤC ĐÍCH\nNâng cao.",
    );
    expect([header.planYear, header.planKind]).toEqual([2026, "annual"]);
  });

  test("else it is the one in the title of an appendix", async () => {
    const { header } = await planOf(
      "KẾ HOẠCH\nThực hiện công tác cải cách hành chính\nI. MỤC ĐÍCH\nNâng cao.\nGIÁM ĐỐC\nTrần Văn Mẫu\nPhụ lục\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026\n(Kèm theo Kế hoạch này)",
    );
    expect(header.planYear).toBe(2026);
  });

  test("columns that stand side by side are read apart", async () => {
    const { header } = await planOf(
      "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI LÀNH                Độc lập - Tự do - Hạnh phúc\nSố: 03 /KH-UBND          Suối Lành, ngày 08 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính\nnăm 2026\nI. MỤC ĐÍCH\nPhục vụ.\nNơi nhận:                      TM. ỦY BAN NHÂN DÂN\n- Sở Nội vụ (b/c);                KT. CHỦ TỊCH\n- Các phòng chuyên môn,           PHÓ CHỦ TỊCH\ntrung tâm thuộc xã;\n- Lưu: VT.                       Giàng A Sình\n",
    );
    expect([header.agency?.value, header.number?.value, header.place?.value]).toEqual([
      "ỦY BAN NHÂN DÂN XÃ SUỐI LÀNH",
      "03/KH-UBND",
      "Suối Lành",
    ]);
    expect(header.subject?.value).toBe("Cải cách hành chính năm 2026");
    expect(header.recipients.map(({ value }) => value)).toEqual([
      "Sở Nội vụ (b/c)",
      "Các phòng chuyên môn, trung tâm thuộc xã",
      "Lưu: VT",
    ]);
    expect(header.signer?.value).toEqual({
      capacity: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",
      title: "PHÓ CHỦ TỊCH",
      name: "Giàng A Sình",
    });
  });

  test("the Party's letterhead, number and signature are read", async () => {
    const { header } = await planOf(
      "ĐẢNG BỘ TỈNH NAM HẢI      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY PHƯỜNG TÂN LẬP\n*\nSố 12-KH/ĐU      Tân Lập, ngày 03 tháng 5 năm 2026\nKẾ HOẠCH\nthực hiện Kết luận số 41-KL/TU về cải cách hành chính\n-----\nI- MỤC ĐÍCH\nNâng cao.\nNơi nhận      T/M ĐẢNG ỦY\n- Thường trực Tỉnh ủy (b/c),      PHÓ BÍ THƯ\n- Lưu VPĐU.\nCao Xuân Lãm",
    );
    expect([header.parentAgency?.value, header.agency?.value]).toEqual([
      "ĐẢNG BỘ TỈNH NAM HẢI",
      "ĐẢNG ỦY PHƯỜNG TÂN LẬP",
    ]);
    expect([header.number?.value, header.symbol?.value, header.place?.value]).toEqual([
      "12-KH/ĐU",
      "KH/ĐU",
      "Tân Lập",
    ]);
    expect(header.recipients.map(({ value }) => value)).toEqual([
      "Thường trực Tỉnh ủy (b/c)",
      "Lưu VPĐU",
    ]);
    expect(header.signer?.value).toEqual({
      capacity: "T/M ĐẢNG ỦY",
      title: "PHÓ BÍ THƯ",
      name: "Cao Xuân Lãm",
    });
  });

  const DECISION =
    "BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-BNV\nHà Nội, ngày 02 tháng 01 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch cải cách hành chính năm 2026\nBỘ TRƯỞNG BỘ NỘI VỤ\nCăn cứ Luật Tổ chức Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nBỘ TRƯỞNG\nPhạm Thị Hoa\n";

  test("a decision lends its number and signature to the plan that is attached", async () => {
    const { header, sections } = await planOf(
      `${DECISION}KẾ HOẠCH\nCải cách hành chính của Bộ năm 2026\n(Kèm theo Quyết định số 12/QĐ-BNV)\nI. MỤC ĐÍCH\nNâng cao.\nII. TỔ CHỨC THỰC HIỆN\nGiao Văn phòng.`,
    );
    expect([header.agency?.value, header.number?.value, header.subject?.value]).toEqual([
      "BỘ NỘI VỤ",
      "12/QĐ-BNV",
      "Cải cách hành chính của Bộ năm 2026",
    ]);
    expect(header.signer?.value).toEqual({ title: "BỘ TRƯỞNG", name: "Phạm Thị Hoa" });
    expect(header.recipients.map(({ value }) => value)).toEqual(["Như Điều 3", "Lưu: VT"]);
    expect(sections.map(({ path }) => path)).toEqual(["I", "II"]);
  });

  test("a decision without the plan is a document of its own", async () => {
    const { header } = await planOf(DECISION);
    expect([header.docType?.value, header.subject?.value, header.agency?.value]).toEqual([
      "QUYẾT ĐỊNH",
      "Ban hành Kế hoạch cải cách hành chính năm 2026",
      "BỘ NỘI VỤ",
    ]);
    expect(header.signer?.value.name).toBe("Phạm Thị Hoa");
  });

  test("a first line that repeats the subject above the letterhead is not the title", async () => {
    const { header } = await planOfMarkdown(
      `# Kế hoạch cải cách hành chính năm 2026 của Sở Xây dựng\n\n${LETTER}`,
    );
    expect([header.parentAgency?.value, header.agency?.value, header.subject?.value]).toEqual([
      "UBND TỈNH AN LẠC",
      "SỞ XÂY DỰNG",
      "Cải cách hành chính năm 2026",
    ]);
  });

  test.each([
    ["UBND TỈNH AN LẠC\nVĂN PHÒNG", ["UBND TỈNH AN LẠC", "VĂN PHÒNG"]],
    ["VĂN PHÒNG\nUBND XÃ AN LẠC", ["VĂN PHÒNG UBND XÃ AN LẠC"]],
    ["TỔNG CÔNG TY\nTHỦY LỢI AN LẠC", ["TỔNG CÔNG TY THỦY LỢI AN LẠC"]],
    [
      "UBND TỈNH AN LẠC\nTRUNG TÂM Y TẾ VÀ\nBỆNH VIỆN",
      ["UBND TỈNH AN LẠC", "TRUNG TÂM Y TẾ VÀ BỆNH VIỆN"],
    ],
    ["UBND TỈNH AN LẠC - SỞ Y TẾ", ["UBND TỈNH AN LẠC", "SỞ Y TẾ"]],
    ["UBND XÃ AN LẠC\nPHÒNG VĂN HÓA - XÃ HỘI", ["UBND XÃ AN LẠC", "PHÒNG VĂN HÓA - XÃ HỘI"]],
  ])("%s names %s", async (agencies, expected) => {
    const { header } = await planOf(
      `${agencies}\n-------\nSố: 1/KH-AL\nKẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC ĐÍCH\nNâng cao.`,
    );
    const found = [header.parentAgency?.value, header.agency?.value].filter(Boolean);
    expect(found).toEqual(expected);
  });

  test.each([
    ["GIÁM ĐỐC\n(Đã ký)\nThS. Trần Văn Mẫu", { title: "GIÁM ĐỐC", name: "ThS. Trần Văn Mẫu" }],
    ["GIÁM ĐỐC (Đã ký) Trần Văn Mẫu", { title: "GIÁM ĐỐC", name: "Trần Văn Mẫu" }],
    [
      "CHỈ HUY TRƯỞNG\nĐại tá Trần Văn Mẫu",
      {
        title: "CHỈ HUY TRƯỞNG",
        name: "Đại tá Trần Văn Mẫu",
      },
    ],
    [
      "TUQ. GIÁM ĐỐC CHÁNH VĂN PHÒNG\nTRẦN VĂN MẪU",
      {
        capacity: "TUQ. GIÁM ĐỐC",
        title: "CHÁNH VĂN PHÒNG",
        name: "TRẦN VĂN MẪU",
      },
    ],
  ])("%s is signed by one person", async (signature, signer) => {
    const { header } = await planOf(
      `KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC ĐÍCH\nNâng cao.\n${signature}\nNơi nhận: UBND tỉnh (b/c); Sở Nội vụ; Lưu: VT.`,
    );
    expect(header.signer?.value).toEqual(signer);
    expect(header.recipients.map(({ value }) => value)).toEqual([
      "UBND tỉnh (b/c)",
      "Sở Nội vụ",
      "Lưu: VT",
    ]);
  });

  test.each([
    ["Cải cách hành chính năm 2026 của Trung tâm Lưu trữ lịch sử", "(Kèm theo Kế hoạch này)"],
    ["Cải cách hành chính năm 2026", "(Kèm theo Kế hoạch của Trung tâm Lưu trữ lịch sử)"],
  ])("without a letterhead %s %s tells the agency", async (subject, attachment) => {
    const { header } = await planOf(
      `KẾ HOẠCH\n${subject}\nI. MỤC ĐÍCH\nNâng cao.\nGIÁM ĐỐC\nTrần Văn Mẫu\nPhụ lục\nNHIỆM VỤ\n${attachment}`,
    );
    expect(header.agency?.value).toBe("Trung tâm Lưu trữ lịch sử");
  });
});
