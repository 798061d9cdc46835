import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.js";

test("list names the shipped profiles and the default one", async () => {
  expect((await runCli(["profile", "list"])).out).toBe(
    [
      "cchc-2026      Yêu cầu chung đối với kế hoạch CCHC năm 2026 (mặc định)",
      "lai-chau-2026  Yêu cầu đối với kế hoạch CCHC năm 2026 của các cơ quan thuộc tỉnh Lai Châu",
      "",
    ].join("\n"),
  );
});

test("show prints the demands, and each target with its level and source", async () => {
  expect((await runCli(["profile", "show", "lai-chau-2026"])).out).toBe(`\
lai-chau-2026 – Yêu cầu đối với kế hoạch CCHC năm 2026 của các cơ quan thuộc tỉnh Lai Châu

Lĩnh vực phải có: Công tác chỉ đạo, điều hành; Cải cách thể chế; Cải cách thủ
tục hành chính; Cải cách tổ chức bộ máy; Cải cách chế độ công vụ; Cải cách tài
chính công; Chính quyền điện tử, chính quyền số.
Căn cứ phải viện dẫn: 76/NQ-CP (15/07/2021, Chính phủ); 2943/KH-UBND
(20/09/2021, UBND tỉnh Lai Châu); 8328/KH-UBND (23/12/2025, UBND tỉnh Lai Châu).

Mức    Chỉ tiêu
≥\u00a020%  Tỷ lệ đơn vị được kiểm tra công tác CCHC trong năm (inspection:
       par-inspection-coverage)
       Nguồn: Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp
       luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác
100%   Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận, giải quyết TTHC (digitise:
       digitise-input-documents)
       Nguồn: Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp
       luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác
100%   Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử (electronic-results:
       electronic-results-issued)
       Nguồn: Mức tối thiểu do công cụ này đề xuất, không phải quy định của pháp
       luật; hãy dùng bộ chỉ tiêu của cấp trên nếu có mức khác
`);
});

test("validate says that a profile is right, or where it is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "profile-"));
  const good = join(folder, "dung.yaml");
  const bad = join(folder, "sai.yaml");
  await writeFile(good, "id: a\ntitle: A\nextends: cchc-2026\ntargets: []\n");
  await writeFile(bad, "id: a\ntitle: A\ntargets: {}\n");
  expect(await runCli(["profile", "validate", good])).toEqual({
    status: 0,
    out: "Bộ chỉ tiêu a hợp lệ, gồm 3 chỉ tiêu.\n",
    err: "",
  });
  expect(await runCli(["profile", "validate", bad])).toEqual({
    status: 2,
    out: "",
    err: `${bad}:3:10: Giá trị của “targets” chưa đúng: cần một danh sách.\n`,
  });
});

test("words of a profile cannot drive the terminal", async () => {
  const folder = await mkdtemp(join(tmpdir(), "profile-"));
  const odd = join(folder, "la.yaml");
  const bad = join(folder, "sai.yaml");
  const target =
    '{ id: t, indicator: digitise-results, label: "Hài\\e[2J lòng", area: procedures, require: ">= 5 l\\e[31mần" }';
  await writeFile(odd, `id: a\ntitle: "A\\e]0;owned\\aB"\ntargets:\n  - ${target}\n`);
  await writeFile(bad, 'id: a\ntitle: A\n"k\\e[31m": 1\ntargets: []\n');
  const shown = await runCli(["profile", "show", odd]);
  const refused = await runCli(["profile", "validate", bad]);
  expect([shown.status, shown.err, refused.status]).toEqual([0, "", 2]);
  expect(shown.out).toContain("a – AB\n");
  expect(refused.err).toContain("“k”");
  expect(`${shown.out}${refused.err}`).not.toMatch(CONTROLS);
});

const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/;
