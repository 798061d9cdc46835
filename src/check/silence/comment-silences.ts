import type { Bilingual } from "../../document/bilingual.js";
import type { Block, Directive, Document } from "../../document/document.js";
import type { Notice } from "../../document/notice.js";
import { nearestHint } from "../../text/nearest-name.js";
import type { Silence } from "./silence.js";

export interface CommentSilence extends Silence {
  readonly directive: Directive;
}

export interface CommentSilences {
  readonly silences: readonly CommentSilence[];
  /** Comments that cannot be followed, and why. */
  readonly refused: readonly Notice[];
}

/**
 * What the comments of `document` set aside: `cchc-disable-next-line` the paragraph below it,
 * `cchc-disable-line` its own line, `cchc-disable` all up to `cchc-enable` or, without one, up to the
 * end, what concerns the whole plan included. A comment without a reason is refused.
 */
export function commentSilences(
  { directives = [], blocks }: Document,
  path: string,
  rules: readonly string[],
): CommentSilences {
  if (directives.length === 0) return { silences: [], refused: [] };
  const silences: CommentSilence[] = [];
  const refused: Notice[] = [];
  const lines = paragraphLines(blocks);
  const followed = directives.slice(0, MOST_COMMENTS);
  const [tooMany] = directives.slice(MOST_COMMENTS);
  if (tooMany !== undefined) {
    refused.push({ code: "silence-refused", message: TOO_MANY, place: tooMany.place });
  }
  for (const [index, directive] of followed.entries()) {
    const asked = readDirective(directive, rules);
    if ("fault" in asked) {
      const { place } = directive;
      refused.push({ code: "silence-refused", message: asked.fault, place });
    } else if (directive.name !== "enable") {
      const later = followed.slice(index + 1);
      for (const rule of asked.rules) {
        const stretch = stretchOf(directive, rule, { later, lines });
        silences.push(toSilence({ directive, rule, reason: asked.reason, path }, stretch));
      }
    }
  }
  return { silences, refused };
}

/** Told of a comment that sets nothing aside although its rule was applied. */
export function unusedComment({ directive, rule }: CommentSilence): Notice {
  return {
    code: "silence-unused",
    message: {
      vi: `Ghi chú “cchc-${directive.name}” cho quy tắc ${rule} không còn khớp với phát hiện nào. Hãy xóa ghi chú này.`,
      en: `The comment “cchc-${directive.name}” for ${rule} no longer matches any finding. Remove it.`,
    },
    place: directive.place,
  };
}

/** Far more than a person writes; each is looked up in the whole text. */
const MOST_COMMENTS = 500;

const TOO_MANY: Bilingual = {
  vi: `Tệp có hơn ${MOST_COMMENTS} ghi chú bỏ qua; các ghi chú từ đây trở đi không có tác dụng.`,
  en: `The file has more than ${MOST_COMMENTS} comments for this tool; those from here on have no effect.`,
};

const NAMES = ["disable-next-line", "disable-line", "disable", "enable"];

type Asked =
  | { readonly rules: readonly string[]; readonly reason: string }
  | { readonly fault: Bilingual };

function readDirective({ name, text }: Directive, known: readonly string[]): Asked {
  if (!NAMES.includes(name)) return { fault: unknownName(name) };
  const colon = text.indexOf(":");
  const listed = colon < 0 ? text : text.slice(0, colon);
  const rules = listed.split(/[\s,]+/u).filter((id) => id !== "");
  const stranger = rules.find((id) => !known.includes(id));
  if (stranger !== undefined) return { fault: unknownRule(stranger, known) };
  if (name === "enable") return { rules, reason: "" };
  const reason = colon < 0 ? "" : text.slice(colon + 1).trim();
  return rules.length === 0 || reason === "" ? { fault: noReason(name) } : { rules, reason };
}

/** Lines from `from` to `to`; `whole` when it reaches the end and so concerns the whole plan too. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

interface Surroundings {
  readonly later: readonly Directive[];
  /** First and last line of each paragraph, in the order of the file. */
  readonly lines: readonly (readonly [number, number])[];
}

function stretchOf(
  { name, place, lastLine }: Directive,
  rule: string,
  { later, lines }: Surroundings,
): Stretch {
  const own = place.line ?? lastLine;
  if (name === "disable-line") return { from: own, to: own, whole: false };
  if (name === "disable-next-line") {
    const [from, to] = lines.find(([first]) => first > lastLine) ?? [lastLine, lastLine];
    return { from, to, whole: false };
  }
  const end = later.find((directive) => directive.name === "enable" && names(directive, rule));
  const to = end?.place.line ?? Number.POSITIVE_INFINITY;
  return { from: own, to, whole: end === undefined };
}

function names({ text }: Directive, rule: string): boolean {
  return text === "" || text.split(/[\s,:]+/u).includes(rule);
}

interface Given {
  readonly directive: Directive;
  readonly rule: string;
  readonly reason: string;
  readonly path: string;
}

function toSilence(
  { directive, rule, reason, path }: Given,
  { from, to, whole }: Stretch,
): CommentSilence {
  return {
    rule,
    reason,
    owner: null,
    until: null,
    origin: `${path}:${directive.place.line}:${directive.place.column}`,
    directive,
    covers: ({ location: { line } }) => (line === null ? whole : from <= line && line <= to),
  };
}

function paragraphLines(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return block.cells.flatMap((cell) => paragraphLines(cell.blocks));
    const lines = block.anchors.flatMap(({ place }) => place.line ?? []);
    const [first] = lines;
    return first === undefined ? [] : [[first, lines.at(-1) ?? first] as const];
  });
}

function unknownName(name: string): Bilingual {
  const hint = nearestHint(name, NAMES);
  return {
    vi: `Ghi chú “cchc-${name}” không có tác dụng: không có lệnh “${name}”${hint.vi}`,
    en: `The comment “cchc-${name}” has no effect: there is no “${name}”${hint.en}`,
  };
}

function unknownRule(id: string, known: readonly string[]): Bilingual {
  const hint = nearestHint(id, known);
  return {
    vi: `Ghi chú bỏ qua không có tác dụng: không có quy tắc “${id}”${hint.vi}`,
    en: `The comment has no effect: there is no rule “${id}”${hint.en}`,
  };
}

function noReason(name: string): Bilingual {
  return {
    vi: `Ghi chú “cchc-${name}” không có tác dụng vì thiếu lý do. Hãy viết dạng <!-- cchc-${name} tên-quy-tắc: lý do -->.`,
    en: `The comment “cchc-${name}” has no effect because it gives no reason. Write <!-- cchc-${name} rule-id: reason -->.`,
  };
}
