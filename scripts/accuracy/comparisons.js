import { fold } from "../../build/src/text/fold.js";
import { pair } from "./tally.js";

/** Fields of a target that are judged one by one where the target itself was found. */
const TARGET_FIELDS = [
  "indicator",
  "comparator",
  "change",
  "deferred",
  "conditional",
  "valueMax",
  "period",
];

/** Compares two lists by a key, and prints what is missed and too many. */
export function compareKeys(kind, keyOf, found, wanted, tally, title) {
  const { pairs, missed, extra } = pair(
    wanted,
    found,
    (item, label) => keyOf(item) === keyOf(label),
  );
  tally.add(kind, { hits: pairs.length, found: found.length, wanted: wanted.length }, title);
  for (const label of missed) console.log(`   missed: ${keyOf(label)}`);
  for (const item of extra) console.log(`   extra:  ${keyOf(item)}`);
  return missed.length + extra.length;
}

/**
 * Targets are the same when figure and words agree; indicator, comparator and the other fields are
 * then counted each on its own. A field that the label does not have is not judged.
 */
export function compareTargets(found, wanted, tally, title, context = "") {
  const { pairs, missed, extra } = pair(wanted, found, isSameTarget, (item, label) =>
    fieldsOf(label).reduce((sum, field) => sum + (agrees(field, item, label) ? 1 : 0), 0),
  );
  tally.add("targets", { hits: pairs.length, found: found.length, wanted: wanted.length }, title);
  for (const label of missed) console.log(`   missed: ${showTarget(label)}${context}`);
  for (const item of extra) console.log(`   extra:  ${showTarget(item)}${context}`);
  let wrong = missed.length + extra.length;
  for (const { item, label } of pairs) {
    for (const field of fieldsOf(label)) {
      const right = agrees(field, item, label);
      tally.add(`targets: ${field}`, { hits: right ? 1 : 0, found: 1, wanted: 1 });
      if (right) continue;
      wrong += 1;
      console.log(
        `   ${field}: ${item[field]} instead of ${label[field]}: ${label.quote ?? item.text}${context}`,
      );
    }
  }
  return wrong;
}

function fieldsOf(label) {
  return TARGET_FIELDS.filter((field) => label[field] !== undefined);
}

function agrees(field, item, label) {
  if (field === "indicator") return [label.indicator].flat().includes(item.indicator);
  if (field === "period") return periodWords(item.period) === periodWords(label.period);
  return item[field] === label[field];
}

/** "trong năm 2026" and "2026" are one period. */
function periodWords(period) {
  return plain(period ?? "").replace(/^(?:ngay )?(?:trong |vao )?(?:nam )?/u, "");
}

function isSameTarget(item, label) {
  if (item.value !== label.value || (label.deferred ?? false) !== item.deferred) return false;
  if (label.quote === undefined) return true;
  const quote = plain(label.quote);
  return quote.includes(plain(item.text)) || plain(item.quote).includes(quote);
}

function showTarget({ indicator, comparator, value, unit, deferred, change, text, quote }) {
  const level = deferred ? "deferred" : `${comparator} ${value} ${unit}`;
  return [[indicator].flat().join("|"), level, change, text ?? quote].filter(Boolean).join(" ");
}

/** Letters and figures alone, without diacritics and case. */
export function plain(text) {
  return fold(String(text).normalize("NFC"))
    .replace(/[^\p{L}\d%]+/gu, " ")
    .trim();
}
