import { cleanText } from "./clean-text.js";
import type { CellValue, SheetTable } from "./sheet-table.js";

/** Excel reads a file without this mark in the code page of the machine. */
const BYTE_ORDER_MARK = "\ufeff";
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * A table as CSV after RFC 4180, made to open in Excel: UTF-8 with a byte order mark, days as
 * YYYY-MM-DD, an apostrophe in front of text that would be taken for a formula, and quotes around
 * what some would part at ";".
 */
export function csvText({ columns, rows }: SheetTable): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

function field(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = textOf(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(value: Exclude<CellValue, number | null>): string {
  if (typeof value === "string") return inertText(value);
  return "day" in value ? value.day : inertText(value.text);
}

function inertText(value: string): string {
  const text = cleanText(value);
  return FORMULA.test(text) ? `'${text}` : text;
}
