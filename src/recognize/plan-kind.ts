import type { PlanKind } from "../plan/plan.js";
import { fold } from "../text/fold.js";

const INDEX = /chi so (?:cai cach|hai long|cchc)|par[ -]?index|sipas/;
const PROGRAMME =
  /^(?:ve )?(?:viec )?(?:trien khai )?(?:thuc hien )?(?:ket luan|nghi quyet|chi thi|chuong trinh|de an|quyet dinh)|giai doan 20\d\d|20\d\d ?- ?20\d\d|den nam 20\d\d|nhiem ky/;
/** A yearly plan may name the programme that it belongs to behind its year. */
const ONE_YEAR =
  /^(?:(?:ve|viec|cong tac|thuc hien|trien khai|nhiem vu|ban hanh ke hoach|ke hoach) )*cai cach hanh chinh[^\d]{0,80}nam 20\d\d(?! ?-)/;
const REFORM = /cai cach hanh chinh|cchc/;
/** Plans for one activity that serves the reform, not for the reform itself. */
const ACTIVITY =
  /^(?:(?:ve|viec|cong tac|thuc hien|trien khai|to chuc|day manh) )*(?:thong tin|tuyen truyen|truyen thong|tu kiem tra|kiem tra|thanh tra|giam sat|kiem soat|tap huan|boi duong|doi thoai|khao sat|dieu tra|do luong|danh gia|cham diem|ra soat|hoi thi|cuoc thi|thi)\b/;
/** The words with which a plan announces itself, with its year. */
const ANNOUNCED =
  /(?:xay dung|ban hanh|de ra|trien khai)(?: va to chuc thuc hien)? (?:ke hoach|cac nhiem vu)\b(?! so)([^;]{0,160})/g;
const ONE_OF_YEARS = /(?<!den |20\d\d ?- ?)nam (20\d\d)(?! ?-)/g;

/** The kind of plan by its subject; a CCHC plan for one year is annual. */
export function planKindOf(subject: string, planYear: number | undefined): PlanKind {
  const folded = fold(subject);
  if (ACTIVITY.test(folded)) return "other";
  if (INDEX.test(folded)) return "index";
  if (isProgramme(folded)) return "programme";
  if (REFORM.test(folded) && planYear !== undefined) return "annual";
  return "other";
}

/** The year that a subject plans for: "năm 2026", neither a date's nor a span's. */
export function planYearOf(subject: string): number | undefined {
  const folded = fold(subject);
  if (isProgramme(folded)) return undefined;
  return lastYear(folded);
}

/** A plan announces itself early in a sentence. */
const MAX_SENTENCE = 2000;

/** The year in the words with which a plan announces itself, where its subject tells none. */
export function announcedYear(subject: string, sentences: readonly string[]): number | undefined {
  if (isProgramme(fold(subject))) return undefined;
  const years = sentences.flatMap((sentence) =>
    [...fold(sentence.slice(0, MAX_SENTENCE)).matchAll(ANNOUNCED)].flatMap(
      ([, words]) => lastYear(words ?? "") ?? [],
    ),
  );
  return years.at(-1);
}

/** The year in the titles of its appendices, for a reform plan that tells none otherwise. */
export function titledYear(subject: string, titles: readonly string[]): number | undefined {
  const folded = fold(subject);
  if (!REFORM.test(folded) || isProgramme(folded)) return undefined;
  return titles.map(planYearOf).find((year) => year !== undefined);
}

/** The latest year that is named: a plan may also mend what was wrong in the year before. */
function lastYear(folded: string): number | undefined {
  const years = [...folded.matchAll(ONE_OF_YEARS)].map(([, year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

function isProgramme(folded: string): boolean {
  return PROGRAMME.test(folded) && !ONE_YEAR.test(folded);
}
