import { expect, test } from "vitest";
import { RULES } from "../../src/rules/registry.js";
import { runCli } from "./run-cli.js";

test("every rule is listed with its level, also as data", async () => {
  const { out } = await runCli(["rules"]);
  for (const { id } of RULES) expect(out).toContain(`  ${id}\n`);
  const list: { id: string }[] = JSON.parse((await runCli(["rules", "--format", "json"])).out);
  expect(list.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

test("every rule is explained in both languages, within 80 columns but for its examples", async () => {
  for (const { id } of RULES) {
    const { status, out } = await runCli(["explain", id]);
    expect(status).toBe(0);
    expect(out).toContain("\nVì sao\n");
    expect((await runCli(["explain", id, "--lang", "en"])).out).toContain("\nWhy\n");
    const prose = out.slice(0, out.search(/\nVí dụ (?:sai|đúng)\n/));
    expect(prose.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  }
});

test("options are explained with their defaults and how the config sets them", async () => {
  const { out } = await runCli(["explain", "structure/missing-section"]);
  expect(out).toContain('\nTùy chọn\n  advised (mặc định: ["budget"]): Các phần chỉ nên có');
  expect(out).toContain(`
Trong cchc.config.yaml
  rules:
    structure/missing-section:
      # level: warning # off | info | warning | error
      advised: [budget]
`);
  const english = await runCli(["explain", "tasks/missing-lead", "--lang", "en"]);
  expect(english.out).toContain(`
In cchc.config.yaml
  rules:
    tasks/missing-lead: off # off | info | warning | error
`);
});

test("an unknown rule is answered with the nearest", async () => {
  expect(await runCli(["explain", "targets/below-minimun"])).toEqual({
    status: 2,
    out: "",
    err: "Không có quy tắc “targets/below-minimun”; có phải ý bạn là “targets/below-minimum”? Gõ “cchc rules” để xem các quy tắc.\n",
  });
});
