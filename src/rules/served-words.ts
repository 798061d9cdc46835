import { groupBy } from "./group-by.js";

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
 * How much of what each of these wordings is about the nearest of many texts is about too, from 0 to 1;
 * all in plain words. They are compared by their syllables and pairs of neighbouring syllables; what few
 * of the texts have weighs more ("diệt vi rút") than what most have ("thủ tục hành chính").
 */
export function servedShares(
  wordings: readonly string[],
  texts: readonly string[],
): readonly number[] {
  const asked = wordings.map((words) => termsOf(keysOf(words)));
  const holders = new Map<string, number[]>();
  for (const term of asked.flatMap((terms) => [...terms])) holders.set(term, []);
  for (const [index, text] of texts.entries()) addHolder(index, keysOf(text), holders);
  const total = Math.max(LEAST_TEXTS, texts.length) + 1;
  return asked.map((terms) => shareOf(terms, holders, total));
}

/** Of the terms of a text only those that are asked for are noted. */
function addHolder(index: number, keys: readonly Key[], holders: Map<string, number[]>): void {
  let before: Key;
  for (const key of keys) {
    const isAsked = key !== undefined && holders.has(key);
    if (isAsked) addOnce(index, holders.get(key));
    if (isAsked && before !== undefined) addOnce(index, holders.get(`${before} ${key}`));
    before = isAsked ? key : undefined;
  }
}

function addOnce(index: number, holders: number[] | undefined): void {
  if (holders !== undefined && holders.at(-1) !== index) holders.push(index);
}

function shareOf(
  terms: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  total: number,
): number {
  const shares = new Map<number, number>();
  let whole = 0;
  for (const term of terms) {
    const own = holders.get(term) ?? [];
    const weight = Math.max(0, Math.log(total / (own.length + 0.5)));
    whole += weight;
    for (const index of own) shares.set(index, (shares.get(index) ?? 0) + weight);
  }
  let most = 0;
  for (const share of shares.values()) most = Math.max(most, share);
  return whole === 0 ? 1 : most / whole;
}

/** Times and places that part one figure from another, and name no work: "quý I", "cấp xã". */
const TIME_OR_PLACE =
  /\b(?:quy (?:[ivx]+|\d)|(?:sau|chin) thang|(?:dau|cuoi|giua|ca|het|con lai) (?:nam|quy|thang|ky)|(?:dau|cuoi) nhiem ky|cap (?:tinh|huyen|xa|so|trung uong|co so)|(?:toan )?(?:tinh|huyen|xa|phuong|thi tran|thanh pho|dac khu)|khu vuc|dia ban|nong thon|thanh thi|do thi|mien nui|dong bang|con lai|lan luot|tuong ung|doi voi|rieng)\b/gu;

/** Whether the plain words name a matter, not only a figure with its time or place ("Quý I đạt 25%"). */
export function namesMatter(words: string): boolean {
  return keysOf(words.replace(TIME_OR_PLACE, " ")).some((key) => key !== undefined);
}

/** A syllable that names something; `undefined` between two that are no neighbours. */
type Key = string | undefined;

function keysOf(plain: string): readonly Key[] {
  const keys: Key[] = [];
  const words = plain.split(" ");
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const joint = JOINTS_BY_FIRST.get(word)?.find((one) => standsAt(one.words, words, at));
    if (joint === undefined) {
      keys.push(keyOf(word));
    } else {
      keys.push(...joint.comparedAs.map(keyOf));
      at += joint.words.length - 1;
    }
  }
  return keys;
}

function termsOf(keys: readonly Key[]): ReadonlySet<string> {
  const terms = new Set<string>();
  let before: Key;
  for (const key of keys) {
    if (key !== undefined) terms.add(key);
    if (key !== undefined && before !== undefined) terms.add(`${before} ${key}`);
    before = key;
  }
  return terms;
}

function keyOf(word: string): Key {
  return KEY.test(word) && !FUNCTION_SYLLABLES.has(word) ? word : undefined;
}

const KEY = /^[a-z]+$/;

function standsAt(own: readonly string[], words: readonly string[], at: number): boolean {
  return own.every((word, index) => words[at + index] === word);
}

function toJoint(words: string, comparedAs: string): Joint {
  return { words: words.split(" "), comparedAs: comparedAs.split(" ") };
}
