import type { XmlElement } from "../../ooxml/xml.js";
import { formatNumber } from "./number-formats.js";
import type { Level, List, Numbering } from "./numbering.js";
import type { NumberingReference } from "./paragraph-format.js";
import { bulletText } from "./symbols.js";

interface ListLabel {
  /** As printed: "II.", "a)", "-". */
  readonly text: string;
  /** The formatting that the list gives it, over that of the paragraph mark. */
  readonly runProperties: XmlElement | undefined;
}

/** Counts the lists along; ask once for every numbered paragraph, in document order. */
export type ListLabels = (reference: NumberingReference) => ListLabel | undefined;

interface Counters {
  /** The last ordinal given out, by level. */
  readonly ordinals: (number | undefined)[];
}

const LEVELS = 9;

export function createListLabels(
  numbering: Numbering,
  fontOf: (runProperties: XmlElement | undefined) => string | undefined,
): ListLabels {
  const counters = new Map<string, Counters>();
  const restarted = new Set<string>();
  return (reference) => {
    const list = numbering.list(reference.numId);
    if (list === undefined) return undefined;
    const index = levelIndex(list, reference);
    const level = list.levels.get(index);
    if (level === undefined) return undefined;
    const state = counters.get(list.counterKey) ?? { ordinals: [] };
    counters.set(list.counterKey, state);
    const restartKey = `${reference.numId}/${index}`;
    const startsAgain = list.startOverrides.has(index) && !restarted.has(restartKey);
    restarted.add(restartKey);
    const last = startsAgain ? undefined : state.ordinals[index];
    state.ordinals[index] = last === undefined ? startOf(list, index, level) : last + 1;
    for (const started of startHigher(state, list, index)) {
      restarted.add(`${reference.numId}/${started}`);
    }
    resetDeeper(state, list, index);
    const text = labelText(state, list, level);
    const { runProperties } = level;
    if (level.format !== "bullet") return { text: text.trim(), runProperties };
    // The font only holds the sign, which is given here as a Unicode one.
    return { text: bulletText(text, fontOf(runProperties)).trim(), runProperties: undefined };
  };
}

/** The paragraph's own word comes first, then the level tied to its style, then the style's word. */
function levelIndex(list: List, reference: NumberingReference): number {
  if (reference.ownLevel !== undefined) return clamp(reference.ownLevel);
  for (const styleId of reference.styleIds) {
    for (const [index, level] of list.levels) if (level.paragraphStyle === styleId) return index;
  }
  return clamp(reference.styleLevel ?? 0);
}

function clamp(level: number): number {
  return Math.min(Math.max(level, 0), LEVELS - 1);
}

function startOf(list: List, index: number, level: Level): number {
  return list.startOverrides.get(index) ?? level.start;
}

/** A level in use starts those above it, so that the next of those is a second one (KB Q110380). */
function startHigher(state: Counters, list: List, index: number): number[] {
  const started: number[] = [];
  for (let higher = 0; higher < index; higher += 1) {
    const level = list.levels.get(higher);
    if (level === undefined || state.ordinals[higher] !== undefined) continue;
    state.ordinals[higher] = startOf(list, higher, level);
    started.push(higher);
  }
  return started;
}

function resetDeeper(state: Counters, list: List, index: number): void {
  for (let deeper = index + 1; deeper < LEVELS; deeper += 1) {
    const restartAfter = list.levels.get(deeper)?.restartAfter;
    if (restartAfter === undefined || index < restartAfter) state.ordinals[deeper] = undefined;
  }
}

function labelText(state: Counters, list: List, level: Level): string {
  if (level.format === "bullet") return level.text;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const referred = list.levels.get(index);
    if (referred === undefined) return "";
    const ordinal = state.ordinals[index] ?? referred.start;
    return formatNumber(ordinal, level.legal ? "decimal" : referred.format);
  });
}
