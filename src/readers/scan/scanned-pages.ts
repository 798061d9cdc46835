import { availableParallelism } from "node:os";
import type { PageContent } from "../pdf/page-content.js";
import { type ReadingProgress, SECONDS_A_SCANNED_PAGE } from "../reader.js";
import { withWordsMended } from "./mended-words.js";
import type { PageImage } from "./page-image.js";
import { openRecogniser, type Recogniser } from "./recogniser.js";
import { scanPage } from "./scan-page.js";

/** Where the images come from and who is told how far the work is. */
export interface Scanning {
  /** Gives the image of a page, counted from 1. */
  readonly render: (page: number) => PageImage | undefined;
  readonly onProgress: ((progress: ReadingProgress) => void) | undefined;
}

/**
 * What recognition reads on these pages, counted from 1, by page number; a page that took longer
 * than its time limit is missing.
 */
export async function scannedPages(
  pages: readonly number[],
  { render, onProgress }: Scanning,
): Promise<ReadonlyMap<number, PageContent>> {
  const recogniser = openRecogniser(Math.min(MOST_THREADS, availableParallelism()));
  const stop = new AbortController();
  const progress = startProgress(pages.length, onProgress);
  const contents = new Map<number, PageContent>();
  const waiting = pages.values();
  const readOn = async () => {
    for (const page of waiting) {
      if (stop.signal.aborted) return;
      const content = await readPage(page, render, recogniser, stop.signal);
      if (content !== undefined) contents.set(page, content);
      progress.finished();
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, readOn));
    return withWordsMended(contents);
  } finally {
    stop.abort();
    await recogniser.close();
  }
}

/** Each thread takes some 150 MB. */
const MOST_THREADS = 2;
/** While the threads read one page, the next is made ready. */
const PAGES_AT_ONCE = 2;

async function readPage(
  page: number,
  render: Scanning["render"],
  recogniser: Recogniser,
  stop: AbortSignal,
): Promise<PageContent | undefined> {
  const image = render(page);
  if (image === undefined) return undefined;
  const timeout = AbortSignal.timeout(SECONDS_A_SCANNED_PAGE * 1000);
  try {
    return await scanPage(image, page, recogniser, AbortSignal.any([stop, timeout]));
  } catch (error) {
    if (timeout.aborted && !stop.aborted) return undefined;
    throw error;
  }
}

/** Tells before each page is done how many are and how long the rest will take, judging by them. */
function startProgress(pages: number, onProgress: Scanning["onProgress"]) {
  const start = performance.now();
  let finished = 0;
  const tell = () => {
    const seconds = (performance.now() - start) / 1000;
    const secondsLeft = finished === 0 ? undefined : (seconds / finished) * (pages - finished);
    onProgress?.({ page: finished + 1, pages, secondsLeft });
  };
  tell();
  return {
    finished: () => {
      finished += 1;
      if (finished < pages) tell();
    },
  };
}
