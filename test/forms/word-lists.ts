import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from "docx";
import { type Label, parseLabel } from "../../src/text/labels.js";

/** A paragraph that a list numbers: where in which list it stands, and its text without the label. */
export interface ListItem {
  readonly reference: string;
  readonly level: number;
  readonly text: string;
}

/**
 * The paragraphs of a plan as items of Word's automatic lists, and the definitions of those lists.
 * A label that the running list would not print starts a list of its own; "đ)" is literal text.
 */
export function wordLists(texts: readonly string[]) {
  const definitions: { reference: string; levels: ILevelsOptions[] }[] = [
    { reference: BULLETS, levels: [levelOf(0, LevelFormat.BULLET, "-", 1)] },
    { reference: LITERAL, levels: [levelOf(0, LevelFormat.NONE, "đ)", 1)] },
  ];
  const running = new Map<Kind, RunningList>();
  const listed = texts.map((text): ListItem | string => {
    if (text.startsWith("- ")) return { reference: BULLETS, level: 0, text: text.slice(2) };
    const label = parseLabel(text);
    const place = label === undefined ? undefined : placeOf(label);
    if (label === undefined || place === undefined) return text;
    const rest = text.slice(label.end);
    if (label.text === "đ") return { reference: LITERAL, level: 0, text: rest };
    const { kind, level } = place;
    if (kind === "outline") running.delete("letters");
    let list = running.get(kind);
    if (list === undefined || !prints(list, label, level)) {
      list = { reference: `${kind}-${definitions.length}`, ...startedAt(label, place) };
      definitions.push({ reference: list.reference, levels: levelsOf(kind, list.starts) });
    }
    const counters = [...list.counters.slice(0, level), valueOfLabel(label)];
    running.set(kind, { ...list, counters });
    return { reference: list.reference, level, text: rest };
  });
  return { definitions, listed };
}

/** The numbers that the levels of a list start with, and those that it printed last. */
interface RunningList {
  readonly reference: string;
  readonly starts: readonly number[];
  readonly counters: readonly number[];
}

const BULLETS = "bullets";
const LITERAL = "letter-after-d";
/** Word's letters have no "đ" and go on with "f". */
const WORD_LETTERS = "abcdefghijklmnopqrstuvwxyz";
type Kind = "outline" | "letters";
const SHAPES = {
  outline: [
    [LevelFormat.UPPER_ROMAN, "%1."],
    [LevelFormat.DECIMAL, "%2."],
    [LevelFormat.DECIMAL, "%2.%3."],
  ],
  letters: [[LevelFormat.LOWER_LETTER, "%1)"]],
} as const;

interface ListPlace {
  readonly kind: Kind;
  readonly level: number;
}

function placeOf({ style, ordinals, closing }: Label): ListPlace | undefined {
  if (style === "letter" && closing === ")") return { kind: "letters", level: 0 };
  if (closing !== "." || ordinals.length > 2) return undefined;
  if (style === "roman") return { kind: "outline", level: 0 };
  return style === "decimal" ? { kind: "outline", level: ordinals.length } : undefined;
}

function valueOfLabel({ style, text, ordinals }: Label): number {
  return style === "letter" ? WORD_LETTERS.indexOf(text) + 1 : (ordinals.at(-1) ?? 1);
}

/** Whether the list's next number at `level` is `label`. */
function prints({ starts, counters }: RunningList, label: Label, level: number): boolean {
  const next = counters[level] === undefined ? starts[level] : counters[level] + 1;
  const above = counters[1] ?? starts[1];
  return next === valueOfLabel(label) && (label.ordinals.length < 2 || above === label.ordinals[0]);
}

function startedAt(
  label: Label,
  { kind, level }: ListPlace,
): Pick<RunningList, "starts" | "counters"> {
  const starts = SHAPES[kind].map((_, index) => {
    if (index === level) return valueOfLabel(label);
    return index === 1 && label.ordinals.length === 2 ? (label.ordinals[0] ?? 1) : 1;
  });
  return { starts, counters: starts.slice(0, level) };
}

function levelsOf(kind: Kind, starts: readonly number[]): ILevelsOptions[] {
  return SHAPES[kind].map(([format, text], index) =>
    levelOf(index, format, text, starts[index] ?? 1),
  );
}

function levelOf(
  level: number,
  format: ILevelsOptions["format"],
  text: string,
  start: number,
): ILevelsOptions {
  return {
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: 0, firstLine: 567 } } },
  };
}
