import type { Location } from "../document/place.js";

/** Equal for equal locations. */
export function placeKey(location: Location): string {
  const { page, line, column, paragraph, section, table, row, cell, confidence } = location;
  return `${page} ${line} ${column} ${paragraph} ${table} ${row} ${cell} ${confidence} ${section}`;
}
