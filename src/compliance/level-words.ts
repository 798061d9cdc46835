import type { Bilingual, Language } from "../document/bilingual.js";
import type { Comparator } from "../plan/plan.js";

const COMPARATOR_WORDS: Readonly<Record<Comparator, Bilingual>> = {
  ">=": { vi: "tối thiểu ", en: "at least " },
  ">": { vi: "trên ", en: "more than " },
  "=": { vi: "", en: "" },
  "<=": { vi: "không quá ", en: "at most " },
  "<": { vi: "dưới ", en: "less than " },
};

/** A level as a sentence says it: "tối thiểu 20%", "trên 95%", "100%". */
export function levelPhrase(
  level: {
    readonly comparator: Comparator | null;
    readonly value: number | null;
    readonly unit: string | null;
  },
  language: Language,
): string {
  const { comparator } = level;
  const sign = comparator === null ? "" : COMPARATOR_WORDS[comparator][language];
  return sign + quantityWords(level, language);
}

/** A figure with its unit as the language prints it: "20%", "98,5%" ("98.5%" in English), "3 lần". */
export function quantityWords(
  { value, unit }: { readonly value: number | null; readonly unit: string | null },
  language: Language,
): string {
  const number = String(value);
  const figure = language === "vi" ? number.replace(".", ",") : number;
  if (unit === null) return figure;
  if (unit === "%") return `${figure}%`;
  if (language === "vi") return `${figure} ${unit}`;
  return unit === "hạng" ? `rank ${figure}` : `${figure} ${englishUnit(unit, value)}`;
}

/** Units that the plans count in, in small letters: the word for one, and for more where it takes another. */
const ENGLISH_UNITS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["lần", ["time", "times"]],
  ["hồ sơ", ["application", "applications"]],
  ["trường hợp", ["case", "cases"]],
  ["ngày", ["day", "days"]],
  ["ngày làm việc", ["working day", "working days"]],
  ["giờ", ["hour", "hours"]],
  ["phút", ["minute", "minutes"]],
  ["điểm", ["point", "points"]],
  ["bậc", ["place", "places"]],
  ["cuộc", ["event", "events"]],
  ["cuộc họp", ["meeting", "meetings"]],
  ["buổi", ["session", "sessions"]],
  ["lớp", ["class", "classes"]],
  ["hội nghị", ["conference", "conferences"]],
  ["cơ quan", ["agency", "agencies"]],
  ["đơn vị", ["unit", "units"]],
  ["văn bản", ["document", "documents"]],
  ["sáng kiến", ["initiative", "initiatives"]],
  ["mô hình", ["model", "models"]],
  ["thủ tục", ["procedure", "procedures"]],
  ["thủ tục hành chính", ["procedure", "procedures"]],
  ["người", ["person", "people"]],
]);

/** The unit as the plan prints it where there is no word for it. */
function englishUnit(unit: string, value: number | null): string {
  const [one, more] = ENGLISH_UNITS.get(unit.normalize("NFC").toLowerCase()) ?? [unit, unit];
  return value === 1 ? one : more;
}
