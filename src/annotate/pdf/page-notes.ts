import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";
import { AUTHOR, OWN_NAME } from "./note-objects.js";
import type { PdfPage } from "./open-pdf.js";

/** The annotations of a page. */
export interface PageNotes {
  /** Those that stay, as the page lists them. */
  readonly kept: readonly PDFObject[];
  /** The texts of the own notes among them: those that somebody answered. */
  readonly answered: ReadonlySet<string>;
  /** How many own notes go. */
  readonly dropped: number;
}

export function pageNotes(context: PDFContext, { dict }: PdfPage): PageNotes {
  const listed = context.lookup(dict.get(ANNOTS));
  const all = listed instanceof PDFArray ? listed.asArray() : [];
  const isOwn = (one: PDFObject): boolean => isOwnNote(context, context.lookup(one));
  const others = all.filter((one) => !isOwn(one));
  const answers = new Set(others.map((one) => entryOf(context.lookup(one), "IRT")));
  const kept = all.filter((one) => !isOwn(one) || answers.has(one));
  const answered = kept
    .filter(isOwn)
    .map((one) => textOf(context, context.lookup(one), "Contents"));
  return { kept, answered: new Set(answered), dropped: all.length - kept.length };
}

/** The page with these annotations in the place of those that it has. */
export function withNotes({ dict }: PdfPage, notes: readonly PDFObject[]): PDFDict {
  const entries = new Map(dict.entries());
  const list = PDFArray.withContext(dict.context);
  for (const note of notes) list.push(note);
  if (notes.length === 0) entries.delete(ANNOTS);
  else entries.set(ANNOTS, list);
  return PDFDict.fromMapWithContext(entries, dict.context);
}

const ANNOTS = PDFName.of("Annots");

function isOwnNote(context: PDFContext, note: unknown): boolean {
  return textOf(context, note, "T") === AUTHOR && textOf(context, note, "NM").startsWith(OWN_NAME);
}

/** What a text of an annotation says; nothing where it has none. */
function textOf(context: PDFContext, note: unknown, key: string): string {
  const value = context.lookup(entryOf(note, key));
  const isText = value instanceof PDFString || value instanceof PDFHexString;
  return isText ? value.decodeText() : "";
}

function entryOf(note: unknown, key: string): PDFObject | undefined {
  return note instanceof PDFDict ? note.get(PDFName.of(key)) : undefined;
}
