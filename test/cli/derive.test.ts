import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { provincePlan } from "../profiles/province-plan.js";
import { runCli } from "./run-cli.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "derive-"));
});

async function saved(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test("derive prints a profile that validates, and says on stderr what it could not settle", async () => {
  const { status, out, err } = await runCli(["profile", "derive", "fixtures/province/plan.docx"]);
  const file = await saved("mau.yaml", out);
  expect([status, err]).toEqual([
    0,
    "fixtures/province/plan.docx: Nhận ra 34 chỉ tiêu; 6 câu chưa chắc chắn nằm trong chú thích kèm lý do.\n",
  ]);
  expect((await runCli(["profile", "validate", file])).out).toBe(
    "Bộ chỉ tiêu tinh-mau-2026 hợp lệ, gồm 34 chỉ tiêu.\n",
  );
});

test("derive writes the file that -o names and prints nothing", async () => {
  const file = join(folder, "ra.yaml");
  const { status, out } = await runCli([
    "profile",
    "derive",
    "fixtures/province/plan.md",
    "-o",
    file,
  ]);
  expect([status, out]).toEqual([0, ""]);
  expect(await readFile(file, "utf8")).toContain("id: tinh-mau-2026\n");
});

test("a plan without a target that can be taken over is told loudly", async () => {
  const none = await saved("khong.md", provincePlan(["Nâng cao chất lượng phục vụ."]));
  const doubtful = await saved("ngo.md", provincePlan(["100% thôn có mạng không dây."]));
  const lines = await Promise.all(
    [none, doubtful].map(async (path) => {
      const { status, err } = await runCli(["profile", "derive", path]);
      return [status, err.trimEnd().split("\n").at(-1)?.replace(`${folder}/`, "")];
    }),
  );
  expect(lines).toEqual([
    [
      0,
      "khong.md: KHÔNG NHẬN RA CHỈ TIÊU NÀO có con số trong văn bản này, nên bộ chỉ tiêu viết ra không đòi hỏi mức nào. Hãy kiểm tra xem có đúng là kế hoạch của tỉnh không.",
    ],
    [
      0,
      "ngo.md: KHÔNG CÓ CHỈ TIÊU NÀO CHẮC CHẮN: cả 1 câu nhận ra đều nằm trong chú thích kèm lý do, nên bộ chỉ tiêu chưa đòi hỏi mức nào cho đến khi cán bộ xác nhận.",
    ],
  ]);
});

test("the plan of a department is said to be no province's, at the head of the file and after it", async () => {
  const { out, err } = await runCli(["profile", "derive", "fixtures/department/good.md"]);
  const told = "Đây là kế hoạch của một cơ quan (Sở Xây dựng), không phải của tỉnh;";
  expect(err).toContain(told);
  expect(out.replaceAll("\n# ", " ")).toContain(`CẦN XEM LẠI: ${told}`);
});

test("in English the comments are English and the words of the plan stay as they are", async () => {
  const path = await saved("anh.md", provincePlan(["100% thôn có mạng không dây."]));
  const { out } = await runCli(["profile", "derive", path, "--lang", "en"]);
  const comments = out.split("\n").filter((line) => /^ *# [A-Z]/.test(line));
  expect(comments.filter((line) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/.test(line))).toEqual([]);
  expect(out).toContain("# DOUBTFUL: No indicator of the catalogue matches this statement.");
  expect(out).toContain("“100% thôn có mạng không dây.” (section II.1, line ");
});

test("a file that cannot be read ends with status 2 and no profile", async () => {
  const empty = await saved("rong.docx", "");
  const ended = await runCli(["profile", "derive", empty]);
  expect([ended.status, ended.out]).toEqual([2, ""]);
  expect(ended.err).toContain(`${empty}: `);
});
