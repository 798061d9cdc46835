import type { Language } from "../../document/bilingual.js";
import { positionWords } from "../../document/place-words.js";
import type { Plan } from "../../plan/plan.js";
import { PLAN_KINDS } from "../../plan/plan.js";
import { fold } from "../../text/fold.js";
import { planWithRows } from "../example-table.js";
import { groupBy } from "../group-by.js";
import { onceEach } from "../once.js";
import type { Fault, Rule } from "../rule.js";
import { GUESSED, NO_TABLE, taskTables } from "../task-tables.js";
import { looseWords, namedUnits, type UnitMention, unitMentions } from "../unit-names.js";

export const inconsistentUnit: Rule = {
  id: "tasks/inconsistent-unit",
  severity: "info",
  summary: {
    vi: "Một đơn vị được gọi bằng hai tên, hoặc đơn vị chủ trì không có ở phần tổ chức thực hiện",
    en: "A unit is named in two ways, or a lead unit does not appear in the implementation section",
  },
  why: {
    vi: "Lọc bảng theo tên đơn vị sẽ sót việc khi một đơn vị có hai cách ghi; đơn vị chủ trì không được nêu ở phần tổ chức thực hiện thường là ghi nhầm tên.",
    en: "Filtering the table by unit misses tasks when a unit is written in two ways; a lead unit that appears nowhere else in the plan is often a typo.",
  },
  mend: {
    vi: "Thống nhất một cách ghi tên đơn vị trong toàn văn bản; nếu dùng tên viết tắt thì giải thích ở lần đầu.",
    en: "Use one name for the unit throughout, and explain a short form where it first appears.",
  },
  basis: {
    vi: "Thông lệ giao nhiệm vụ: rõ người",
    en: "Good practice in assigning work: it is clear who does what",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: planWithRows([
        { tt: "1", task: "Rà soát văn bản", lead: "Văn phòng Sở" },
        { tt: "2", task: "Công khai dự toán", lead: "Phòng Kế hoạch - Tài chính" },
        { tt: "3", task: "Lập dự toán", lead: "Phòng Kế hoạch – Tài chính" },
      ]),
    },
  ],
  bad: [
    {
      markdown: planWithRows([
        { tt: "1", task: "Rà soát văn bản", lead: "Văn phòng Sở" },
        { tt: "2", task: "Công khai dự toán", lead: "Phòng Kế hoạch - Tài chính" },
        { tt: "3", task: "Lập dự toán", lead: "Phòng KH-TC" },
      ]),
    },
  ],
  notApplicable: ({ plan }) => {
    const tables = taskTables(plan);
    if (tables.length === 0) return NO_TABLE;
    return tables.every(({ appendix }) => appendix.guessed) ? GUESSED : undefined;
  },
  check: ({ plan }) => [...otherForms(plan), ...unknownLeads(plan)],
};

/** Each way of writing but the usual one, where it stands first. */
function otherForms(plan: Plan): readonly Fault[] {
  return namedUnits(plan).flatMap(({ forms }) => {
    const [usual, ...others] = forms.toSorted(
      (one, other) => other.length - one.length || nameOf(other).length - nameOf(one).length,
    );
    return usual === undefined ? [] : others.flatMap((form) => formFault(form, usual));
  });
}

function nameOf(form: readonly UnitMention[]): string {
  return form[0]?.name ?? "";
}

function formFault(form: readonly UnitMention[], usual: readonly UnitMention[]): readonly Fault[] {
  const [first] = form;
  if (first === undefined) return [];
  const name = nameOf(usual);
  return [
    {
      message: {
        vi: `Đơn vị “${first.name}” được ghi ở chỗ khác là “${name}” (${placesOf(usual, "vi")}).`,
        en: `The unit “${first.name}” is written “${name}” elsewhere (${placesOf(usual, "en")}).`,
      },
      quote: first.name,
      location: first.location,
    },
  ];
}

/** "3 chỗ, chỗ đầu ở phụ lục, bảng 1, hàng 2". */
function placesOf(form: readonly UnitMention[], language: Language): string {
  const [first] = form;
  const place = first === undefined ? undefined : positionWords(first.location, language);
  const count = language === "vi" ? `${form.length} chỗ` : `${form.length} times`;
  if (place === undefined) return count;
  return language === "vi" ? `${count}, chỗ đầu ở ${place}` : `${count}, first in ${place}`;
}

/** Units of the agency itself; other agencies, people and groups are named as the work needs. */
const OWN_UNIT = /^(?:phong|trung tam|chi cuc)\s/;
/** "Phòng KH-TC" is known by its initials, if at all. */
const SHORT_TAIL = /\s[\p{Lu}&-]{2,}$/u;
const SOMEBODY_ELSES = /\s(?:tinh|huyen|thanh pho|trung uong)$/;
/** Words that give a duty to all units of a kind. */
const ALL_UNITS =
  /(?:^|\s)(?:cac|tat ca|toan the|tung|moi)\s(?:[a-z, ]{0,40}\s)?(?:phong|don vi|co quan|bo phan|trung tam|chi cuc|ban)(?:\s|,|$)/;
const LEAST_KNOWN = 3;
const LEAST_LEADS = 2;

/**
 * Leads that the section on implementation does not speak of, where it gives their duties to units by
 * name, to none by "các phòng, đơn vị", and knows most of the other leads.
 */
function unknownLeads(plan: Plan): readonly Fault[] {
  const duties = plan.responsibilities.map(({ unit }) => fold(unit));
  if (duties.length < LEAST_KNOWN || duties.some((unit) => ALL_UNITS.test(unit))) return [];
  const wordsOf = onceEach((name) => looseWords(name).join(" "));
  const leads = [
    ...groupBy(
      unitMentions(plan).filter(
        ({ role, name }) => role === "lead" && isOwnUnit(name, wordsOf(name)),
      ),
      ({ name }) => wordsOf(name),
    ),
  ];
  if (leads.length < LEAST_LEADS) return [];
  const known = implementationWords(plan);
  const unknown = leads.filter(([words]) => !known.includes(` ${words} `));
  if (leads.length - unknown.length < Math.max(LEAST_LEADS, unknown.length * 2)) return [];
  return unknown.flatMap(([, mentions]) => unknownFault(mentions));
}

function isOwnUnit(name: string, words: string): boolean {
  if (!OWN_UNIT.test(words) || SHORT_TAIL.test(name)) return false;
  return words.split(" ").length > 2 && !SOMEBODY_ELSES.test(words);
}

function implementationWords({ passages, sections }: Plan): string {
  const paths = sections.filter(({ kind }) => kind === "implementation").map(({ path }) => path);
  const texts = passages
    .filter(
      ({ section }) =>
        section !== null &&
        paths.some((path) => section === path || section.startsWith(`${path}.`)),
    )
    .map(({ text }) => looseWords(text).join(" "));
  return ` ${texts.join(" ")} `;
}

function unknownFault([first]: readonly UnitMention[]): readonly Fault[] {
  if (first === undefined) return [];
  return [
    {
      message: {
        vi: `Đơn vị chủ trì “${first.name}” không được nhắc đến ở phần tổ chức thực hiện, trong khi phần này giao việc cho từng đơn vị.`,
        en: `The lead unit “${first.name}” is not named in the implementation section, which lists the duties of each unit.`,
      },
      advice: {
        vi: "Kiểm tra lại tên đơn vị, hoặc bổ sung trách nhiệm của đơn vị này vào phần tổ chức thực hiện.",
        en: "Check the name, or add the unit's duties to the implementation section.",
      },
      quote: first.name,
      location: first.location,
    },
  ];
}
