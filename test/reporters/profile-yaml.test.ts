import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DerivedProfile, deriveProfile } from "../../src/profiles/derive-profile.js";
import { parseProfile } from "../../src/profiles/profile-file.js";
import { readText } from "../../src/readers/text/read-text.js";
import { recognize } from "../../src/recognize/recognize.js";
import { profileYaml } from "../../src/reporters/profile-yaml.js";
import { derivedFrom } from "../profiles/province-plan.js";

test("each target stands below its words and place, a doubtful one in a comment with its reason", async () => {
  const derived = await derivedFrom(
    "Tối thiểu 30% cơ quan chuyên môn được kiểm tra công tác cải cách hành chính.",
    "100% nhà văn hóa thôn có mạng không dây.",
    "Tỷ lệ hồ sơ nộp trực tuyến đạt theo mục tiêu Chính phủ giao.",
  );
  expect(profileYaml(derived, "vi")).toBe(`\
# Bộ chỉ tiêu do công cụ đọc từ kế hoạch, có 1 chỉ tiêu. Hãy đối chiếu từng mức với câu trích ngay
# phía trên. 2 câu khác chưa chắc chắn nên để trong chú thích, ghi “CHƯA CHẮC” kèm lý do: mức nào đúng
# là yêu cầu thì bỏ “# ” (dấu thăng và một dấu cách) ở đầu các dòng của nó, câu nào không cần thì xóa.
# Sau đó chạy “cchc profile validate TỆP-NÀY”, rồi “cchc check KẾ-HOẠCH --profile TỆP-NÀY”.
# CẦN XEM LẠI: Chỉ nhận ra 1 trong 7 lĩnh vực thường có; hãy xem lại khóa “requiredAreas”.

id: tinh-mau-2026
title: Chỉ tiêu CCHC năm 2026 của tỉnh Mẫu
province: Mẫu
year: 2026
source:
  number: 101/KH-UBND
  date: "2025-12-15"
  title: Kế hoạch cải cách hành chính tỉnh Mẫu năm 2026

# Văn bản mà kế hoạch cấp dưới phải viện dẫn: chính kế hoạch này và chương trình cải cách hành chính
# của Chính phủ, của tỉnh mà nó thực hiện. Luật, nghị định, tờ trình, văn bản của Đảng là căn cứ của
# riêng tỉnh, cấp dưới có thể không viện dẫn.
requiredBases:
  - { number: 101/KH-UBND, date: "2025-12-15", issuer: UBND tỉnh Mẫu }

requiredAreas: [steering]
requiredSections: [purpose]

targets:
  # ===== Công tác chỉ đạo, điều hành =====

  # “Tối thiểu 30% cơ quan chuyên môn được kiểm tra công tác cải cách hành chính.” (mục II.1, dòng 23)
  - id: par-inspection-coverage
    indicator: par-inspection-coverage
    label: Tỷ lệ cơ quan, đơn vị trực thuộc được kiểm tra công tác CCHC trong năm
    area: steering
    require: ">= 30%"
    appliesTo: [department, office]
    source: Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu, mục II.1

  # CHƯA CHẮC: Danh mục chưa có chỉ số nào khớp với câu này.
  # “100% nhà văn hóa thôn có mạng không dây.” (mục II.1, dòng 24)
  # Khi dùng câu này, bỏ “# ” cả ở dòng “indicators:” và ở chỉ số “nha-van-hoa-thon-co-mang-khong-day”
  # gần cuối tệp.
  # - id: nha-van-hoa-thon-co-mang-khong-day
  #   indicator: nha-van-hoa-thon-co-mang-khong-day
  #   label: Nhà văn hóa thôn có mạng không dây
  #   area: steering
  #   require: "= 100%"
  #   source: Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu, mục II.1

  # ===== Cải cách thủ tục hành chính =====

  # CHƯA CHẮC: Kế hoạch không nêu con số mà dẫn chiếu mức do cấp khác giao.
  # “Tỷ lệ hồ sơ nộp trực tuyến đạt theo mục tiêu Chính phủ giao.” (mục II.1, dòng 25)

# Chỉ số mà danh mục chưa có, cho các câu “CHƯA CHẮC” ở trên. Khi dùng câu nào thì bỏ “# ” của chỉ số
# ấy, và sửa “phrases” thành những từ mà kế hoạch cấp dưới cũng viết.
# indicators:
#   - id: nha-van-hoa-thon-co-mang-khong-day
#     label: Nhà văn hóa thôn có mạng không dây
#     area: steering
#     unit: "%"
#     phrases: [nhà văn hóa thôn có mạng không dây]
`);
});

describe("what is written always loads", () => {
  test("as it is, and with everything put in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line(), { maxLength: 12 }), async (lines) => {
        const { document } = await readText(Buffer.from(plan(lines)));
        holds(deriveProfile(recognize(document), undefined));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    'Tối thiểu 30% "cơ quan" # được kiểm tra: cải cách hành chính { a: [b] } & *c !d | >',
    "100% văn bản phát hành được ký số\u2028- id: evil\u0085targets: []",
    "100% máy tính \u001b[31mđược\u001b[0m có \u202e phần mềm %YAML ---",
    "- - - 100% : ? ' \" ` @ , nhà văn hóa có mạng",
    "Tối thiểu 50% 'true' xã có null ~ 12e5 được kiểm tra",
  ])("also with the hostile line %j", async (bullet) => {
    const derived = await derivedFrom(bullet);
    expect(derived.targets.length).toBeGreaterThan(0);
    holds(derived);
  });
});

/** The YAML gives the profile back, and all of its commented targets when they are put in. */
function holds(derived: DerivedProfile): void {
  const text = profileYaml(derived, "en");
  const { file } = parseProfile(text, "x.yaml");
  expect(file.targets).toEqual(derived.file.targets);
  const all = parseProfile(withEverything(text), "x.yaml").file;
  const entries = derived.targets.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));
  expect(all.targets.map(({ id }) => id)).toEqual(entries);
  expect(all.indicators?.length ?? 0).toBe(
    derived.targets.filter(({ indicator }) => indicator !== null).length,
  );
}

/** What an officer does who confirms every doubtful target. */
function withEverything(text: string): string {
  const entry = /^( {2}|)# ((?:- | {2})(?: {2})?(?:- )?[a-zA-Z]+: .*|indicators:)$/gmu;
  const shown = text.replace(entry, "$1$2");
  return /^ {2}- id:/mu.test(shown.slice(shown.indexOf("targets:")).split("\nindicators:")[0] ?? "")
    ? shown.replace("targets: [] #", "targets: #")
    : shown;
}

function plan(lines: readonly string[]): string {
  return `UBND TỈNH MẪU\n\nKẾ HOẠCH\n\nCải cách hành chính năm 2026\n\nII. MỤC TIÊU\n\n${lines.map((one) => `- ${one}`).join("\n\n")}\n`;
}

function line(): fc.Arbitrary<string> {
  const figure = fc.constantFrom(
    "100%",
    "tối thiểu 20%",
    "từ 5% đến 7,5%",
    "không quá 03 hồ sơ",
    "nhóm 10",
    "1.000 hồ sơ",
    "giảm 10%",
  );
  const words = fc.constantFrom(
    "văn bản phát hành được ký số",
    "hồ sơ giải quyết đúng hạn",
    "được kiểm tra cải cách hành chính",
    "thôn có mạng",
    "PAR INDEX của tỉnh",
    "UBND cấp xã",
    "(nếu có)",
    "giai đoạn 2026-2030",
    "#",
    ": ",
    '"',
    "- ",
    "| … & ",
  );
  const part = fc.oneof(words, words, fc.string({ unit: "grapheme", maxLength: 8 }));
  return fc.tuple(part, figure, part, part).map((parts) => parts.join(" ").replace(/[\r\n]/g, " "));
}
