import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deriveProfile } from "../../src/profiles/derive-profile.js";
import { parseProfile } from "../../src/profiles/profile-file.js";
import { readFile } from "../../src/readers/read-file.js";
import { recognize } from "../../src/recognize/recognize.js";
import { planOfMarkdown } from "../recognize/plan-of.js";
import { derivedFrom } from "./province-plan.js";

describe.each(["md", "docx", "pdf", "txt"])("the plan of a province as %s", (ending) => {
  async function derived() {
    const { document } = await readFile(`fixtures/province/plan.${ending}`);
    return deriveProfile(recognize(document), undefined);
  }

  test("gives the profile that it was written from, target by target", async () => {
    const path = "fixtures/province/profile.yaml";
    expect((await derived()).file).toEqual(parseProfile(readFileSync(path, "utf8"), path).file);
  });

  test("leaves to an officer what does not plainly bind agencies in its year", async () => {
    const { targets, gaps } = await derived();
    const doubtful = targets.filter(({ doubts }) => doubts.length > 0);
    expect(
      doubtful.map(({ entry, doubts }) => [
        entry?.id,
        entry?.require,
        ...doubts.map(({ vi }) => vi),
      ]),
    ).toEqual([
      [
        "par-index-rank",
        "<= 20 hạng",
        "Đây là thứ hạng, chỉ số của chính tỉnh, không phải mức giao cho từng cơ quan.",
      ],
      [
        "sipas-score",
        "> 86%",
        "Đây là thứ hạng, chỉ số của chính tỉnh, không phải mức giao cho từng cơ quan.",
      ],
      [
        "online-services-with-dossiers",
        ">= 70%",
        "Kế hoạch nêu một khoảng; ở đây mới lấy cận dưới.",
      ],
      [undefined, undefined, "Kế hoạch không nêu con số mà dẫn chiếu mức do cấp khác giao."],
      [
        "xa-phuong-dac-khu-co-diem-ho-tro-nguoi-c",
        "= 100%",
        "Danh mục chưa có chỉ số nào khớp với câu này.",
      ],
      [
        "civil-servants-reduced",
        ">= 5%",
        "Mức này là của “giai đoạn 2026-2030”, không phải của riêng năm kế hoạch.",
      ],
    ]);
    expect(gaps).toEqual([]);
  });
});

test.each([
  [
    "a condition",
    "Tối thiểu 60% thông tin, dữ liệu đã số hóa được khai thác, sử dụng lại (nếu có).",
    "Câu có điều kiện (nếu có, nếu phát sinh), không phải cơ quan nào cũng phải nêu.",
  ],
  [
    "a change of what is itself a level",
    "Tỷ lệ hồ sơ nộp trực tuyến tăng tối thiểu 10% so với năm 2025.",
    "Kế hoạch nêu mức tăng, còn chỉ số này đo mức đạt; hai con số không so được với nhau.",
  ],
  [
    "a later year",
    "Đến năm 2030, tối thiểu 90% cán bộ, công chức được bồi dưỡng kỹ năng số.",
    "Mức này là của “Đến năm 2030”, không phải của riêng năm kế hoạch.",
  ],
  [
    "a mean over the province",
    "Bình quân toàn tỉnh tối thiểu 70% giao dịch thanh toán dịch vụ công được thực hiện trực tuyến.",
    "Đây là mức tính chung toàn tỉnh, không phải mức giao cho từng cơ quan.",
  ],
  [
    "one agency alone",
    "Sở Tư pháp kiểm tra, rà soát 100% văn bản quy phạm pháp luật.",
    "Câu nêu tên một cơ quan cụ thể, có thể chỉ giao cho cơ quan ấy.",
  ],
])("%s is a doubt", async (_, bullet, doubt) => {
  const { file, targets } = await derivedFrom(bullet);
  expect(file.targets).toEqual([]);
  expect(targets.map(({ doubts }) => doubts.map(({ vi }) => vi))).toEqual([[doubt]]);
});

test.each([
  "Trước ngày 30/6/2026, 100% đơn vị dự toán công khai dự toán ngân sách.",
  "Trong quý I/2026, 100% cơ quan tổ chức quán triệt Kế hoạch cải cách hành chính.",
  "Toàn tỉnh hoàn thành 100% nhiệm vụ do Chủ tịch UBND tỉnh giao.",
  "Không để hồ sơ thủ tục hành chính quá hạn.",
  "Cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính.",
  "100% văn bản phát hành được ký số, trừ văn bản mật.",
])("“%s” is taken over without a doubt", async (bullet) => {
  const { targets } = await derivedFrom(bullet);
  expect(targets.map(({ doubts }) => doubts.map(({ vi }) => vi))).toEqual([[]]);
});

test("a target stands under the area that the catalogue gives its indicator, whatever section holds it", async () => {
  const { file } = await derivedFrom("100% văn bản phát hành được ký số.");
  expect(file.targets.map(({ indicator, area }) => [indicator, area])).toEqual([
    ["documents-digitally-signed", "digital-government"],
  ]);
});

describe("statements of one indicator", () => {
  const SIGNED = "100% văn bản phát hành được ký số.";

  test("that ask for the same are one target, at the first place", async () => {
    const again = "Bảo đảm từ 100% văn bản phát hành trở lên được ký số theo quy định.";
    const { targets } = await derivedFrom(SIGNED, again);
    expect(targets.map(({ entry, commitment }) => [entry?.require, commitment.text])).toEqual([
      ["= 100%", SIGNED],
    ]);
  });

  test("that differ are doubtful, each with the levels and places of both", async () => {
    const { file, targets } = await derivedFrom(
      SIGNED,
      "Tối thiểu 90% văn bản phát hành được ký số.",
    );
    expect(file.targets).toEqual([]);
    expect(targets.map(({ entry, doubts }) => [entry?.id, ...doubts.map(({ vi }) => vi)])).toEqual([
      [
        "documents-digitally-signed",
        "Kế hoạch nêu các mức khác nhau cho chỉ số này: = 100% (mục II.1); >= 90% (mục II.1).",
      ],
      [
        "documents-digitally-signed-2",
        "Kế hoạch nêu các mức khác nhau cho chỉ số này: >= 90% (mục II.1); = 100% (mục II.1).",
      ],
    ]);
  });

  test("that bind different agencies stand side by side", async () => {
    const { file } = await derivedFrom(
      "Tối thiểu 90% văn bản phát hành của các sở, ban, ngành được ký số.",
      "Tối thiểu 80% văn bản phát hành của UBND cấp xã được ký số.",
    );
    expect(file.targets.map(({ id, require, appliesTo }) => [id, require, appliesTo])).toEqual([
      ["documents-digitally-signed", ">= 90%", ["department", "office", "authority"]],
      ["documents-digitally-signed-commune", ">= 80%", ["commune"]],
    ]);
  });

  test("a level for all and another for some are both doubtful", async () => {
    const { file } = await derivedFrom(
      SIGNED,
      "Tối thiểu 80% văn bản phát hành của UBND cấp xã được ký số.",
    );
    expect(file.targets).toEqual([]);
  });

  test("a level that is put off is left out where another sentence prints it", async () => {
    const { targets } = await derivedFrom(
      "Tỷ lệ hồ sơ nộp trực tuyến đạt theo mục tiêu Chính phủ giao.",
      "Tối thiểu 80% hồ sơ được nộp trực tuyến.",
    );
    expect(targets.map(({ entry }) => entry?.require)).toEqual([">= 80%"]);
  });
});

test("a programme of several years gives no certain target, and says so", async () => {
  const plan = await planOfMarkdown(
    "# KẾ HOẠCH\n\nThực hiện Kết luận số 90-KL/TU về cải cách hành chính giai đoạn 2026-2030\n\n## II. MỤC TIÊU\n\n- 100% văn bản phát hành được ký số.\n",
  );
  const { file, targets } = deriveProfile(
    { ...plan, header: { ...plan.header, planKind: "programme" } },
    undefined,
  );
  expect(file.targets).toEqual([]);
  expect(targets[0]?.doubts[0]?.vi).toBe(
    "Văn bản thực hiện một chương trình nhiều năm, nên mức này có thể là của cả giai đoạn.",
  );
});

test("a text that is no plan gives a valid profile and names what it lacks", async () => {
  const { file, targets, gaps } = deriveProfile(await planOfMarkdown("Xin chào.\n"), undefined);
  expect(file).toEqual({
    id: "ke-hoach",
    title: "Chỉ tiêu CCHC",
    province: null,
    year: null,
    source: { number: null, date: null, title: "Kế hoạch" },
    requiredBases: [],
    requiredAreas: [],
    requiredSections: [],
    targets: [],
  });
  expect(targets).toEqual([]);
  expect(gaps.map(({ vi }) => vi)).toEqual([
    "Văn bản không được nhận ra là kế hoạch CCHC hằng năm; hãy xem lại từng chỉ tiêu có đúng là của năm kế hoạch không.",
    "Không nhận ra năm của kế hoạch; hãy điền khóa “year”.",
    "Không nhận ra tên tỉnh, thành phố ở phần đầu văn bản; hãy điền khóa “province”.",
    "Không nhận ra đủ số và ngày ban hành của kế hoạch, nên chưa yêu cầu viện dẫn chính kế hoạch này; hãy bổ sung vào “requiredBases”.",
    "Chỉ nhận ra 0 trong 7 lĩnh vực thường có; hãy xem lại khóa “requiredAreas”.",
  ]);
});
