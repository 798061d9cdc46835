import { expect, test } from "vitest";
import { parseConfig } from "../../../src/check/config/config-file.js";
import { CONFIG_KEYS } from "../../../src/check/config/config-schema.js";
import { sampleConfig } from "../../../src/check/config/sample-config.js";

const LANGUAGES = ["vi", "en"] as const;

test.each(LANGUAGES)("the sample in %s loads and changes nothing", (language) => {
  const { file } = parseConfig(sampleConfig(language), "c.yaml");
  expect(file).toEqual({ profile: "cchc-2026", stage: "draft" });
});

test.each(LANGUAGES)(
  "with all its keys in force the sample in %s loads and shows every key",
  (language) => {
    const text = sampleConfig(language).replace(/^# /gm, "");
    expect(Object.keys(parseConfig(text, "c.yaml").file).sort()).toEqual(
      CONFIG_KEYS[""]?.toSorted(),
    );
  },
);
