/** Where an element stands in the text of its part, as offsets in UTF-16 units. */
export interface XmlSpan {
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind its start tag. */
  readonly openEnd: number;
  /** In front of its end tag; the same as `end` where the start tag closes the element itself. */
  readonly closeStart: number;
  readonly end: number;
}

type OpenSpan = { -readonly [Key in keyof XmlSpan]: XmlSpan[Key] };

/** The elements of well-formed XML in the order of their start tags. */
export function xmlSpans(text: string): readonly XmlSpan[] {
  const spans: OpenSpan[] = [];
  const open: OpenSpan[] = [];
  for (let start = text.indexOf("<"); start >= 0; ) {
    const [opening, closing] = SKIPPED.find(([mark]) => text.startsWith(mark, start)) ?? [];
    let end: number;
    if (opening !== undefined && closing !== undefined) {
      end = after(text, closing, start + opening.length);
    } else if (text[start + 1] === "/") {
      end = after(text, ">", start);
      const span = open.pop();
      if (span !== undefined) Object.assign(span, { closeStart: start, end });
    } else {
      end = endOfTag(text, start);
      const span = { name: nameAt(text, start), start, openEnd: end, closeStart: end, end };
      spans.push(span);
      if (text[end - 2] !== "/") open.push(span);
    }
    start = text.indexOf("<", end);
  }
  return spans;
}

/** What looks like tags inside these is none. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** The value of an attribute may hold ">". */
function endOfTag(text: string, start: number): number {
  const tag = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
  tag.lastIndex = start;
  return tag.test(text) ? tag.lastIndex : text.length;
}

function nameAt(text: string, start: number): string {
  const name = /[^\s/>]+/y;
  name.lastIndex = start + 1;
  return name.exec(text)?.[0] ?? "";
}
