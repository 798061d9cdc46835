import type { Bilingual, Language } from "../document/bilingual.js";
import type { DerivedProfile } from "../profiles/derive-profile.js";
import type { DerivedTarget, IndicatorEntry, TargetEntry } from "../profiles/derive-targets.js";
import { AREA_WORDS } from "./area-words.js";
import { cleanText } from "./clean-text.js";
import { placeWords } from "./place-words.js";
import { evidenceWords } from "./words.js";
import { wrapText } from "./wrap-text.js";

/**
 * The profile as YAML that an officer can confirm: each target below the words it was read from, the
 * doubtful ones commented out with their reasons. It loads as it is, and with any of them put in.
 */
export function profileYaml(derived: DerivedProfile, language: Language): string {
  const { file } = derived;
  const blocks = [
    [
      ...comment(howToUse(derived)[language], ""),
      ...derived.gaps.flatMap((gap) => comment(`${LOOK_AGAIN[language]}: ${gap[language]}`, "")),
    ],
    identityLines(derived),
    basisLines(derived, language),
    [
      ...listLines("requiredAreas", file.requiredAreas),
      ...listLines("requiredSections", file.requiredSections),
    ],
    targetLines(derived, language),
    indicatorLines(derived, language),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const LOOK_AGAIN: Bilingual = { vi: "CẦN XEM LẠI", en: "CHECK AGAIN" };
const DOUBTFUL: Bilingual = { vi: "CHƯA CHẮC", en: "DOUBTFUL" };

function howToUse({ file, targets }: DerivedProfile): Bilingual {
  const certain = file.targets.length;
  const doubtful = targets.length - certain;
  const vi =
    doubtful === 0
      ? ""
      : ` ${doubtful} câu khác chưa chắc chắn nên để trong chú thích, ghi “${DOUBTFUL.vi}” kèm lý do: mức nào đúng là yêu cầu thì bỏ “# ” (dấu thăng và một dấu cách) ở đầu các dòng của nó, câu nào không cần thì xóa.`;
  const en =
    doubtful === 0
      ? ""
      : ` ${doubtful} other statements are doubtful and are commented out, marked “${DOUBTFUL.en}” with the reason: to use one, remove “# ” (the sign and one space) from the start of its lines; delete those that are not needed.`;
  return {
    vi: `Bộ chỉ tiêu do công cụ đọc từ kế hoạch, có ${certain} chỉ tiêu. Hãy đối chiếu từng mức với câu trích ngay phía trên.${vi} Sau đó chạy “cchc profile validate TỆP-NÀY”, rồi “cchc check KẾ-HOẠCH --profile TỆP-NÀY”.`,
    en: `A profile read from a plan, with ${certain} targets. Compare each level with the words quoted right above it.${en} Then run “cchc profile validate THIS-FILE” and “cchc check PLAN --profile THIS-FILE”.`,
  };
}

function identityLines({ file }: DerivedProfile): readonly string[] {
  const { id, title, province, year, source } = file;
  const known = { number: source?.number, date: source?.date, title: source?.title };
  return [
    ...keyLines({ id, title, province, year }, ""),
    ...(source ? ["source:", ...keyLines(known, "  ")] : []),
  ];
}

function basisLines({ file, otherBases }: DerivedProfile, language: Language): readonly string[] {
  const bases = file.requiredBases ?? [];
  const list = `${otherBases.slice(0, MOST_BASES).join(", ")}${otherBases.length > MOST_BASES ? " ..." : ""}`;
  const [vi, en] =
    otherBases.length === 0 ? ["", ""] : [` Không đưa vào: ${list}.`, ` Left out: ${list}.`];
  const note: Bilingual = {
    vi: `Văn bản mà kế hoạch cấp dưới phải viện dẫn: chính kế hoạch này và chương trình cải cách hành chính của Chính phủ, của tỉnh mà nó thực hiện. Luật, nghị định, tờ trình, văn bản của Đảng là căn cứ của riêng tỉnh, cấp dưới có thể không viện dẫn.${vi}`,
    en: `Documents that lower-level plans must cite: this plan itself and the reform programmes of the Government and the province that it carries out. Laws, decrees, submissions and Party documents are bases of the province alone; lower-level plans need not cite them.${en}`,
  };
  return [
    ...comment(note[language], ""),
    ...(bases.length === 0 ? ["requiredBases: []"] : ["requiredBases:"]),
    ...bases.map(({ number, date, issuer }) => {
      const parts = [
        `number: ${listed(number)}`,
        `date: ${listed(date)}`,
        `issuer: ${listed(issuer)}`,
      ];
      return `  - { ${parts.join(", ")} }`;
    }),
  ];
}

const MOST_BASES = 12;

function targetLines({ file, targets }: DerivedProfile, language: Language): readonly string[] {
  const head =
    file.targets.length > 0 ? ["targets:"] : [`targets: [] # ${REMOVE_BRACKETS[language]}`];
  return [
    ...head,
    ...targets.flatMap((target, index) => {
      const opens = index === 0 || target.area !== targets[index - 1]?.area;
      return [
        ...(opens ? [areaLine(target, language), ""] : []),
        ...entryLines(target, language),
        "",
      ];
    }),
  ].slice(0, targets.length === 0 ? undefined : -1);
}

const REMOVE_BRACKETS: Bilingual = {
  vi: "xóa hai dấu ngoặc vuông khi dùng một chỉ tiêu ở dưới",
  en: "delete the square brackets when you use a target below",
};
const NO_AREA: Bilingual = { vi: "Chưa rõ lĩnh vực", en: "Area not known" };

function areaLine({ area }: DerivedTarget, language: Language): string {
  const name = (area === null ? NO_AREA : AREA_WORDS[area])[language];
  return `  # ===== ${name} =====`;
}

function entryLines(
  { entry, indicator, commitment, doubts }: DerivedTarget,
  language: Language,
): readonly string[] {
  const { value, unit, quote, location } = commitment;
  const words = evidenceWords({ value, unit, quote });
  const reasons = doubts.map((doubt) => doubt[language]).join(" ");
  const printed = entry === null ? [] : itemLines(entry);
  return [
    ...(doubts.length === 0 ? [] : comment(`${DOUBTFUL[language]}: ${reasons}`, "  ")),
    ...comment(`${words} (${placeWords(location, language)})`, "  "),
    ...(entry === null || indicator === null ? [] : comment(alsoUse(indicator)[language], "  ")),
    ...printed.map((line) => (doubts.length === 0 ? `  ${line}` : `  # ${line}`)),
  ];
}

/** A target with an indicator of its own needs both parts of the file. */
function alsoUse({ id }: IndicatorEntry): Bilingual {
  return {
    vi: `Khi dùng câu này, bỏ “# ” cả ở dòng “indicators:” và ở chỉ số “${id}” gần cuối tệp.`,
    en: `To use it, also remove “# ” from the line “indicators:” and from the indicator “${id}” near the end of the file.`,
  };
}

function indicatorLines({ file, targets }: DerivedProfile, language: Language): readonly string[] {
  const suggested = targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]));
  const own = file.indicators ?? [];
  const note = comment(OWN_INDICATORS[language], "");
  return [
    ...(suggested.length === 0 ? [] : note),
    ...(own.length > 0 ? ["indicators:"] : suggested.length > 0 ? ["# indicators:"] : []),
    ...own.flatMap((indicator) => itemLines(indicator).map((line) => `  ${line}`)),
    ...suggested.flatMap((indicator) =>
      itemLines(indicator).map((line) => (own.length > 0 ? `  # ${line}` : `#   ${line}`)),
    ),
  ];
}

const OWN_INDICATORS: Bilingual = {
  vi: `Chỉ số mà danh mục chưa có, cho các câu “${DOUBTFUL.vi}” ở trên. Khi dùng câu nào thì bỏ “# ” của chỉ số ấy, và sửa “phrases” thành những từ mà kế hoạch cấp dưới cũng viết.`,
  en: `Indicators that the catalogue lacks, for the “${DOUBTFUL.en}” statements above. If you use a statement, remove “# ” from its indicator and change “phrases” to words that lower-level plans use as well.`,
};

/** "- id: …" and the keys below it. */
function itemLines(item: TargetEntry | IndicatorEntry): readonly string[] {
  return keyLines(item, "  ").map((line, index) => (index === 0 ? `- ${line.trimStart()}` : line));
}

/** One line for each key that has a value. */
function keyLines(keys: object, indent: string): readonly string[] {
  return Object.entries(keys)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${indent}${key}: ${valueText(value)}`);
}

function listLines(key: string, values: readonly string[] | undefined): readonly string[] {
  if (values === undefined || values.length === 0) return [];
  return [`${key}: ${valueText(values)}`];
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => listed(String(item))).join(", ")}]`;
  return typeof value === "number" ? String(value) : scalar(String(value));
}

/** A value between brackets, where a comma would end it. */
function listed(text: string): string {
  const value = scalar(text);
  return value.startsWith('"') || !value.includes(",") ? value : JSON.stringify(value);
}

/** Words of a document as one YAML value, in quotes unless they can be nothing but words. */
function scalar(text: string): string {
  const clean = cleanText(text);
  return WORDS.test(clean) && !SPECIAL.test(clean) ? clean : JSON.stringify(clean);
}

const WORDS = /^(?:\d+[a-zđ]?\/)?\p{L}[\p{L}\p{N}/.()-]*(?:,? [\p{L}\p{N}/.()-]+)*$/u;
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Comment lines; nothing in `text` can end them. */
function comment(text: string, indent: string): readonly string[] {
  return wrapText(cleanText(text), COMMENT_WIDTH - indent.length).map(
    (line) => `${indent}# ${line}`,
  );
}

/** In columns. */
const COMMENT_WIDTH = 100;
