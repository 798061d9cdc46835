import { groupBy } from "./group-by.js";

/** How much of what some words are about the nearest of many texts is about too, from 0 to 1. */
export type ServedShare = (words: string) => number;

/** Syllables that name nothing by themselves, folded. */
const FUNCTION_SYLLABLES: ReadonlySet<string> = new Set(
  "va cua cac cho trong theo duoc tai tu den tren duoi voi ve do la co khong nhung mot so it nhat toi thieu dat tro len hon nam thang quy ngay moi hang dam bao ty le muc phan dau truoc khi sau hoac bang dung day du kip thoi thuoc giua cung nhu nay deu phai se da de qua ra vao".split(
    " ",
  ),
);
/** Words that stand together, and the words that they are compared as. */
interface Joint {
  readonly words: readonly string[];
  readonly comparedAs: readonly string[];
}

/** What every plan of this kind is about, which counts for nothing. */
const GENERAL =
  "cai cach hanh chinh|thu tuc hanh chinh|can bo|cong chuc|vien chuc|co quan|don vi".split("|");
/** Words for one thing, folded: who is to shorten a time is given the cutting of it. */
const SYNONYMS: Readonly<Record<string, string>> = {
  giam: "cat giam|rut ngan|tiet giam|giam bot|giam thieu|cat bo",
  "van ban":
    "van ban giay|van ban ban giay|van ban bang giay|ho so giay|ho so ban giay|ho so bang giay|giay to giay|giay to ban giay|giay to bang giay",
  "boi duong": "tap huan|dao tao|huan luyen",
  "cong khai": "niem yet|cong bo",
  "truc tuyen": "qua mang|tren moi truong mang|tren moi truong dien tu|tren moi truong so",
};
const JOINTS_BY_FIRST = groupBy(
  [
    ...GENERAL.map((words) => toJoint(words, "0")),
    ...Object.entries(SYNONYMS).flatMap(([one, others]) =>
      others.split("|").map((words) => toJoint(words, one)),
    ),
  ],
  ({ words }) => words[0] ?? "",
);
/** Rare words weigh as they would among so many texts at least. */
const LEAST_TEXTS = 30;

/**
 * Compares plain words with texts in plain words by their syllables and pairs of neighbouring syllables; what few of the
 * texts have weighs more ("diệt vi rút") than what most have ("thủ tục hành chính").
 */
export function servedShare(texts: readonly string[]): ServedShare {
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const term of termsOf(text)) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [index]);
      else known.push(index);
    }
  }
  const total = Math.max(LEAST_TEXTS, texts.length) + 1;
  const weightOf = (term: string): number =>
    Math.max(0, Math.log(total / ((holders.get(term)?.length ?? 0) + 0.5)));
  return (words) => {
    const shares = new Map<number, number>();
    let whole = 0;
    for (const term of termsOf(words)) {
      const weight = weightOf(term);
      whole += weight;
      for (const index of holders.get(term) ?? []) {
        shares.set(index, (shares.get(index) ?? 0) + weight);
      }
    }
    let most = 0;
    for (const share of shares.values()) most = Math.max(most, share);
    return whole === 0 ? 1 : most / whole;
  };
}

/** Times and places that part one figure from another, and name no work: "quý I", "cấp xã". */
const TIME_OR_PLACE =
  /\b(?:quy (?:[ivx]+|\d)|(?:sau|chin) thang|(?:dau|cuoi|giua|ca|het|con lai) (?:nam|quy|thang|ky)|(?:dau|cuoi) nhiem ky|cap (?:tinh|huyen|xa|so|trung uong|co so)|(?:toan )?(?:tinh|huyen|xa|phuong|thi tran|thanh pho|dac khu)|khu vuc|dia ban|nong thon|thanh thi|do thi|mien nui|dong bang|con lai|lan luot|tuong ung|doi voi|rieng)\b/gu;

/** Whether the plain words name a matter, not only a figure with its time or place ("Quý I đạt 25%"). */
export function namesMatter(words: string): boolean {
  return termsOf(words.replace(TIME_OR_PLACE, " ")).size > 0;
}

function termsOf(plain: string): ReadonlySet<string> {
  const terms = new Set<string>();
  const words = plain.split(" ");
  let before: string | undefined;
  const add = (word: string): void => {
    const isKey = KEY.test(word) && !FUNCTION_SYLLABLES.has(word);
    if (isKey) terms.add(word);
    if (isKey && before !== undefined) terms.add(`${before} ${word}`);
    before = isKey ? word : undefined;
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const joint = JOINTS_BY_FIRST.get(word)?.find((one) => standsAt(one.words, words, at));
    if (joint === undefined) {
      add(word);
    } else {
      joint.comparedAs.forEach(add);
      at += joint.words.length - 1;
    }
  }
  return terms;
}

const KEY = /^[a-z]+$/;

function standsAt(own: readonly string[], words: readonly string[], at: number): boolean {
  return own.every((word, index) => words[at + index] === word);
}

function toJoint(words: string, comparedAs: string): Joint {
  return { words: words.split(" "), comparedAs: comparedAs.split(" ") };
}
