import { OWN_LEVEL } from "../compliance/own-level.js";
import type { Language } from "../document/bilingual.js";
import type { Finding } from "../findings/finding.js";
import { LETTER_WORDS } from "./letter-words.js";
import { markdownText } from "./markdown-text.js";
import { placeWords } from "./place-words.js";
import { quotedWords } from "./words.js";

/** Findings to which one answer is given; one finding where no others share it. */
export type Demand = readonly Finding[];

/** Two that share an answer are as short apart. */
const FEWEST_TOGETHER = 3;

/** The findings in their order, those of one rule with one advice together where the first of them stands. */
export function demandsOf(findings: readonly Finding[]): readonly Demand[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group === undefined) groups.set(keyOf(finding), [finding]);
    else group.push(finding);
  }
  return findings.flatMap((finding) => {
    const group = groups.get(keyOf(finding)) ?? [];
    if (group.length < FEWEST_TOGETHER) return [[finding]];
    return group[0] === finding ? [group] : [];
  });
}

function keyOf({ rule, advice }: Finding): string {
  return `${rule} ${advice.vi}`;
}

/** The demand as an item of a numbered list, its places as items below it where there are several. */
export function demandLines(demand: Demand, number: number, language: Language): readonly string[] {
  const label = `${number}. `;
  const [first] = demand;
  if (first === undefined) return [];
  const advice = first.advice[language];
  if (demand.length === 1) {
    const sentences = [...faultWords(first, language), advice, ...basisWords(first, language)];
    return [`${label}${markdownText(sentences.join(" "))}`];
  }
  const bases = new Set(demand.map((finding) => basisWords(finding, language).join()));
  const shared = bases.size === 1 ? basisWords(first, language) : [];
  const opening = [advice, ...shared, LETTER_WORDS[language].namely].join(" ");
  const places = demand.map((finding) => {
    const basis = bases.size === 1 ? [] : basisWords(finding, language);
    const sentences = [...faultWords(finding, language), ...basis];
    return `${" ".repeat(label.length)}- ${markdownText(sentences.join(" "))}`;
  });
  return [`${label}${markdownText(opening)}`, ...places];
}

/** Place, fault, and the words it is about where the fault does not hold them. */
function faultWords(finding: Finding, language: Language): readonly string[] {
  const { message, location } = finding;
  const words = LETTER_WORDS[language];
  const quoted = quotedWords(finding, language);
  const isTold = quoted === undefined || message[language].includes(quoted);
  return [
    `${words.at(placeWords(location, language))}:`,
    message[language],
    ...(isTold ? [] : [words.quoted(quoted.replace(/\.$/, ""))]),
  ];
}

function basisWords({ basis }: Finding, language: Language): readonly string[] {
  if (basis === null) return [];
  const words = LETTER_WORDS[language];
  return [words.basis(basis[language].replace(OWN_LEVEL, words.ownLevel))];
}
