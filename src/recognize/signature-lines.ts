import { fold, isUpperCase } from "../text/fold.js";

/** How one signs for another: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền; the Party strokes. */
const CAPACITY = /^(?:(?:TM|KT|TL|TUQ|Q)\.|(?:T\/M|K\/T|T\/L|TUQ)(?=\s))\s?\p{Lu}/u;
const OFFICE =
  /^(?:(?:Q\.|QUYỀN)\s?)?(?:PHÓ\s)?(?:(?:TỔNG\s)?GIÁM ĐỐC|CHỦ TỊCH|(?:PHÓ )?BÍ THƯ|(?:CHÁNH|PHÓ) (?:VĂN PHÒNG|THANH TRA)|(?:TỔNG |CHI )?CỤC TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|TRẠM TRƯỞNG|CHỈ HUY TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHOA|ĐOÀN|CÔNG AN|THUẾ)|THỦ TRƯỞNG|CHỦ NHIỆM|TỔNG BIÊN TẬP)(?=\s|$)/u;

const CAPITAL_START = /^[A-Z]/u;

/** "GIÁM ĐỐC (Đã ký) Nguyễn Văn An", where the lines of a signature were run together. */
const SIGNED_LINE =
  /^[\p{Lu}\s.]{4,80}\s(?:[([](?:Đã|đã) ký[)\]]\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
/** No signature has more words in capitals. */
const MAX_SIGNATURE_WORDS = 24;

/** A paragraph of a closing taken apart: the words of the signature, and what stands beside them. */
export interface ClosingWords {
  /** Capacities and offices in capitals, one a line: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly signature: readonly string[];
  readonly rest: string;
}

/** Whether the line of a signature names a capacity or an office. */
export function isSignatureLine(text: string): boolean {
  return (
    CAPITAL_START.test(text) &&
    (isCapacityLine(text) || (OFFICE.test(text) && (isUpperCase(text) || SIGNED_LINE.test(text))))
  );
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC", "T/M BAN THƯỜNG VỤ". */
export function isCapacityLine(text: string): boolean {
  return CAPACITY.test(text);
}

/** Letters and signs that are no "n" without diacritics. */
const OTHER_START = /^[!-MO-mo-~]/u;

/** Whether recipients begin here; beside them, in the other column, the signature may begin too. */
export function isRecipientsLine(text: string): boolean {
  if (OTHER_START.test(text)) return false;
  if (/^noi nhan\s*(?::|$)/.test(fold(text.slice(0, 20)))) return true;
  return /^nơi nhận\s/iu.test(text) && isSignatureLine(text.slice("Nơi nhận ".length));
}

/** Takes the words of a signature out of a line in which they stand alone or beside recipients. */
export function closingWords(text: string): ClosingWords {
  const words = text.split(" ");
  const signature: string[] = [];
  const rest: string[] = [];
  let index = 0;
  while (index < words.length) {
    const run = capitalsFrom(words, index);
    if (run > index && isSignatureLine(words.slice(index, run).join(" "))) {
      signature.push(...signatureLines(words.slice(index, run)));
      index = run;
    } else {
      rest.push(words[index] ?? "");
      index += 1;
    }
  }
  return { signature, rest: rest.join(" ") };
}

/** Index behind the words in capitals that begin at `from`. */
function capitalsFrom(words: readonly string[], from: number): number {
  const limit = Math.min(words.length, from + MAX_SIGNATURE_WORDS);
  let end = from;
  while (end < limit && /^[\p{Lu}./,-]+$/u.test(words[end] ?? "")) end += 1;
  return end;
}

/** The lines of a signature that stand in one paragraph: a capacity or an office begins each. */
function signatureLines(words: readonly string[]): string[] {
  const lines: string[][] = [];
  for (const [index, word] of words.entries()) {
    const last = lines.at(-1);
    if (last === undefined || (startsLine(words.slice(index)) && !isOpen(last))) lines.push([word]);
    else last.push(word);
  }
  return lines.map((line) => line.join(" "));
}

function startsLine(words: readonly string[]): boolean {
  return isSignatureLine(words.join(" "));
}

/** Whether an office must still follow: "KT.", "QUYỀN", "PHÓ". */
function isOpen(line: readonly string[]): boolean {
  return line.length === 1 || /^(?:PHÓ|QUYỀN|CHI|TỔNG)$/u.test(line.at(-1) ?? "");
}
