/** Words for one thing that is held: plans count dialogues and checks in any of them. */
const OCCASIONS: ReadonlySet<string> = new Set(["lần", "cuộc", "hội nghị"]);

/** Equal for units in which figures can be weighed against each other. */
export function unitKey(unit: string): string {
  const word = unit.normalize("NFC").toLowerCase();
  return OCCASIONS.has(word) ? "lần" : word;
}
