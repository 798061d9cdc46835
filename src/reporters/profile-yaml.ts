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
export function profileYaml(derived: DerivedProfile): string {
  const { file } = derived;
  const blocks = [
    [
      ...comment(howToUse(derived), ""),
      ...derived.gaps.flatMap(({ vi }) => comment(`CẦN XEM LẠI: ${vi}`, "")),
    ],
    identityLines(derived),
    basisLines(derived),
    [
      ...listLines("requiredAreas", file.requiredAreas),
      ...listLines("requiredSections", file.requiredSections),
    ],
    targetLines(derived),
    indicatorLines(derived),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function howToUse({ file, targets }: DerivedProfile): string {
  const certain = file.targets.length;
  const doubtful = targets.length - certain;
  const rest =
    doubtful === 0
      ? ""
      : ` ${doubtful} câu khác chưa chắc chắn nên để trong chú thích, ghi “CHƯA CHẮC” kèm lý do: mức nào đúng là yêu cầu thì bỏ “# ” (dấu thăng và một dấu cách) ở đầu các dòng của nó, câu nào không cần thì xóa.`;
  return `Bộ chỉ tiêu do công cụ đọc từ kế hoạch, có ${certain} chỉ tiêu. Hãy đối chiếu từng mức với câu trích ngay phía trên.${rest} Sau đó chạy “cchc profile validate TỆP-NÀY”, rồi “cchc check KẾ-HOẠCH --profile TỆP-NÀY”.`;
}

function identityLines({ file }: DerivedProfile): readonly string[] {
  const { id, title, province, year, source } = file;
  const known = { number: source?.number, date: source?.date, title: source?.title };
  return [
    ...keyLines({ id, title, province, year }, ""),
    ...(source ? ["source:", ...keyLines(known, "  ")] : []),
  ];
}

function basisLines({ file, otherBases }: DerivedProfile): readonly string[] {
  const bases = file.requiredBases ?? [];
  const others =
    otherBases.length === 0
      ? ""
      : ` Không đưa vào: ${otherBases.slice(0, MOST_BASES).join(", ")}${otherBases.length > MOST_BASES ? " ..." : ""}.`;
  return [
    ...comment(
      `Văn bản mà kế hoạch cấp dưới phải viện dẫn: chính kế hoạch này và chương trình cải cách hành chính của Chính phủ, của tỉnh mà nó thực hiện. Luật, nghị định, tờ trình, văn bản của Đảng là căn cứ của riêng tỉnh, cấp dưới có thể không viện dẫn.${others}`,
      "",
    ),
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

function targetLines({ file, targets }: DerivedProfile): readonly string[] {
  const head =
    file.targets.length > 0
      ? ["targets:"]
      : ["targets: [] # xóa hai dấu ngoặc vuông khi dùng một chỉ tiêu ở dưới"];
  return [
    ...head,
    ...targets.flatMap((target, index) => {
      const opens = index === 0 || target.area !== targets[index - 1]?.area;
      return [...(opens ? [areaLine(target), ""] : []), ...entryLines(target), ""];
    }),
  ].slice(0, targets.length === 0 ? undefined : -1);
}

function areaLine({ area }: DerivedTarget): string {
  const name = area === null ? "Chưa rõ lĩnh vực" : AREA_WORDS[area].vi;
  return `  # ===== ${name} =====`;
}

function entryLines({ entry, commitment, doubts }: DerivedTarget): readonly string[] {
  const { value, unit, quote, location } = commitment;
  const words = evidenceWords({ value, unit, quote }, "vi");
  const printed = entry === null ? [] : itemLines(entry);
  return [
    ...(doubts.length === 0 ? [] : comment(`CHƯA CHẮC: ${doubts.join(" ")}`, "  ")),
    ...comment(`${words} (${placeWords(location, "vi")})`, "  "),
    ...printed.map((line) => (doubts.length === 0 ? `  ${line}` : `  # ${line}`)),
  ];
}

function indicatorLines({ file, targets }: DerivedProfile): readonly string[] {
  const suggested = targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]));
  const own = file.indicators ?? [];
  const note = comment(
    "Chỉ số mà danh mục chưa có, cho các câu “CHƯA CHẮC” ở trên. Khi dùng câu nào thì bỏ “# ” của chỉ số ấy, và sửa “phrases” thành những từ mà kế hoạch cấp dưới cũng viết.",
    "",
  );
  return [
    ...(suggested.length === 0 ? [] : note),
    ...(own.length > 0 ? ["indicators:"] : suggested.length > 0 ? ["# indicators:"] : []),
    ...own.flatMap((indicator) => itemLines(indicator).map((line) => `  ${line}`)),
    ...suggested.flatMap((indicator) =>
      itemLines(indicator).map((line) => (own.length > 0 ? `  # ${line}` : `#   ${line}`)),
    ),
  ];
}

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
