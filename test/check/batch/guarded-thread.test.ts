import { afterAll, expect, test } from "vitest";
import { GuardedThread } from "../../../src/check/batch/guarded-thread.js";
import { ThreadFiles, taskOf } from "./thread-files.js";

const files = new ThreadFiles();
const threads: GuardedThread[] = [];
afterAll(async () => {
  await Promise.all(threads.map((thread) => thread.close()));
  files.remove();
});

function threadThat(work: string, seconds?: number): GuardedThread {
  const thread = new GuardedThread({ file: files.write(work), seconds });
  threads.push(thread);
  return thread;
}

const MISBEHAVING = `
  if (task.file.label === "runs away") for (;;);
  else if (task.file.label === "ends the thread") process.exit(0);
  else if (task.file.label === "breaks down") throw new TypeError("slip");
  else if (task.file.label === "fills the memory") {
    const all = []; for (;;) all.push(Array(100_000).fill(all.length));
  } else if (task.file.label === "is refused")
    post({ type: "refused", code: "damaged", text: { vi: "Tệp hỏng.", en: "Damaged." } });
  else done();`;

test.each([
  ["runs away", { code: "timeout", text: { vi: expect.stringContaining("hơn 1 giây") } }],
  ["ends the thread", { message: "the thread ended by itself with 0" }],
  ["breaks down", { message: "slip" }],
  ["is refused", { code: "damaged", text: { vi: "Tệp hỏng.", en: "Damaged." } }],
])("a document that %s fails, and the next one is checked", async (label, error) => {
  const thread = threadThat(MISBEHAVING, 1);
  await expect(thread.check(taskOf(label))).rejects.toMatchObject(error);
  expect((await thread.check(taskOf("next"))).document.path).toBe("next");
});

test("a document that fills the memory fails, and the next one is checked", async () => {
  const thread = threadThat(MISBEHAVING);
  await expect(thread.check(taskOf("fills the memory"))).rejects.toMatchObject({
    code: "too-large",
  });
  expect((await thread.check(taskOf("next"))).document.path).toBe("next");
});

test("a thread that fared well goes on with the next document", async () => {
  const thread = threadThat("done();");
  const [one, other] = [await thread.check(taskOf("a")), await thread.check(taskOf("b"))];
  expect(one.document).toEqual({ ...other.document, path: "a" });
});

test("a limit for the whole document holds however many pages are read", async () => {
  const pages = `setInterval(() => post({ type: "page", seconds: 60 }), 20);`;
  await expect(threadThat(pages, 0.3).check(taskOf("a"))).rejects.toMatchObject({
    code: "timeout",
  });
});

test("a thread that is closed answers nothing more", async () => {
  const thread = threadThat("setTimeout(done, 20_000);");
  const answers: string[] = [];
  void thread.check(taskOf("a")).then(
    () => answers.push("done"),
    () => answers.push("failed"),
  );
  await new Promise((later) => setTimeout(later, 100));
  await thread.close();
  await new Promise((later) => setTimeout(later, 20));
  expect(answers).toEqual([]);
});
