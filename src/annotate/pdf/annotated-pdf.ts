import { PDFRef } from "@cantoo/pdf-lib";
import { loadPdfium } from "../../readers/pdf/engine.js";
import { withDocument } from "../../readers/pdf/pdf-file.js";
import { placedPages } from "../../readers/pdf/placed-lines.js";
import type { AnnotatedCopy, Annotations } from "../annotator.js";
import { objectBytes, type UpdatedObject, withUpdate } from "./appended-update.js";
import { contents, noteObjects } from "./note-objects.js";
import { irregular, type OpenedPdf, openPdf } from "./open-pdf.js";
import { withoutOwnUpdate } from "./own-update.js";
import { type PageNotes, pageNotes, withNotes } from "./page-notes.js";
import { type RemarkPlace, remarkPlaces } from "./places.js";
import { signatureNotices } from "./signed-pdf.js";

/**
 * Writes the remarks as notes over the words of a PDF. The bytes of the file are the beginning of the
 * copy, and what is behind them names pages, notes and nothing else.
 * @throws DocumentError where the file is protected or its structure is not sound
 */
export async function annotatedPdf(
  bytes: Uint8Array,
  annotations: Annotations,
  onPage?: (seconds: number) => void,
): Promise<AnnotatedCopy> {
  const original = withoutOwnUpdate(bytes);
  const pdf = await openPdf(original);
  const found = pdf.pages.map((page) => pageNotes(pdf.context, page));
  const isClean = found.every(({ dropped }) => dropped === 0);
  if (annotations.remarks.length === 0 && isClean) return { bytes: original, notices: [] };
  const pages = await placedPages(original, recognisedPages(annotations), onPage);
  const answered = new Set(found.flatMap((notes) => [...notes.answered]));
  const places = remarkPlaces(pages, annotations).filter(
    ({ remark }) => !answered.has(contents(remark.lines)),
  );
  const copy = withUpdate(pdf, updatedObjects(pdf, found, places));
  await refuseChanged(copy, original, found, places);
  return { bytes: copy, notices: signatureNotices(pdf) };
}

/** Words of pages that are images have a confidence. */
function recognisedPages({ remarks }: Annotations): ReadonlySet<number> {
  return new Set(
    remarks.flatMap(({ location: { page, confidence } }) =>
      page === null || confidence === undefined ? [] : [page],
    ),
  );
}

/** The notes and what draws them, and the pages whose list of notes changes. */
function updatedObjects(
  { context, pages }: OpenedPdf,
  found: readonly PageNotes[],
  places: readonly RemarkPlace[],
): readonly UpdatedObject[] {
  let last = context.largestObjectNumber;
  const objects: UpdatedObject[] = [];
  const add = (content: string): number => {
    last += 1;
    objects.push({ number: last, generation: 0, content });
    return last;
  };
  const byPage = new Map<number, RemarkPlace[]>();
  for (const place of places) byPage.set(place.page, [...(byPage.get(place.page) ?? []), place]);
  if ([...byPage.keys()].some((page) => pages[page - 1] === undefined)) throw irregular();
  for (const [index, page] of pages.entries()) {
    const here = byPage.get(index + 1) ?? [];
    const notes = found[index];
    if (notes === undefined || (here.length === 0 && notes.dropped === 0)) continue;
    const { objectNumber, generationNumber } = page.ref;
    const added = here.map((place) => {
      const { note, appearance } = noteObjects(place, last + 1);
      return PDFRef.of(add(note(add(appearance), `${objectNumber} ${generationNumber} R`)));
    });
    const dict = withNotes(page, [...notes.kept, ...added]);
    objects.push({
      number: objectNumber,
      generation: generationNumber,
      content: objectBytes(dict),
    });
  }
  return objects;
}

/** Another engine must find the same pages in the copy, with the same characters, and all the notes. */
async function refuseChanged(
  copy: Uint8Array,
  original: Uint8Array,
  found: readonly PageNotes[],
  places: readonly RemarkPlace[],
): Promise<void> {
  const [is, was] = [await countedPages(copy), await countedPages(original)];
  const wanted = found.map(({ kept }) => kept.length);
  for (const { page } of places) wanted[page - 1] = (wanted[page - 1] ?? 0) + 1;
  const isSame = is.every(
    ({ characters, notes }, page) => characters === was[page]?.characters && notes === wanted[page],
  );
  if (is.length !== was.length || is.length !== wanted.length || !isSame) throw irregular();
}

interface CountedPage {
  /** -1 where the page cannot be loaded. */
  readonly characters: number;
  readonly notes: number;
}

async function countedPages(bytes: Uint8Array): Promise<readonly CountedPage[]> {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, { bytes }, async (document, count) =>
    Array.from({ length: count }, (_, index) => {
      const page = pdfium._FPDF_LoadPage(document, index);
      if (page === 0) return { characters: -1, notes: 0 };
      const text = pdfium._FPDFText_LoadPage(page);
      const characters = text === 0 ? -1 : pdfium._FPDFText_CountChars(text);
      const notes = pdfium._FPDFPage_GetAnnotCount(page);
      if (text !== 0) pdfium._FPDFText_ClosePage(text);
      pdfium._FPDF_ClosePage(page);
      return { characters, notes };
    }),
  );
}
