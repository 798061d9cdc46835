import type { Bilingual } from "../../document/bilingual.js";
import type { Location } from "../../document/place.js";
import { type Passage, PLAN_KINDS, type Plan, type Section } from "../../plan/plan.js";
import { canonical } from "../../text/fold.js";
import { parseBullet, parseLabel } from "../../text/labels.js";
import { clip } from "../clip.js";
import { annualPlan } from "../example-plan.js";
import { placeKey } from "../place-key.js";
import type { Fault, Rule } from "../rule.js";

export const unfinishedSentence: Rule = {
  id: "draft/unfinished-sentence",
  severity: "warning",
  summary: {
    vi: "Câu bị bỏ dở",
    en: "A sentence that breaks off",
  },
  why: {
    vi: "Đoạn kết thúc ở “và”, “của”, “các” là đoạn bị cắt mất phần sau; nhiệm vụ nêu ở đó không đầy đủ.",
    en: "A paragraph that ends in “và”, “của” or “các” has been cut off, and part of the task with it.",
  },
  mend: {
    vi: "Viết tiếp phần còn thiếu của câu.",
    en: "Complete the sentence.",
  },
  basis: {
    vi: "Thông lệ soạn thảo: câu phải trọn vẹn",
    en: "Good practice: sentences are complete",
  },
  kinds: PLAN_KINDS,
  options: {},
  good: [
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\n- Công khai thủ tục hành chính; và\n- Hướng dẫn nộp hồ sơ trực tuyến.",
      ),
    },
  ],
  bad: [
    {
      markdown: annualPlan(
        "## I. NHIỆM VỤ\n\n- Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến và\n- Công khai thủ tục hành chính.",
      ),
    },
  ],
  *check({ plan }): Generator<Fault> {
    const headings = new Map(plan.sections.map((section) => [placeKey(section.location), section]));
    for (const [index, passage] of plan.passages.entries()) {
      if (!mayBreakOff(passage.text) || !isJudged(passage, plan)) continue;
      const around = { before: plan.passages[index - 1], next: plan.passages[index + 1] };
      const fault =
        atOpenEnd(passage, around) ??
        atColon(passage, around, headings, plan.pictures) ??
        atBracket(passage, around);
      if (fault === undefined) continue;
      yield { quote: withoutBullet(passage.text), location: passage.locate(0), ...fault };
    }
  },
};

/** What stands right before and behind a passage. */
interface Around {
  readonly before: Passage | undefined;
  readonly next: Passage | undefined;
}

type Found = Pick<Fault, "message"> & Partial<Fault>;

/** Words that no sentence ends in; behind ";" or "," an "và" leads on to the next item. */
const OPEN_WORD =
  /(?<![;,])\s(?:và|hoặc|hay|của|các|những|nhằm|bởi|với|để|cho|là|do|vì|nhưng|nếu|(?<!(?:hầu|dường|cũng|tương tự|gần) )như|(?<!(?:trở|quay|kéo) )về|(?<!(?:hiện|tồn) )tại|(?<!(?:kèm|tiếp|tuân|noi|dõi) )theo|(?<!(?:bên|phía) )trong|(?<!(?:trực|phụ|lệ|quen|thân) )thuộc|(?:trước|sau|từ|đến|vào) (?:ngày|tháng|quý|năm)|(?:nghị quyết|nghị định|quyết định|kế hoạch|thông tư|chỉ thị|công văn|tờ trình) số|không thấp hơn|đạt tối thiểu|bao gồm|đối với)$/u;
/** No longer end is looked at. */
const LONGEST_END = 30;
/** Shorter lines may be headings or names. */
const LEAST_WORDS = 6;

/** Whether it ends in a comma, a colon or a word that no sentence ends in, or a bracket opens near its end. */
function mayBreakOff(text: string): boolean {
  if (text.endsWith(",") || text.endsWith(":")) return true;
  const tail = text.slice(-NEAR_END);
  if (tail.includes("(") || tail.includes("“")) return true;
  return OPEN_WORD.test(canonical(text.slice(-LONGEST_END)));
}

/** Running text, and cells whose borders are facts: a PDF breaks rows over pages. */
function isJudged(passage: Passage, { appendices }: Plan): boolean {
  const { part, text, section } = passage;
  if (part !== "body" && part !== "appendix") return false;
  if (withoutBullet(text).split(" ", LEAST_WORDS).length < LEAST_WORDS) return false;
  if (part === "body") return true;
  const { table, page } = passage.locate(0);
  const isGuessed = appendices.some(
    ({ guessed, location }) => guessed && location?.section === section,
  );
  return table !== null && page === null && !isGuessed;
}

function atOpenEnd(passage: Passage, { before, next }: Around): Found | undefined {
  const { text } = passage;
  if (text.endsWith(",")) return isStrayComma(passage, before, next) ? COMMA : undefined;
  const open = OPEN_WORD.exec(canonical(text.slice(-LONGEST_END)));
  if (open === null || goesOn(passage, next)) return undefined;
  const word = text.slice(text.length - open[0].length).trim();
  if (!leadsToList(passage, next)) return atWord(word);
  if (LEAD_IN.test(word)) return undefined;
  return MAY_LEAD_IN.test(word) ? { ...atWord(word), severity: "info" } : atWord(word);
}

/** Words that stand over a list though their colon was forgotten. */
const LEAD_IN = /^(?:là|bao gồm|gồm|như)$/iu;
/** Words that may, or else break off before it. */
const MAY_LEAD_IN = /^(?:nhằm|bởi|với|để|cho|do|vì|về|tại|theo|trong|của|đối với)$/iu;

/** Words that promise a list. */
const PROMISE = /(?:như sau|sau đây|dưới đây|các [A-Za-zÀ-ỹ ]{3,40} sau|gồm|như|cụ thể)\s?:$/iu;
const LONGEST_PROMISE = 60;

/** Under "như sau:" stands the next heading that is none of its own, or nothing. */
function atColon(
  passage: Passage,
  { next }: Around,
  headings: ReadonlyMap<string, Section>,
  pictures: Plan["pictures"],
): Found | undefined {
  const { text, section, part } = passage;
  if (part !== "body" || section === null || !PROMISE.test(text.slice(-LONGEST_PROMISE))) {
    return undefined;
  }
  const location = passage.locate(0);
  if (location.table !== null || headings.has(placeKey(location))) return undefined;
  const below = next?.locate(0);
  const heading = below === undefined ? undefined : headings.get(placeKey(below));
  const isEmpty =
    next === undefined ||
    next.part === "closing" ||
    (heading !== undefined && isAbove(heading, section));
  if (!isEmpty || pictures?.some((picture) => stands(picture, location, below))) return undefined;
  return pictures === undefined ? MAY_LACK_LIST : NOTHING_BELOW;
}

/** Whether a picture, which may hold the list, stands between a passage and what was read below it. */
function stands(picture: Location, above: Location, below: Location | undefined): boolean {
  const side = picture.paragraph === null ? "line" : "paragraph";
  const [at, from] = [picture[side], above[side]];
  if (at === null || from === null) return false;
  return at >= from && at <= (below?.[side] ?? Number.POSITIVE_INFINITY);
}

/** Whether the heading opens a section beside that of `path`, or one that holds neither. */
function isAbove({ path, level }: Section, own: string): boolean {
  return level < own.split(".").length + 1 && !path.startsWith(`${own}.`);
}

/** A bracket that opens so near to the end is the last thing that was written. */
const NEAR_END = 200;

function atBracket({ text, part, locate }: Passage, { next }: Around): Found | undefined {
  const tail = text.slice(-NEAR_END);
  const open = Math.max(unclosed(tail, "(", /\)/gu), unclosed(tail, "“", /[”"]/gu));
  if (open < 0 || part !== "body") return undefined;
  if (next?.part === part && /^[^(“]*[)”"]/u.test(next.text.slice(0, NEAR_END))) return undefined;
  const at = text.length - tail.length + open;
  const words = clip(tail.slice(open + 1));
  const { vi, en } = tail.charAt(open) === "(" ? BRACKET : QUOTATION;
  return {
    severity: "info",
    message: {
      vi: `${vi} mở trước “${words}” không được đóng lại; có thể phần cuối đã bị mất.`,
      en: `The ${en} opened before “${words}” is never closed; the end may be missing.`,
    },
    quote: tail.slice(open),
    location: locate(at),
  };
}

const BRACKET: Bilingual = { vi: "Ngoặc đơn", en: "bracket" };
const QUOTATION: Bilingual = { vi: "Ngoặc kép", en: "quotation mark" };

/** Where the last sign that nothing closes stands, or -1. */
function unclosed(text: string, sign: string, closing: RegExp): number {
  const open = text.lastIndexOf(sign);
  if (open < 0 || text.slice(open).search(closing) >= 0) return -1;
  return open;
}

/** Whether the next paragraph is the rest of the line, parted from it by a page or a column. */
function goesOn({ part }: Passage, next: Passage | undefined): boolean {
  if (next === undefined || next.part !== part || isItem(next)) return false;
  return /^[\p{Ll}\d“"(]/u.test(next.text);
}

/** "Nhiệm vụ trọng tâm năm 2026 là" may stand over the items that it names, as an item of an outer list too. */
function leadsToList(passage: Passage, next: Passage | undefined): boolean {
  if (next === undefined || next.part !== passage.part || !isItem(next)) return false;
  return !isItem(passage) || markerOf(passage) !== markerOf(next);
}

/** The sign of a bullet, or how the label is written. */
function markerOf({ text }: Passage): string | undefined {
  const bullet = parseBullet(text);
  return bullet === undefined ? parseLabel(text)?.style : text.slice(0, bullet.end).trim();
}

/**
 * Whether an item ends in a comma while those around it do not. In a preamble and in lists that are
 * set with commas they stand by right, and before other words the line may go on.
 */
function isStrayComma(
  passage: Passage,
  before: Passage | undefined,
  next: Passage | undefined,
): boolean {
  if (passage.section === null || !isItem(passage)) return false;
  if (before === undefined || !isItem(before) || !/[.;]$/u.test(before.text)) return false;
  if (next === undefined || next.part !== passage.part) return true;
  return isItem(next) && !next.text.endsWith(",");
}

function isItem({ text }: Passage): boolean {
  return parseBullet(text) !== undefined || parseLabel(text) !== undefined;
}

function withoutBullet(text: string): string {
  return text.slice(parseBullet(text)?.end ?? 0);
}

function atWord(word: string): Found {
  return {
    message: {
      vi: `Đoạn này kết thúc ở chữ “${word}”, câu chưa trọn vẹn.`,
      en: `The paragraph ends in “${word}”, so the sentence is unfinished.`,
    },
  };
}

const NOTHING_BELOW: Found = {
  message: {
    vi: "Đoạn này kết thúc ở dấu hai chấm nhưng bên dưới không có nội dung nào; phần liệt kê có thể đã bị mất.",
    en: "The paragraph ends in a colon, but nothing follows; the list may be missing.",
  },
};

/** Where pictures cannot be told from nothing. */
const MAY_LACK_LIST: Found = {
  severity: "info",
  message: {
    vi: "Đoạn này kết thúc ở dấu hai chấm nhưng bên dưới không đọc được nội dung nào; nếu đó không phải là hình hay biểu đồ thì phần liệt kê có thể đã bị mất.",
    en: "The paragraph ends in a colon, but nothing was read below it; unless a picture or chart stands there, the list may be missing.",
  },
};

const COMMA: Found = {
  severity: "info",
  message: {
    vi: "Đoạn này kết thúc ở dấu phẩy, có thể câu chưa trọn vẹn.",
    en: "The paragraph ends in a comma; the sentence may be unfinished.",
  },
};
