import { type Document, isMap, isNode, isScalar, isSeq } from "yaml";
import type { core } from "zod";
import type { Bilingual } from "../document/bilingual.js";
import { nearestHint } from "../text/nearest-name.js";
import type { ProfileFile } from "./profile.js";
import { PROFILE_KEYS } from "./profile-schema.js";

/** A fault of a profile file at `offset` of its text. */
export interface Problem {
  readonly offset: number;
  readonly text: Bilingual;
}

type Path = readonly PropertyKey[];

/** What keeps the file from being YAML, or from holding any key at all. */
export function problemsOfSyntax(document: Document.Parsed): readonly Problem[] {
  const [error] = document.errors;
  if (error !== undefined) {
    return [
      {
        offset: error.pos[0],
        text: {
          vi: 'Tệp không đúng cú pháp YAML ở đây. Hãy xem lại thụt lề, dấu hai chấm và đặt giá trị có dấu so sánh trong ngoặc kép, như require: ">= 20%".',
          en: `This is not valid YAML (${error.message.split("\n")[0]?.replace(/ at line .*$/, "")}). Check the indentation and the colons, and put values with a comparator in quotes, as in require: ">= 20%".`,
        },
      },
    ];
  }
  if (isMap(document.contents)) return [];
  return [
    {
      offset: 0,
      text: {
        vi: "Tệp phải là một bộ chỉ tiêu với các khóa id, title và targets.",
        en: "The file must be a profile with the keys id, title and targets.",
      },
    },
  ];
}

/** Targets whose indicator is neither in `known` nor defined by the profile itself. */
export function unknownIndicators(
  document: Document.Parsed,
  { targets }: ProfileFile,
  known: readonly string[],
): readonly Problem[] {
  return targets.flatMap(({ indicator }, index) =>
    [indicator]
      .flat()
      .filter((id) => !known.includes(id))
      .map((id) => {
        const hint = nearestHint(id, known);
        return {
          offset: offsetOf(document, ["targets", index, "indicator"]),
          text: {
            vi: `Không có chỉ số nào có mã “${id}”${hint.vi} Nếu là chỉ số riêng, hãy khai báo nó trong khóa “indicators”.`,
            en: `There is no indicator “${id}”${hint.en} If it is your own, define it under “indicators”.`,
          },
        };
      }),
  );
}

/** The faults that the schema found, and ids that stand twice, each at its place. */
export function problemsOf(
  document: Document.Parsed,
  issues: readonly core.$ZodIssue[],
): readonly Problem[] {
  return [
    ...issues.flatMap((issue) => problemsOfIssue(document, issue)),
    ...["targets", "indicators"].flatMap((list) => repeatedIds(document, list)),
  ];
}

function problemsOfIssue(document: Document.Parsed, issue: core.$ZodIssue): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      offset: offsetOfKey(document, issue.path, key),
      text: unknownKey(key, issue.path),
    }));
  }
  const node = document.getIn(issue.path, true);
  const key = String(issue.path.findLast((step) => typeof step === "string") ?? "");
  if (!isNode(node)) {
    return [{ offset: offsetOf(document, issue.path.slice(0, -1)), text: missingKey(key) }];
  }
  return [{ offset: offsetOf(document, issue.path), text: wrongValue(issue, key, node.toJSON()) }];
}

function unknownKey(key: string, path: Path): Bilingual {
  const known = PROFILE_KEYS[String(path[0] ?? "")] ?? [];
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

function wrongValue(issue: core.$ZodIssue, key: string, value: unknown): Bilingual {
  if (issue.code === "invalid_value") return notAmong(key, String(value), issue.values.map(String));
  const demand = demandOf(issue, key);
  return {
    vi: `Giá trị của “${key}” chưa đúng: ${demand.vi}.`,
    en: `The value of “${key}” is not right: ${demand.en}.`,
  };
}

function notAmong(key: string, value: string, allowed: readonly string[]): Bilingual {
  const hint = nearestHint(value, allowed);
  return {
    vi: `“${value}” không phải là giá trị của “${key}”${hint.vi} Các giá trị dùng được: ${allowed.join(", ")}.`,
    en: `“${value}” is no value of “${key}”${hint.en} Values: ${allowed.join(", ")}.`,
  };
}

function demandOf(issue: core.$ZodIssue, key: string): Bilingual {
  if (key === "require") {
    return {
      vi: 'cần dấu so sánh, một số và đơn vị, như ">= 20%", "= 100%" hay "<= 10 hạng" (một nghìn viết là 1000)',
      en: 'it takes a comparator, a number and a unit, as in ">= 20%", "= 100%" or "<= 10 hạng" (write 1000 for a thousand)',
    };
  }
  if (key === "date") {
    return {
      vi: 'cần một ngày có thật theo dạng năm-tháng-ngày, như "2025-12-15"',
      en: 'it takes a real day written year-month-day, as in "2025-12-15"',
    };
  }
  if (key === "year") {
    return {
      vi: "cần một năm từ 2000 đến 2100, như 2026",
      en: "it takes a year between 2000 and 2100",
    };
  }
  if (key === "url") {
    return {
      vi: "cần một địa chỉ đầy đủ, như https://...",
      en: "it takes a full address (https://...)",
    };
  }
  if (key === "id" || key === "indicator") {
    return {
      vi: "cần chữ thường không dấu, chữ số và dấu gạch nối, như tinh-mau-2026",
      en: "it takes lower-case ASCII letters, digits and hyphens, as in tinh-mau-2026",
    };
  }
  return demandOfType(issue);
}

function demandOfType(issue: core.$ZodIssue): Bilingual {
  if (issue.code === "invalid_type" && issue.expected === "array") {
    return { vi: "cần một danh sách", en: "it takes a list" };
  }
  if (issue.code === "invalid_type" && issue.expected === "object") {
    return { vi: "cần một nhóm khóa", en: "it takes a group of keys" };
  }
  if (issue.code === "too_small" && issue.origin === "array") {
    return { vi: "danh sách không được để trống", en: "the list must not be empty" };
  }
  return {
    vi: "cần một đoạn chữ không để trống, đặt trong ngoặc kép nếu có ký tự đặc biệt",
    en: "it takes a text that is not empty, in quotes when it has special characters",
  };
}

function repeatedIds(document: Document.Parsed, list: string): readonly Problem[] {
  const items = document.get(list, true);
  if (!isSeq(items)) return [];
  const seen = new Set<unknown>();
  return items.items.flatMap((_, index) => {
    const id = document.getIn([list, index, "id"]);
    const first = typeof id !== "string" || !seen.has(id);
    seen.add(id);
    if (first) return [];
    return [
      {
        offset: offsetOf(document, [list, index, "id"]),
        text: {
          vi: `Mã “${id}” đã dùng cho một mục khác trong “${list}”. Hãy đặt mã khác.`,
          en: `The id “${id}” is already used in “${list}”. Choose another one.`,
        },
      },
    ];
  });
}

function offsetOf(document: Document.Parsed, path: Path): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function offsetOfKey(document: Document.Parsed, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
