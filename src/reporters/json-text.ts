/** Signs that a terminal may obey and that JSON leaves as they are. */
const CONTROLS = /[\x7f-\x9f]/g;

/** The value as JSON that may be shown on a terminal, indented by so many blanks. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    CONTROLS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
