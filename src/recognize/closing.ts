import { type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { Header, Signer, Sourced } from "../plan/plan.js";
import { fold, isUpperCase } from "../text/fold.js";
import { parseBullet } from "../text/labels.js";
import {
  closingWords,
  isCapacityLine,
  isRecipientsLine,
  isSignatureLine,
} from "./signature-lines.js";

const DEGREE =
  "(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|BSCKI{1,2}|LS|KTS)\\.?|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá))";
const NAME = new RegExp(
  `^(?:${DEGREE}[\\s.]{0,2}){0,3}\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,5}$`,
  "u",
);
const NAME_IN_CAPITALS = /^\p{Lu}{2,}(?:\s\p{Lu}+){1,4}$/u;
/** A name beside the last recipients: "- Lưu: VT. Diệp Minh Tuyền". */
const NAME_BEHIND = /[.;]\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u;
const AGENCY = /^(?:so|ban|bo|phong|van phong|cong an|chi cuc|cuc|trung tam|luu|truong)\s/;
const SIGNED = /[([]\s?đã ký\s?[)\]]/giu;
const OPENING = /^nơi nhận\s?:?\s?/iu;

/** Recipients and signature out of the closing part, in whichever order, or side by side. */
export function readClosing(lines: readonly Paragraph[]): Pick<Header, "signer" | "recipients"> {
  const recipients: Sourced<string>[] = [];
  const beside: string[] = [];
  const signature: string[] = [];
  let signed: Paragraph | undefined;
  let opened = false;
  let listing = false;
  for (const line of lines) {
    const opens = isRecipientsLine(line.text);
    if (opens && opened) break;
    const words = closingWords(line.text.replace(SIGNED, " ").replace(/\s+/gu, " ").trim());
    if (words.signature.length > 0) signed ??= line;
    signature.push(...words.signature);
    listing = opens || (listing && !isSignatureLine(line.text));
    opened ||= opens;
    const rest = opens ? words.rest.replace(OPENING, "") : words.rest;
    const listed =
      opens || (opened && parseBullet(rest) !== undefined) || (listing && !NAME.test(rest));
    if (listed) addRecipients(recipients, rest, line);
    else beside.push(rest);
  }
  const name = nameIn(beside) ?? takeNameBehind(recipients);
  return { recipients, signer: signed && signerOf(signature, name, signed) };
}

/** Adds what a line lists; one that begins with a small letter goes on with the last. */
function addRecipients(recipients: Sourced<string>[], text: string, line: Paragraph): void {
  const bulleted = parseBullet(text) !== undefined;
  const last = recipients.at(-1);
  if (last && !bulleted && /^\p{Ll}/u.test(text)) {
    recipients[recipients.length - 1] = { ...last, value: withoutEnd(`${last.value} ${text}`) };
    return;
  }
  const between = bulleted || last ? /[;,.]\s(?=[-–+•]\s)/u : /;\s/u;
  for (const one of text.split(between)) {
    const value = withoutEnd(one.slice(parseBullet(one)?.end ?? 0));
    if (value === "") continue;
    recipients.push({ value, quote: line.text, location: toLocation(placeAt(line, 0), null) });
  }
}

function withoutEnd(text: string): string {
  return text.replace(/[;,.\s]{1,9}$/u, "");
}

function nameIn(lines: readonly string[]): string | undefined {
  return (
    lines.findLast((line) => NAME.test(line) && !isUpperCase(line)) ??
    lines.findLast((line) => NAME_IN_CAPITALS.test(line))
  );
}

/** The name that stands beside the recipients; it is taken off the recipient in front of it. */
function takeNameBehind(recipients: Sourced<string>[]): string | undefined {
  for (const [index, recipient] of recipients.entries()) {
    const match = NAME_BEHIND.exec(recipient.value);
    const name = match?.[1];
    if (!match || name === undefined || AGENCY.test(fold(name))) continue;
    recipients[index] = { ...recipient, value: withoutEnd(recipient.value.slice(0, match.index)) };
    return name;
  }
  return undefined;
}

function signerOf(
  signature: readonly string[],
  name: string | undefined,
  line: Paragraph,
): Sourced<Signer> {
  const capacities = signature.filter(isCapacityLine);
  return {
    value: {
      capacity: capacities.length > 0 ? capacities.join(" ") : undefined,
      title: signature.findLast((one) => !isCapacityLine(one)),
      name,
    },
    quote: [...signature, ...(name === undefined ? [] : [name])].join(" "),
    location: toLocation(placeAt(line, 0), null),
  };
}
