import { plainWords } from "../text/plain-words.js";

/** How much of what some words are about the nearest of many texts is about too, from 0 to 1. */
export type ServedShare = (words: string) => number;

/** Syllables that name nothing by themselves, folded. */
const FUNCTION_SYLLABLES: ReadonlySet<string> = new Set(
  "va cua cac cho trong theo duoc tai tu den tren duoi voi ve do la co khong nhung mot so it nhat toi thieu dat tro len hon nam thang quy ngay moi hang dam bao ty le muc phan dau truoc khi sau hoac bang dung day du kip thoi thuoc giua cung nhu nay deu phai se da de qua ra vao".split(
    " ",
  ),
);
/** What every plan of this kind is about. */
const GENERAL =
  /\b(?:cai cach hanh chinh|thu tuc hanh chinh|can bo|cong chuc|vien chuc|co quan|don vi)\b/gu;
/** Words for one thing, folded: who is to shorten a time is given the cutting of it. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cat giam|rut ngan|tiet giam|giam bot|giam thieu|cat bo)\b/gu, "giam"],
  [/\b(?:van ban|ho so|giay to)(?: (?:ban|bang))? giay\b/gu, "van ban"],
  [/\b(?:tap huan|dao tao|huan luyen)\b/gu, "boi duong"],
  [/\b(?:niem yet|cong bo)\b/gu, "cong khai"],
  [/\b(?:truc tuyen|qua mang|tren moi truong (?:mang|dien tu|so))\b/gu, "truc tuyen"],
];
/** Rare words weigh as they would among so many texts at least. */
const LEAST_TEXTS = 30;

/**
 * Compares words with texts by their syllables and pairs of neighbouring syllables; what few of the
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

/** Whether the words name a matter, not only a figure with its time or place ("Quý I đạt 25%"). */
export function namesMatter(words: string): boolean {
  const rest = plainWords(words).replace(TIME_OR_PLACE, " ");
  return termsOf(rest).size > 0;
}

function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  let before: string | undefined;
  const words = SYNONYMS.reduce(
    (known, [others, one]) => known.replace(others, one),
    plainWords(text).replace(GENERAL, "0"),
  );
  for (const word of words.split(" ")) {
    const isKey = /^[a-z]+$/u.test(word) && !FUNCTION_SYLLABLES.has(word);
    if (isKey) terms.add(word);
    if (isKey && before !== undefined) terms.add(`${before} ${word}`);
    before = isKey ? word : undefined;
  }
  return terms;
}
