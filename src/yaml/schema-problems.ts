import { isNode } from "yaml";
import type { core } from "zod";
import type { Bilingual } from "../document/bilingual.js";
import { nearestHint } from "../text/nearest-name.js";
import {
  offsetOf,
  offsetOfKey,
  type Problem,
  type YamlDocument,
  type YamlPath,
} from "./yaml-source.js";

/** How a kind of file words its faults; what is `undefined` is worded in the common way. */
export interface SchemaWords {
  /** The keys that the map at `path` knows. */
  readonly keysAt: (path: YamlPath) => readonly string[];
  /** What the value of `key` must be, as the end of a sentence. */
  readonly demandOf: (key: string, path: YamlPath) => Bilingual | undefined;
  /** How the list or the group of keys that `key` takes may look. */
  readonly exampleOf?: (key: string) => string | undefined;
  readonly unknownKey?: (key: string, path: YamlPath) => Bilingual | undefined;
  readonly missingKey?: (key: string, path: YamlPath) => Bilingual | undefined;
  readonly notAmong?: (value: string, path: YamlPath) => Bilingual | undefined;
}

/** The faults that a schema found in a YAML file, each at its place. */
export function problemsOfSchema(
  document: YamlDocument,
  issues: readonly core.$ZodIssue[],
  words: SchemaWords,
): readonly Problem[] {
  return issues.flatMap(narrowed).flatMap((issue) => problemsOfIssue(document, issue, words));
}

/** Where a value may be of several kinds: the faults of the kind that was meant. */
function narrowed(issue: core.$ZodIssue): readonly core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const meant = issue.errors.find((errors) => errors.every(isInside)) ?? issue.errors[0] ?? [];
  return meant.flatMap((inner) => narrowed({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isInside(issue: core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === "unrecognized_keys";
}

function problemsOfIssue(
  document: YamlDocument,
  issue: core.$ZodIssue,
  words: SchemaWords,
): readonly Problem[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      offset: offsetOfKey(document, path, key),
      text: words.unknownKey?.(key, path) ?? unknownKey(key, words.keysAt(path)),
    }));
  }
  const node = document.getIn(path, true);
  const key = String(path.findLast((step) => typeof step === "string") ?? "");
  if (!isNode(node)) {
    const text = words.missingKey?.(key, path) ?? missingKey(key);
    return [{ offset: offsetOf(document, path.slice(0, -1)), text }];
  }
  const offset = offsetOf(document, path);
  if (issue.code === "invalid_value") {
    const value = String(node.toJSON());
    const text = words.notAmong?.(value, path) ?? notAmong(key, value, issue.values.map(String));
    return [{ offset, text }];
  }
  const example = exampleAt(path, words.exampleOf?.(key));
  const demand = words.demandOf(key, path) ?? demandOfType(issue, example);
  return [{ offset, text: wrongValue(key, demand) }];
}

/** Names a key that is not known, with the nearest one that is. */
function unknownKey(key: string, known: readonly string[]): Bilingual {
  const hint = nearestHint(key, known);
  return {
    vi: `Khóa “${key}” không dùng được ở đây${hint.vi} Các khóa dùng được: ${known.join(", ")}.`,
    en: `The key “${key}” is not known here${hint.en} Known keys: ${known.join(", ")}.`,
  };
}

function missingKey(key: string): Bilingual {
  return {
    vi: `Thiếu khóa “${key}” ở đây. Hãy bổ sung khóa này.`,
    en: `The key “${key}” is missing here. Add it.`,
  };
}

function notAmong(key: string, value: string, allowed: readonly string[]): Bilingual {
  const hint = nearestHint(value, allowed);
  return {
    vi: `“${value}” không phải là giá trị của “${key}”${hint.vi} Các giá trị dùng được: ${allowed.join(", ")}.`,
    en: `“${key}” does not take the value “${value}”${hint.en} Values: ${allowed.join(", ")}.`,
  };
}

function wrongValue(key: string, demand: Bilingual): Bilingual {
  return {
    vi: `Giá trị của “${key}” chưa đúng: ${demand.vi}.`,
    en: `The value of “${key}” is not right: ${demand.en}.`,
  };
}

const GROUPED: ReadonlySet<string> = new Set(["array", "object", "record"]);

const TYPE_DEMANDS: Readonly<Record<string, Bilingual>> = {
  array: { vi: "cần một danh sách", en: "it takes a list" },
  object: { vi: "cần một nhóm khóa", en: "it takes a group of keys" },
  record: { vi: "cần một nhóm khóa", en: "it takes a group of keys" },
  number: { vi: "cần một con số", en: "it takes a number" },
  boolean: { vi: "cần true hoặc false", en: "it takes true or false" },
};

/** Of a list, what an item of it looks like where an item is wrong. */
function exampleAt(path: YamlPath, example: string | undefined): string | undefined {
  if (typeof path.at(-1) !== "number") return example;
  return example?.startsWith("[{") === true ? example.slice(1, -1) : undefined;
}

function demandOfType(issue: core.$ZodIssue, example: string | undefined): Bilingual {
  const expected = issue.code === "invalid_type" ? TYPE_DEMANDS[issue.expected] : undefined;
  if (expected !== undefined && example !== undefined && issue.code === "invalid_type") {
    if (!GROUPED.has(issue.expected)) return expected;
    return { vi: `${expected.vi}, như ${example}`, en: `${expected.en}, as in ${example}` };
  }
  if (expected !== undefined) return expected;
  if (issue.code === "too_small" && issue.origin === "array") {
    return { vi: "danh sách không được để trống", en: "the list must not be empty" };
  }
  return {
    vi: "cần một đoạn chữ không để trống, đặt trong ngoặc kép nếu có ký tự đặc biệt",
    en: "it takes non-empty text, in quotes if it has special characters",
  };
}
