import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { runCli } from "./run-cli.js";

test("list names the shipped profiles with their years and provinces, and the default one", async () => {
  expect((await runCli(["profile", "list"], { columns: 110 })).out).toBe(
    [
      "Tên            Năm   Tỉnh      Nội dung",
      "-------------  ----  --------  ---------------------------------------------------------------------",
      "cchc-2026      2026  chung     Yêu cầu chung đối với kế hoạch CCHC năm 2026 (mặc định)",
      "lai-chau-2026  2026  Lai Châu  Yêu cầu đối với kế hoạch CCHC năm 2026 của các cơ quan thuộc tỉnh Lai",
      "                               Châu",
      "lai-chau-2025  2025  Lai Châu  Chỉ tiêu CCHC năm 2025 của tỉnh Lai Châu (hai lĩnh vực đầu của kế",
      "                               hoạch)",
      "dak-lak-2026   2026  Đắk Lắk   Chỉ tiêu CCHC năm 2026 của tỉnh Đắk Lắk (hai chỉ tiêu ở phần đầu của",
      "                               kế hoạch)",
      "",
    ].join("\n"),
  );
});

test("show prints the demands, and each target with its level, whom it binds and its source", async () => {
  expect((await runCli(["profile", "show", "lai-chau-2025"])).out).toBe(`\
lai-chau-2025 – Chỉ tiêu CCHC năm 2025 của tỉnh Lai Châu (hai lĩnh vực đầu của kế hoạch)

Lĩnh vực phải có: Công tác chỉ đạo, điều hành; Cải cách thể chế; Cải cách thủ
tục hành chính; Cải cách tổ chức bộ máy; Cải cách chế độ công vụ; Cải cách tài
chính công; Chính quyền điện tử, chính quyền số.
Phần phải có: mục đích, yêu cầu; nhiệm vụ; tổ chức thực hiện.
Căn cứ phải viện dẫn: 76/NQ-CP (15/7/2021, Chính phủ); 2943/KH-UBND (20/9/2021,
UBND tỉnh Lai Châu).

Chỉ tiêu                    Mức    Áp dụng            Nguồn
--------------------------  -----  -----------------  -------------------------
Tỷ lệ đơn vị được kiểm tra  ≥\u00a030%  sở, ngành, văn     Kế hoạch cải cách hành
công tác CCHC trong năm –          phòng              chính tỉnh Lai Châu năm
inspection:                                           2025, lĩnh vực thứ nhất
par-inspection-coverage                               (Sở Công Thương đăng)
Tỷ lệ hoạt động kiểm tra    ≥\u00a050%  sở, ngành, văn     Kế hoạch cải cách hành
thực hiện trên môi trường          phòng              chính tỉnh Lai Châu năm
số – inspection-online:                               2025, lĩnh vực thứ nhất
internal-inspection-online                            (Sở Công Thương đăng)
Tỷ lệ văn bản QPPL tham     >\u00a095%  mọi cơ quan        Kế hoạch cải cách hành
mưu, ban hành đúng thẩm                               chính tỉnh Lai Châu năm
quyền, trình tự, thủ tục –                            2025, lĩnh vực thứ hai
lawful-documents:                                     (Sở Công Thương đăng)
legal-docs-issued-lawfully
Tỷ lệ văn bản QPPL đã ban   100%   mọi cơ quan        Kế hoạch cải cách hành
hành được kiểm tra, rà                                chính tỉnh Lai Châu năm
soát – reviewed-documents:                            2025, lĩnh vực thứ hai
legal-docs-reviewed                                   (Sở Công Thương đăng)
`);
});

test("show prints rows one below the other where the terminal is narrow", async () => {
  expect((await runCli(["profile", "show", "dak-lak-2026"], { columns: 44 })).out).toContain(`
Giảm số hội nghị, cuộc họp –
  fewer-meetings: meetings-reduced
  Mức: ≥\u00a010%
  Áp dụng: mọi cơ quan
  Nguồn: Kế hoạch số 0156/KH-UBND ngày
  26/12/2025 của UBND tỉnh Đắk Lắk, phần đầu
`);
});

test("show gives the resolved profile as JSON", async () => {
  const { out, status } = await runCli(["profile", "show", "lai-chau-2026", "--format", "json"]);
  expect([status, JSON.parse(out)]).toEqual([0, await loadProfile("lai-chau-2026")]);
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
    err: `${bad}:3:10: Giá trị của “targets” chưa đúng: cần một danh sách, như [{ id: kiem-tra, indicator: par-inspection-coverage, label: "...", require: ">= 20%" }].\n`,
  });
});

test("validate warns of a level that cannot be meant and takes the profile", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "profile-")), "la.yaml");
  await writeFile(
    file,
    'id: a\ntitle: A\ntargets:\n  - id: b\n    indicator: online-payment-transactions\n    label: X\n    require: ">= 150%"\n',
  );
  expect(await runCli(["profile", "validate", file])).toEqual({
    status: 0,
    out: "Bộ chỉ tiêu a hợp lệ, gồm 1 chỉ tiêu.\n",
    err: `${file}:7:14: Mức “>= 150%” vượt quá 100%, nên không kế hoạch nào đạt được nếu đây là một tỷ lệ. Hãy kiểm tra lại con số.\n`,
  });
});

test("a plan in place of a profile is told from one, with what to do instead", async () => {
  const plan = "fixtures/commune/good.docx";
  const words = `“${plan}” là tệp Word, không phải bộ chỉ tiêu viết bằng YAML. Để đối chiếu thẳng với kế hoạch ấy, dùng --against “${plan}”; để viết bộ chỉ tiêu từ nó, dùng cchc profile derive “${plan}” -o chi-tieu.yaml.\n`;
  expect((await runCli(["profile", "validate", plan])).err).toBe(words);
  expect((await runCli(["check", plan, "--profile", plan])).err).toBe(words);
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
