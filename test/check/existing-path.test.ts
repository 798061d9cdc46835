import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { existingPath } from "../../src/check/existing-path.js";

const nfc = (text: string) => text.normalize("NFC");
const nfd = (text: string) => text.normalize("NFD");
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "spelled-"));
  for (const [folder, file] of [
    [nfd("Sở Y tế"), nfc("Kế hoạch.md")],
    [nfc("Xã Đoài"), nfd("Kế hoạch.md")],
  ] as const) {
    await mkdir(join(root, folder));
    await writeFile(join(root, folder, file), "x");
  }
});

test("a name is found whichever way its letters are composed, step by step", () => {
  for (const spell of [nfc, nfd]) {
    expect(existingPath(join(root, spell("Sở Y tế/Kế hoạch.md")))).toBe(
      join(root, nfd("Sở Y tế"), nfc("Kế hoạch.md")),
    );
    expect(existingPath(join(root, spell("Xã Đoài/Kế hoạch.md")))).toBe(
      join(root, nfc("Xã Đoài"), nfd("Kế hoạch.md")),
    );
  }
});

test.each(["Sở Y tế/Không có.md", "Sở Nội vụ/Kế hoạch.md", "khong-co.md"])(
  "a path of nothing stays as it is written: %s",
  (path) => {
    expect(existingPath(nfd(path))).toBe(nfd(path));
    expect(existingPath(join(root, nfd(path)))).toBe(join(root, nfd(path)));
  },
);
