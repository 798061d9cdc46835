import { type Passage, PLAN_KINDS, type Plan } from "../../plan/plan.js";
import { annualPlan } from "../example-plan.js";
import type { Rule } from "../rule.js";

export const toneMarkStyle: Rule = {
  id: "language/tone-mark-style",
  severity: "info",
  summary: {
    vi: "Lẫn hai cách đặt dấu thanh (hóa và hoá)",
    en: "Two ways of placing tone marks in one plan (hóa and hoá)",
  },
  why: {
    vi: "Cả hai cách đều được chấp nhận, nhưng lẫn lộn trong một văn bản làm việc tìm kiếm, thay thế bị sót và thường là dấu vết của việc chép từ nhiều nguồn.",
    en: "Both ways are accepted, but mixing them makes searches miss words and shows that text was pasted together.",
  },
  mend: {
    vi: "Thống nhất một cách trong toàn văn bản.",
    en: "Use one way throughout.",
  },
  basis: {
    vi: "Thông lệ: thống nhất chính tả trong một văn bản",
    en: "Good practice: one spelling in one document",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    { markdown: annualPlan("## I. MỤC TIÊU\n\nSố hóa hồ sơ, chuẩn hóa quy trình, quý trọng dân.") },
  ],
  bad: [
    { markdown: annualPlan("## I. MỤC TIÊU\n\nSố hóa hồ sơ, chuẩn hóa và cụ thể hoá quy trình.") },
  ],
  *check({ plan }) {
    if (!hasStyle(NEWER, plan) || !hasStyle(OLDER, plan)) return;
    const older = mentions(OLDER, plan);
    const newer = mentions(NEWER, plan);
    const [rare, usual] = older.length < newer.length ? [older, newer] : [newer, older];
    const [first] = rare;
    const [other] = usual;
    if (first === undefined || other === undefined) return;
    yield {
      message: {
        vi: `Văn bản đặt dấu thanh theo hai cách: “${other.word}” (${usual.length} chỗ) và “${first.word}” (${rare.length} chỗ).`,
        en: `Tone marks are placed in two ways: “${other.word}” (${usual.length} times) and “${first.word}” (${rare.length} times).`,
      },
      quote: first.word,
      location: first.passage.locate(first.at),
    };
  },
};

/** A word that ends in a vowel pair whose mark stands on the first, and on the second, of the two. */
const OLDER = /(?:[òóỏõọÒÓỎÕỌ](?<![qQ].)[aeAE]|[ùúủũụÙÚỦŨỤ](?<![qQ].)[yY])(?![A-Za-zÀ-ỹ])/g;
const NEWER = /(?:[oO](?<![qQ].)[àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU](?<![qQ].)[ỳýỷỹỵỲÝỶỸỴ])(?![A-Za-zÀ-ỹ])/g;
/** Of the signature and the recipients, where names stand, only this word of agencies is looked at. */
const OF_AGENCY = /^[uUủỦ][yYỷỶ]$/u;
/** "ngh" is the longest of Vietnamese. */
const LONGEST_ONSET = 3;
/** Letters before a word that tell whether it goes on a name. */
const REACH = 20;

interface Mention {
  readonly word: string;
  readonly at: number;
  readonly passage: Passage;
}

/** Quick to tell: most plans place the marks in one way. */
function hasStyle(style: RegExp, { passages }: Plan): boolean {
  return passages.some(({ text }) => text.search(style) >= 0);
}

/** Not letters recognised in a scan. */
function mentions(style: RegExp, { passages }: Plan): readonly Mention[] {
  return passages
    .flatMap((passage) => mentionsIn(passage, style))
    .filter(({ word, passage }) => passage.part !== "closing" || OF_AGENCY.test(word))
    .filter(({ passage, at }) => passage.locate(at).confidence === undefined);
}

function mentionsIn(passage: Passage, style: RegExp): readonly Mention[] {
  const { text } = passage;
  return [...text.matchAll(style)].flatMap(({ 0: pair, index }) => {
    const onset =
      /[A-Za-zÀ-ỹ]*$/u.exec(text.slice(Math.max(0, index - LONGEST_ONSET), index))?.[0] ?? "";
    const at = index - onset.length;
    const word = onset + pair;
    return isOfName(word, text.slice(Math.max(0, at - REACH), at)) ? [] : [{ word, at, passage }];
  });
}

/** "Nguyễn Văn Hoà": people and places keep their own spelling. */
function isOfName(word: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && /(?<![A-Za-zÀ-ỹ])\p{Lu}\p{Ll}+\s$/u.test(before);
}
