import type { Plan } from "../plan/plan.js";
import { COMMON_ABBREVIATIONS } from "../text/abbreviations.js";
import { dateWords } from "../text/date-words.js";
import { typeOfNumber } from "../text/document-numbers.js";
import { canonical, fold, isUpperCase } from "../text/fold.js";
import type { ProfileFile } from "./profile.js";

/** What a profile says of the plan that it was read from. */
export interface PlanIdentity {
  readonly id: string;
  readonly title: string;
  /** "Mẫu"; `null` when the letterhead names no province. */
  readonly province: string | null;
  /** "UBND tỉnh Mẫu"; `null` when no agency was recognised. */
  readonly issuer: string | null;
  /** Whether the plan sets what others must reach: that of a province, or of somebody above it. */
  readonly isSuperior: boolean;
  readonly source: NonNullable<ProfileFile["source"]>;
  /** "Kế hoạch số 101/KH-UBND ngày 15/12/2025 của UBND tỉnh Mẫu", as far as it is known. */
  readonly words: string;
}

/** Reads the identity of a plan from its letterhead and title. */
export function identityOf(plan: Plan): PlanIdentity {
  const { header } = plan;
  const agency = header.agency === undefined ? undefined : properName(header.agency.value, plan);
  const parent = header.parentAgency?.value;
  const province = [agency, parent].flatMap((name) =>
    name === undefined ? [] : provinceIn(name),
  )[0];
  const holder = province !== undefined && isOfProvince(agency) ? province.full : agency;
  const number = header.number?.value ?? null;
  const date = header.date?.value ?? null;
  const type = header.docType === undefined ? "Kế hoạch" : sentenceCase(header.docType.value);
  const year = header.planYear === undefined ? "" : ` năm ${header.planYear}`;
  const issuer = issuerOf(agency, province);
  return {
    id: slug([holder ?? `kế hoạch ${number ?? ""}`, header.planYear].join(" ")),
    title: `Chỉ tiêu CCHC${year}${holder === undefined ? "" : ` của ${holder}`}`,
    province: province?.name ?? null,
    issuer,
    isSuperior: agency === undefined || isOfProvince(agency) || ABOVE_PROVINCES.test(agency),
    source: { number, date, title: titleOf(plan, type, province) },
    words: [
      (number === null ? undefined : typeOfNumber(number)) ?? type,
      number === null ? [] : `số ${number}`,
      date === null ? [] : `ngày ${dateWords(date)}`,
      issuer === null ? [] : `của ${issuer}`,
    ]
      .flat()
      .join(" "),
  };
}

/** "UBND tỉnh Mẫu" for "Ủy ban nhân dân (UBND) tỉnh", "UBND tỉnh" and the like. */
export function fullIssuer(printed: string, { province }: PlanIdentity): string {
  const short = printed
    .replace(/^(?:Ủy|Uỷ) ban nhân dân(?: \(UBND\))?/iu, "UBND")
    .replace(/^Hội đồng nhân dân(?: \(HĐND\))?/iu, "HĐND");
  return province !== null && /(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy)$/u.test(short)
    ? `${short} ${province}`
    : short;
}

interface Province {
  readonly name: string;
  /** "tỉnh Mẫu", "thành phố Hà Nội". */
  readonly full: string;
}

const PROVINCE =
  /^(?:ubnd|(?:ủy|uỷ) ban nhân dân|hđnd|hội đồng nhân dân) (tỉnh|thành phố|tp\.?) (.+)$/iu;

function provinceIn(agency: string): readonly Province[] {
  const [, level, printed] = PROVINCE.exec(agency.normalize("NFC").trim()) ?? [];
  if (level === undefined || printed === undefined) return [];
  const name = isUpperCase(printed) ? capitalised(printed) : printed;
  return [{ name, full: `${canonical(level) === "tỉnh" ? "tỉnh" : "thành phố"} ${name}` }];
}

function isOfProvince(agency: string | undefined): boolean {
  return agency !== undefined && PROVINCE.test(agency);
}

const ABOVE_PROVINCES =
  /^(?:chính phủ|thủ tướng|bộ |ban chỉ đạo|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|ban thường vụ)/iu;

function issuerOf(agency: string | undefined, province: Province | undefined): string | null {
  if (agency === undefined) return null;
  if (province === undefined || !isOfProvince(agency)) return agency;
  return `${/^h/iu.test(agency) ? "HĐND" : "UBND"} ${province.full}`;
}

/** An agency in capitals as the running text writes it, where it names it. */
function properName(printed: string, { passages }: Plan): string {
  if (!isUpperCase(printed) || PROVINCE.test(printed)) return printed;
  const wanted = printed.toLowerCase();
  for (const { text } of passages) {
    const at = text.toLowerCase().indexOf(wanted);
    const found = at < 0 ? "" : text.slice(at, at + printed.length);
    if (found !== "" && !isUpperCase(found)) return found;
  }
  const [, office, place] = OF_COMMUNE.exec(printed) ?? [];
  if (office === undefined || place === undefined) return sentenceCase(printed);
  return `UBND ${office.toLowerCase()} ${capitalised(place)}`;
}

const OF_COMMUNE =
  /^(?:ubnd|(?:ủy|uỷ) ban nhân dân) (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã) (.+)$/iu;

function titleOf({ header }: Plan, type: string, province: Province | undefined): string {
  const subject = header.subject?.value;
  if (subject === undefined) return type;
  if (isUpperCase(subject)) return `${type} ${inSmallLetters(subject, province)}`;
  const [first = "", second = ""] = subject;
  const runsOn = second === second.toLowerCase();
  return `${type} ${runsOn ? first.toLowerCase() + subject.slice(first.length) : subject}`;
}

/** A title in capitals as a sentence runs on with it; names but the province's are not known. */
function inSmallLetters(subject: string, province: Province | undefined): string {
  const small = subject
    .split(" ")
    .map((word) => (word in COMMON_ABBREVIATIONS || /\d/.test(word) ? word : word.toLowerCase()))
    .join(" ");
  return province === undefined ? small : small.replace(province.name.toLowerCase(), province.name);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const LONGEST_ID = 60;

/** Lower-case ASCII letters and digits with single hyphens, never empty. */
export function slug(text: string): string {
  const letters = fold(text)
    .normalize("NFD")
    .replace(/[^a-z\d]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, "");
  return letters === "" ? "ke-hoach" : letters;
}
