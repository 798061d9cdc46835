import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { reportSchema } from "../../src/reporters/report-schema.js";
import { signedPlan } from "../../src/rules/example-plan.js";
import { runCli } from "./run-cli.js";

/** Has one error, the empty section I, and a task without a lead, a warning. */
const PLAN = `# KẾ HOẠCH

**Cải cách hành chính năm 2026 của Sở Mẫu**

## I. KINH PHÍ

## II. NHIỆM VỤ

Giao Văn phòng tham mưu.

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian hoàn thành |
| --- | --- | --- | --- | --- |
| 1 | Kiểm tra công tác cải cách hành chính | | Báo cáo | Quý II/2026 |
`;
const MENDED = PLAN.replace("## II.", "Từ ngân sách nhà nước.\n\n## II.");
const DATE = "An Lạc, ngày 22 tháng 12 năm 2025";
const ONLY = ["structure/empty-section", "tasks/missing-lead"];

let folder: string;
let plan: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "living-"));
  plan = await saved("so/ke-hoach.md", PLAN);
});

async function saved(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** The run and its report; `found` are the findings of two rules, by rule and level. */
async function check(...args: readonly string[]) {
  const { status, out, err } = await runCli(["check", ...args, "--format", "json"]);
  if (out === "") return { status, err: clean(err), found: [], report: undefined };
  const report = reportSchema.parse(JSON.parse(out));
  const found = report.documents.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => ONLY.includes(rule))
      .map(({ rule, severity }) => `${rule} ${severity}`),
  );
  return { status, err: clean(err), found, report };
}

function clean(text: string): string {
  return text.replaceAll(`${folder}/`, "");
}

const BOTH = ["structure/empty-section error", "tasks/missing-lead warning"];

describe("the config", () => {
  test("nearest above each file holds for it", async () => {
    await saved("cchc.config.yaml", "rules: { tasks/missing-lead: off }\n");
    await saved("xa/cchc.config.yaml", "rules: { structure/empty-section: info }\n");
    await saved("xa/ke-hoach.md", PLAN);
    const { found } = await check(plan, join(folder, "xa"));
    expect(found).toEqual([
      "structure/empty-section error",
      "structure/empty-section info",
      "tasks/missing-lead warning",
    ]);
  });

  test("given by --config holds for all in place of theirs, and the command line outweighs it", async () => {
    await saved("cchc.config.yaml", "rules: { tasks/missing-lead: off }\n");
    const other = await saved("khac.yaml", "rules: { tasks/missing-lead: error }\n");
    expect((await check(plan, "--config", other)).found).toEqual([
      "structure/empty-section error",
      "tasks/missing-lead error",
    ]);
    const args = [plan, "--config", other, "--rule", "tasks/missing-lead=info"];
    expect((await check(...args)).found).toEqual([
      "structure/empty-section error",
      "tasks/missing-lead info",
    ]);
  });

  test("names the profile beside it, and the report says which", async () => {
    await saved("cchc.config.yaml", "profile: rieng.yaml\n");
    await saved("rieng.yaml", "id: rieng\ntitle: Riêng\ntargets: []\n");
    const other = await saved("ngoai/khac.md", PLAN);
    await saved("ngoai/cchc.config.yaml", "profile: lai-chau-2026\n");
    expect((await check(plan)).report?.profile).toEqual({ id: "rieng", title: "Riêng" });
    const { report } = await check(plan, other);
    expect(report?.profile).toBeNull();
    expect(report?.documents.map(({ profile }) => profile?.id)).toEqual(["rieng", "lai-chau-2026"]);
  });

  test("with a profile that is not there is refused with the place that names it", async () => {
    await saved("cchc.config.yaml", "profile: cchc-2062\n");
    const { status, err } = await check(plan);
    expect([status, err.split(";")[0]]).toEqual([
      2,
      "cchc.config.yaml:1:10: Không có tệp hay bộ chỉ tiêu “cchc-2062”",
    ]);
  });

  test("that is broken stops the run before anything is printed", async () => {
    await saved("cchc.config.yaml", "rulse: {}\n");
    const { status, err, report } = await check(plan);
    expect([status, report]).toEqual([2, undefined]);
    expect(err).toMatch(
      /^cchc\.config\.yaml:1:1: Khóa “rulse” không dùng được ở đây; có phải ý bạn là “rules”\?/,
    );
  });

  test("chooses the stage and the language", async () => {
    await saved("cchc.config.yaml", "stage: final\nlang: en\n");
    const blank = await saved("so/du-thao.md", signedPlan({ number: "Số:    /KH-SM", date: DATE }));
    const { out } = await runCli(["check", blank]);
    expect(out).toMatch(/ERROR .*\n.*number[\s\S]*\[header\/missing-number\]/);
    const given = await runCli(["check", blank, "--lang", "vi", "--stage", "draft"]);
    expect(given.out).toMatch(/GỢI Ý .*\n.*số[\s\S]*\[header\/missing-number\]/);
  });

  test("leaves files out, and that is said", async () => {
    await saved("cchc.config.yaml", "ignore: [so]\n");
    await saved("khac.md", PLAN);
    const { report, err } = await check(folder);
    expect(report?.documents.map(({ path }) => clean(path))).toEqual(["khac.md"]);
    expect(err).toBe(
      "Không rà soát 1 tệp theo khóa “ignore” của tệp cấu hình (cchc.config.yaml:1:10): so/ke-hoach.md.\n",
    );
    expect(report?.notices.map(({ code }) => code)).toEqual(["files-ignored"]);
  });
});

describe("a silence", () => {
  const silence = (more: string) =>
    saved(
      "cchc.config.yaml",
      `silence:\n  - { rule: structure/empty-section, quote: "kinh phí", reason: Chờ quyết định, ${more} }\n`,
    );

  test("sets one finding aside: it is counted, listed as data and does not fail the run", async () => {
    await silence("owner: Lan, until: 2999-12-31");
    const { status, found, report, err } = await check(plan);
    expect([status, found, err]).toEqual([0, ["tasks/missing-lead warning"], ""]);
    const [document] = report?.documents ?? [];
    expect(
      document?.silenced?.map(({ rule, reason, owner, until, origin }) => [
        rule,
        reason,
        owner,
        until,
        clean(origin),
      ]),
    ).toEqual([
      ["structure/empty-section", "Chờ quyết định", "Lan", "2999-12-31", "cchc.config.yaml:2:5"],
    ]);
    expect(report?.counts).toMatchObject({ error: 0, silenced: 1 });
  });

  test("is listed for people on request", async () => {
    await silence("owner: Lan");
    const listed = clean((await runCli(["check", plan, "--show-silenced"])).out);
    expect(listed).toContain("  BỎ QUA  mục I, dòng 5\n");
    expect(listed).toContain(
      "Lý do: Chờ quyết định (Lan; cchc.config.yaml:2:5)\n    [structure/empty-section]\n",
    );
    expect((await runCli(["check", plan])).out).not.toContain("Chờ quyết định");
  });

  test("that has expired is told, and its finding comes back", async () => {
    await silence("owner: Lan, until: 2020-01-31");
    const { status, found, err } = await check(plan);
    expect([status, found]).toEqual([1, BOTH]);
    expect(err).toBe(
      "cchc.config.yaml:2:5: Mục bỏ qua structure/empty-section đã hết hạn ngày 31/01/2020 nên phát hiện được báo trở lại. Người phụ trách: Lan. Hãy sửa kế hoạch, hoặc gia hạn khóa “until”.\n",
    );
  });

  test("that covers nothing in the file that it names is told", async () => {
    await silence("files: ke-hoach.md");
    await writeFile(plan, MENDED);
    const { report, err } = await check(plan);
    expect(err).toBe(
      "cchc.config.yaml:2:5: Mục bỏ qua structure/empty-section không còn khớp với phát hiện nào trong 1 tệp thuộc phạm vi của nó. Hãy xóa mục này, hoặc sửa lại quote, section, files.\n",
    );
    expect(report?.notices.map(({ code }) => code)).toEqual(["silence-unused"]);
  });

  test("for all files is not called unused by a run over one of them", async () => {
    await silence("");
    await writeFile(plan, MENDED);
    expect((await check(plan)).err).toBe("");
  });
});

test("a comment in the plan sets a finding aside, with the place of the comment", async () => {
  const comment = "<!-- cchc-disable-next-line structure/empty-section: chờ quyết định -->";
  await writeFile(plan, PLAN.replace("## I.", `${comment}\n## I.`));
  const { status, found, report } = await check(plan);
  expect([status, found]).toEqual([0, ["tasks/missing-lead warning"]]);
  const silenced = report?.documents[0]?.silenced?.map(({ origin }) => clean(origin));
  expect(silenced).toEqual(["so/ke-hoach.md:5:1"]);
});

describe("the baseline", () => {
  const file = () => join(folder, "biet.json");
  const update = () => check(plan, "--baseline", file(), "--update-baseline");
  const hold = () => check(plan, "--baseline", file());

  test("holds what is known: it is counted and does not fail the run", async () => {
    const made = await update();
    expect([made.status, made.found]).toEqual([0, []]);
    const { status, found, report, err } = await hold();
    expect([status, found, err]).toEqual([0, [], ""]);
    expect(report?.counts).toMatchObject({ error: 0, warning: 0, info: 0 });
    expect(report?.counts.known).toBe(made.report?.counts.known);
    const { out } = await runCli(["check", plan, "--baseline", file()]);
    expect(out).toContain(`không phát hiện thiếu sót nào khác; ${report?.counts.known} đã biết`);
  });

  test("survives edits above; only what is new fails the run", async () => {
    await update();
    await writeFile(
      plan,
      `${PLAN.replace("## I.", "Thực hiện nghiêm túc.\n\n## I.")}\n## III. TỔ CHỨC THỰC HIỆN\n`,
    );
    const { status, found } = await hold();
    expect([status, found]).toEqual([1, ["structure/empty-section error"]]);
  });

  test("tells what is gone, until it is updated", async () => {
    await update();
    await writeFile(plan, MENDED);
    const { status, err } = await hold();
    expect([status, err]).toEqual([
      0,
      "biet.json: 1 phát hiện đã biết không còn trong kế hoạch (so/ke-hoach.md, I: structure/empty-section “KINH PHÍ”). Hãy chạy lại với --update-baseline để bỏ khỏi tệp.\n",
    ]);
    await update();
    expect((await hold()).err).toBe("");
  });

  test("keeps what a rule that is switched off knows", async () => {
    await update();
    const off = ["--rule", "structure/empty-section=off", "--baseline", file()];
    expect((await check(plan, ...off)).err).toBe("");
    await check(plan, ...off, "--update-baseline");
    expect((await hold()).status).toBe(0);
  });

  test("is known for the same plan in another format", async () => {
    await update();
    const text = join(folder, "so/ke-hoach.html");
    await writeFile(
      text,
      "<p>KẾ HOẠCH</p><h2>I. KINH PHÍ</h2><h2>II. NHIỆM VỤ</h2><p>Giao Văn phòng.</p>",
    );
    expect((await check(text, "--baseline", file())).found).toEqual([]);
  });

  test.each(["department", "commune"])(
    "of a Word plan holds for its PDF and Markdown: %s",
    async (name) => {
      const copies = ["docx", "pdf", "md"].map((ending) => join(folder, `faulty.${ending}`));
      for (const copy of copies) await copyFile(`fixtures/${name}/${basename(copy)}`, copy);
      const [word = "", ...others] = copies;
      const { report } = await check(word, "--baseline", file(), "--update-baseline");
      for (const other of others) {
        const held = await check(other, "--baseline", file());
        expect(held.report?.documents[0]?.findings).toEqual([]);
        expect(held.report?.counts.known).toBe(report?.counts.known);
        expect(held.err).toBe("");
      }
    },
  );

  test("can be named by the config, from its folder", async () => {
    await saved("cchc.config.yaml", "baseline: biet.json\n");
    const missing = await check(plan);
    expect([missing.status, missing.err]).toEqual([
      2,
      expect.stringMatching(
        /^cchc\.config\.yaml:1:11: Chưa có tệp các phát hiện đã biết “biet\.json”\. Hãy chạy một lần với --update-baseline để tạo tệp\.\n$/,
      ),
    ]);
    await check(plan, "--update-baseline");
    expect((await check(plan)).status).toBe(0);
    expect(Object.keys(JSON.parse(await readFile(file(), "utf8")).documents)).toEqual([
      "so/ke-hoach.md",
    ]);
  });

  test("that is broken, or has no name, ends the run with one error", async () => {
    await writeFile(file(), "{");
    const broken = await hold();
    expect([broken.status, broken.err.split(" ")[0], broken.err.split("\n").length]).toEqual([
      2,
      "biet.json:1:2:",
      2,
    ]);
    await rm(file());
    const nameless = await check(plan, "--update-baseline");
    expect([nameless.status, nameless.err]).toEqual([
      2,
      "--update-baseline cần biết ghi vào tệp nào: hãy thêm --baseline TỆP, hoặc khóa “baseline” trong tệp cấu hình.\n",
    ]);
  });
});

describe("what is hidden still counts", () => {
  test.each([
    [["--severity", "error"], 1],
    [["--severity", "error", "--rule", "structure/empty-section=off"], 0],
    [["--severity", "error", "--rule", "structure/empty-section=off", "--max-warnings", "0"], 1],
    [["--quiet", "--rule", "structure/empty-section=warning"], 0],
    [["--quiet", "--rule", "structure/empty-section=warning", "--max-warnings", "0"], 1],
  ])("%j ends with %d", async (args, status) => {
    expect((await runCli(["check", plan, ...args])).status).toBe(status);
  });

  test("levels of the config too, and an override outweighs it", async () => {
    await saved(
      "cchc.config.yaml",
      `rules: { structure/empty-section: error }
overrides: [{ files: "so/**", rules: { structure/empty-section: info } }]
`,
    );
    await copyFile(plan, join(folder, "khac.md"));
    expect((await runCli(["check", plan, "--severity", "error"])).status).toBe(0);
    expect((await runCli(["check", join(folder, "khac.md"), "--severity", "error"])).status).toBe(
      1,
    );
  });
});
