import { canonical } from "../text/fold.js";
import { agencyKey } from "./agency-key.js";

/**
 * The name of the agency as the subject of its plan writes it, with the authority or the place behind it where
 * the name alone is several agencies': "Văn phòng UBND tỉnh An Lạc"; `undefined` where the subject has none.
 */
export function nameInSubject(printed: string, subject: string): string | undefined {
  const name = wordsOf(printed);
  const words = wordsOf(subject);
  const start = words.findIndex((_, at) =>
    name.every(({ key }, offset) => words[at + offset]?.key === key),
  );
  const last = words[start + name.length - 1];
  if (start < 0 || last === undefined) return undefined;
  const isOneAgencys = agencyKey(printed) !== undefined;
  const holder = isOneAgencys || last.ends ? [] : holderIn(words.slice(start + name.length));
  const whole = [...words.slice(start, start + name.length), ...holder];
  return whole.map(({ text }) => text).join(" ");
}

interface Word {
  readonly text: string;
  readonly key: string;
  /** Whether a sign follows that ends the name. */
  readonly ends: boolean;
}

function wordsOf(text: string): readonly Word[] {
  return text
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => {
      const bare = word.replace(/[,;:.)”]+$/u, "");
      return { text: bare, key: canonical(bare), ends: bare !== word };
    });
}

/** "UBND tỉnh An Lạc" at the beginning of the words, as far as it goes. */
function holderIn(words: readonly Word[]): readonly Word[] {
  if (!HOLDER.test(words[0]?.key ?? "")) return [];
  const end = words.findIndex(({ key }, at) => isStop(key, words[at + 1]));
  const holder = end < 0 ? words : words.slice(0, end);
  const sign = holder.findIndex(({ ends }) => ends);
  return sign < 0 ? holder : holder.slice(0, sign + 1);
}

const HOLDER = /^(?:ubnd|hđnd|ủy|hội|tỉnh|thành|xã|phường|đặc|huyện|sở)$/u;

function isStop(key: string, next: Word | undefined): boolean {
  if (key === "và") return next === undefined || !/^(?:ubnd|ủy|hđnd|hội)$/u.test(next.key);
  return /^(?:năm|giai|theo|về|trên|đến|quý|tháng|thực)$/u.test(key);
}
