import { type Paragraph, placeAt } from "../document/document.js";
import { toLocation } from "../document/place.js";
import type { Header, Signer, Sourced } from "../plan/plan.js";
import { isUpperCase } from "../text/fold.js";
import { parseBullet } from "../text/labels.js";
import {
  isCapacityLine,
  isRecipientsLine,
  isSignatureLine,
  signatureLines,
} from "./signature-lines.js";

const NAME = /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.?\s*)*\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;

/** Recipients and signature out of the closing part, in whichever order they stand. */
export function readClosing(lines: readonly Paragraph[]): Pick<Header, "signer" | "recipients"> {
  const signed = lines.findIndex((line) => isSignatureLine(line.text));
  const received = lines.findIndex((line) => isRecipientsLine(line.text));
  const recipientsEnd = signed > received ? signed : lines.length;
  const signatureEnd = received > signed ? received : lines.length;
  return {
    recipients: received < 0 ? [] : recipientsOf(lines.slice(received, recipientsEnd)),
    signer: signed < 0 ? undefined : signerOf(lines.slice(signed, signatureEnd)),
  };
}

function recipientsOf(lines: readonly Paragraph[]): Sourced<string>[] {
  return lines.flatMap((line, index) => {
    const text = index === 0 ? line.text.replace(/^[^:]*:?\s*/u, "") : line.text;
    const bullet = parseBullet(text);
    if (text === "" || (index > 0 && bullet === undefined && NAME.test(text))) return [];
    const value = text.slice(bullet?.end ?? 0).replace(/[;.\s]+$/u, "");
    return [{ value, quote: line.text, location: toLocation(placeAt(line, 0), null) }];
  });
}

function signerOf(lines: readonly Paragraph[]): Sourced<Signer> | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const printed = lines.flatMap((line) => signatureLines(line.text));
  const capacities = printed.filter(isCapacityLine);
  const titles = printed.filter(
    (line) => !isCapacityLine(line) && isUpperCase(line) && isSignatureLine(line),
  );
  const name = printed.findLast((line) => NAME.test(line) && !isUpperCase(line));
  return {
    value: {
      capacity: capacities.length > 0 ? capacities.join(" ") : undefined,
      title: titles.at(-1),
      name,
    },
    quote: printed.join(" "),
    location: toLocation(placeAt(first, 0), null),
  };
}
