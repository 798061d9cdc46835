import { expect, test } from "vitest";
import { completedValue } from "../../../src/cli/completion/completed-value.js";
import { SHIPPED_PROFILES } from "../../../src/profiles/shipped.generated.js";
import { REPORTERS } from "../../../src/reporters/registry.js";
import { RULES } from "../../../src/rules/registry.js";

const RULE_IDS = RULES.map(({ id }) => id);
const PROFILES = SHIPPED_PROFILES.map(({ id }) => id);
const LEVELS = ["error", "warning", "info"];

test.each([
  ["tệp|thư-mục", "path", { kind: "file" }],
  ["thư-mục", "folder", { kind: "folder" }],
  ["tên|tệp", "name|file", { kind: "words-or-file", words: PROFILES }],
  ["dạng[=tệp]", "name[=file]", { kind: "words-to-file", words: Object.keys(REPORTERS) }],
  ["quy-tắc", "rule", { kind: "words", words: RULE_IDS }],
  ["quy-tắc=mức", "id=level", { kind: "pair", words: RULE_IDS, values: ["off", ...LEVELS] }],
  ["mức", "level", { kind: "words", words: LEVELS }],
  ["mật-khẩu", "password", { kind: "anything" }],
  ["n", "n", { kind: "anything" }],
  ["vi|en", "vi|en", { kind: "words", words: ["vi", "en"] }],
  ["tệp", "file", { kind: "file" }],
  ["không rõ", "unknown", { kind: "file" }],
])("<%s> and <%s> are completed with what they take", (vi, en, value) => {
  expect(completedValue(vi, "vi")).toEqual(value);
  expect(completedValue(en, "en")).toEqual(value);
});
