import { isSeq } from "yaml";
import type { core } from "zod";
import type { Bilingual } from "../document/bilingual.js";
import { nearestHint } from "../text/nearest-name.js";
import { problemsOfSchema } from "../yaml/schema-problems.js";
import { offsetOf, type Problem, type YamlDocument, type YamlNature } from "../yaml/yaml-source.js";
import type { ProfileFile } from "./profile.js";
import { PROFILE_KEYS } from "./profile-schema.js";

/** What a profile file must be, told when it is no map of keys. */
export const PROFILE_NATURE: YamlNature = {
  demand: {
    vi: "Tệp phải là một bộ chỉ tiêu với các khóa id, title và targets.",
    en: "The file must be a profile with the keys id, title and targets.",
  },
  quoting: {
    vi: 'đặt giá trị có dấu so sánh trong ngoặc kép, như require: ">= 20%"',
    en: 'put values with a comparator in quotes, as in require: ">= 20%"',
  },
  whenEmpty: "fault",
};

/** Targets whose indicator is neither in `known` nor defined by the profile itself. */
export function unknownIndicators(
  document: YamlDocument,
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
            vi: `Không có chỉ số nào có mã “${id}”${hint.vi} Các mã có trong docs/chi-so.md. Nếu là chỉ số riêng, hãy khai báo nó trong khóa “indicators”.`,
            en: `There is no indicator “${id}”${hint.en} See docs/chi-so.md for the ids. If it is your own, define it under “indicators”.`,
          },
        };
      }),
  );
}

/** The faults that the schema found, and ids that stand twice, each at its place. */
export function problemsOf(
  document: YamlDocument,
  issues: readonly core.$ZodIssue[],
): readonly Problem[] {
  return [
    ...problemsOfSchema(document, issues, {
      keysAt: (path) => PROFILE_KEYS[String(path[0] ?? "")] ?? [],
      demandOf: (key) => DEMANDS[key],
      exampleOf: (key) => EXAMPLES[key],
    }),
    ...["targets", "indicators"].flatMap((list) => repeatedIds(document, list)),
  ];
}

const ID_DEMAND: Bilingual = {
  vi: "cần chữ thường không dấu, chữ số và dấu gạch nối, như tinh-mau-2026",
  en: "it takes lower-case ASCII letters, digits and hyphens, as in tinh-mau-2026",
};

const DEMANDS: Readonly<Record<string, Bilingual>> = {
  require: {
    vi: 'cần dấu so sánh, một số và đơn vị, như ">= 20%", "= 100%" hay "<= 10 hạng" (một nghìn viết là 1000)',
    en: 'it takes a comparator, a number and a unit, as in ">= 20%", "= 100%" or "<= 10 hạng" (write 1000 for a thousand)',
  },
  date: {
    vi: 'cần một ngày có thật theo dạng năm-tháng-ngày, như "2025-12-15"',
    en: 'it takes a real date written year-month-day, as in "2025-12-15"',
  },
  year: {
    vi: "cần một năm từ 2000 đến 2100, như 2026",
    en: "it takes a year between 2000 and 2100",
  },
  url: {
    vi: "cần một địa chỉ đầy đủ, như https://...",
    en: "it takes a full address (https://...)",
  },
  id: ID_DEMAND,
  indicator: ID_DEMAND,
};

const EXAMPLES: Readonly<Record<string, string>> = {
  appliesTo: "[commune]",
  requiredAreas: "[procedures, digital-government]",
  requiredSections: "[purpose, tasks, implementation]",
  requiredBases: '[{ number: 76/NQ-CP, date: "2021-07-15", issuer: Chính phủ }]',
  source: '{ number: 101/KH-UBND, date: "2025-12-15", title: "..." }',
  targets:
    '[{ id: kiem-tra, indicator: par-inspection-coverage, label: "...", require: ">= 20%" }]',
  indicators: '[{ id: chi-so-rieng, label: "...", area: procedures, unit: "%", phrases: ["..."] }]',
  phrases: '["số hóa hồ sơ"]',
  not: '["giai đoạn"]',
};

function repeatedIds(document: YamlDocument, list: string): readonly Problem[] {
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
