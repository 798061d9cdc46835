import { resolve, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import type { Config } from "../../../src/check/config/config.js";
import { parseConfig } from "../../../src/check/config/config-file.js";
import {
  fileSettings,
  type GivenSettings,
  pathFrom,
} from "../../../src/check/config/file-settings.js";

const FOLDER = resolve("/tinh");
const NOTHING: GivenSettings = { levels: {} };

function configOf(...texts: readonly string[]): Config {
  const layers = texts.map((text, index) => parseConfig(text, `${FOLDER}/c${index}.yaml`));
  return { folder: FOLDER, layers };
}

function settingsOf(name: string, config: Config | undefined, given = NOTHING) {
  return fileSettings(`${FOLDER}/${name}`, config, given);
}

const BY_DEFAULT = { by: "default" };

test("without a config and options all is as it is by default", () => {
  expect(settingsOf("a.md", undefined)).toEqual({
    configs: [],
    profile: { value: "cchc-2026", origin: BY_DEFAULT },
    stage: { value: "draft", origin: BY_DEFAULT },
    language: { value: "vi", origin: BY_DEFAULT },
    baseline: { value: null, origin: BY_DEFAULT },
    ignored: null,
    levels: {},
    options: {},
  });
});

describe("precedence", () => {
  const config = configOf(
    `stage: draft
rules: { tasks/duplicate: info, tasks/numbering: info, tasks/missing-lead: info }
overrides:
  - files: "*.md"
    stage: final
    rules: { tasks/duplicate: warning, tasks/numbering: warning }
  - files: ky/**
    rules: { tasks/numbering: error }
`,
  );

  test("a later override outweighs an earlier one, any override the config", () => {
    const { stage, levels } = settingsOf("ky/a.md", config);
    expect(stage).toEqual({
      value: "final",
      origin: { by: "override", ordinal: 1, place: `${FOLDER}/c0.yaml:5:12` },
    });
    expect(levels).toEqual({
      "tasks/duplicate": {
        value: "warning",
        origin: { by: "override", ordinal: 1, place: `${FOLDER}/c0.yaml:6:31` },
      },
      "tasks/numbering": {
        value: "error",
        origin: { by: "override", ordinal: 2, place: `${FOLDER}/c0.yaml:8:31` },
      },
      "tasks/missing-lead": {
        value: "info",
        origin: { by: "config", place: `${FOLDER}/c0.yaml:2:76` },
      },
    });
  });

  test("an override holds for its files alone", () => {
    const { stage, levels } = settingsOf("a.docx", config);
    expect(stage.value).toBe("draft");
    expect(Object.values(levels).map(({ value }) => value)).toEqual(["info", "info", "info"]);
  });

  test("the command line outweighs all", () => {
    const given: GivenSettings = {
      stage: "draft",
      profile: "lai-chau-2026",
      language: "en",
      baseline: "b.json",
      levels: { "tasks/numbering": "off" },
    };
    const settings = settingsOf("ky/a.md", config, given);
    const by = (option: string) => ({ by: "command-line", option });
    expect(settings.stage).toEqual({ value: "draft", origin: by("--stage") });
    expect(settings.profile).toEqual({ value: "lai-chau-2026", origin: by("--profile") });
    expect(settings.language).toEqual({ value: "en", origin: by("--lang") });
    expect(settings.baseline).toEqual({ value: "b.json", origin: by("--baseline") });
    expect(settings.levels["tasks/numbering"]).toEqual({ value: "off", origin: by("--rule") });
    expect(settings.levels["tasks/duplicate"]?.value).toBe("warning");
  });
});

test("a file outweighs those that it extends, their overrides included; options are laid over each other", () => {
  const settings = settingsOf(
    "a.md",
    configOf(
      `rules: { structure/missing-section: { level: error, advised: [goals] } }
overrides: [{ files: "*.md", stage: final }]`,
      "stage: draft\nrules: { structure/missing-section: { advised: [] } }",
    ),
  );
  expect(settings.stage.value).toBe("draft");
  expect(settings.levels["structure/missing-section"]?.value).toBe("error");
  expect(settings.options["structure/missing-section"]?.advised).toEqual({
    value: [],
    origin: { by: "config", place: `${FOLDER}/c1.yaml:2:48` },
  });
});

test("profiles and baselines are looked for beside the config, shipped profiles by their name", () => {
  const own = settingsOf("x/a.md", configOf("profile: rieng/tinh.yaml\nbaseline: b.json"));
  expect(own.profile.value).toBe(resolve(FOLDER, "rieng/tinh.yaml"));
  expect(own.baseline.value).toBe(resolve(FOLDER, "b.json"));
  const shipped = settingsOf("x/a.md", configOf("profile: lai-chau-2026"));
  expect(shipped.profile.value).toBe("lai-chau-2026");
});

test("a file that is left out names the glob, unless a later one takes it back", () => {
  const config = configOf('ignore: [luu-tru, "*.pdf", "!luu-tru/can.md"]');
  expect(settingsOf("luu-tru/a.md", config).ignored).toEqual({
    value: "luu-tru",
    origin: { by: "config", place: `${FOLDER}/c0.yaml:1:10` },
  });
  expect(settingsOf("luu-tru/can.md", config).ignored).toBeNull();
  expect(settingsOf("a.md", config).ignored).toBeNull();
});

test.each([
  ["D:\\tinh", "D:\\tinh\\so\\kế hoạch.docx", "so/kế hoạch.docx"],
  ["d:\\TINH\\", "D:\\tinh\\so\\a.docx", "so/a.docx"],
  ["\\\\may-chu\\chung\\tinh", "\\\\may-chu\\chung\\tinh\\a.docx", "a.docx"],
  ["D:\\tinh", "D:\\khac\\a.docx", "../khac/a.docx"],
  ["D:\\tinh", "E:\\a.docx", "E:/a.docx"],
])("the globs of a config in %s see %s as %s", (folder, path, seen) => {
  expect(pathFrom({ folder }, path, win32)).toBe(seen);
});
