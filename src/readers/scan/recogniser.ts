import { createRequire } from "node:module";
import { dirname } from "node:path";
import type Tesseract from "tesseract.js";
import { type GreyImage, toPgm } from "./grey-image.js";

/** One word found in an image, in pixels of that image. */
export interface RecognisedWord {
  /** NFC. */
  readonly text: string;
  /** How sure the recognition is, 0 to 1. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of one printed line from left to right. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Where the letters stand, in pixels from the top of the image. */
  readonly baseline: number;
}

/** What the engine is told of an image: a block of lines, or one line. */
export type ImageLayout = "block" | "line";

export interface Recogniser {
  /** The lines of an image; rejects when `signal` aborts, what was under way being dropped. */
  recognise(
    image: GreyImage,
    layout: ImageLayout,
    signal: AbortSignal,
  ): Promise<readonly RecognisedLine[]>;
  /** Ends the threads, so that the process can exit. */
  close(): Promise<void>;
}

/** A recogniser of Vietnamese on at most `most` threads, each started when there is work for it. */
export function openRecogniser(most: number): Recogniser {
  const idle: Lane[] = Array.from({ length: most }, () => ({ engine: undefined }));
  const all = [...idle];
  const waiting: ((lane: Lane) => void)[] = [];
  const release = (lane: Lane) => {
    const next = waiting.shift();
    if (next === undefined) idle.unshift(lane);
    else next(lane);
  };
  return {
    recognise: async (image, layout, signal) => {
      const lane = idle.shift() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
      try {
        signal.throwIfAborted();
        return await recogniseIn(lane, image, layout, signal);
      } finally {
        release(lane);
      }
    },
    close: async () => {
      await Promise.all(all.map(stopEngine));
    },
  };
}

interface Lane {
  engine: Promise<Engine> | undefined;
}

interface Engine {
  readonly worker: Tesseract.Worker;
  /** Never fulfilled; rejects when the thread fails. */
  readonly failure: Promise<never>;
}

const DATA_FILE = "@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz";
const LAYOUTS: Readonly<Record<ImageLayout, string>> = { block: "6", line: "7" };

/** An engine that was interrupted or that failed is not used again. */
async function recogniseIn(
  lane: Lane,
  image: GreyImage,
  layout: ImageLayout,
  signal: AbortSignal,
): Promise<RecognisedLine[]> {
  lane.engine ??= startEngine();
  const interruption = interruptionBy(signal);
  try {
    const { worker, failure } = await lane.engine;
    const page = await Promise.race([
      readImage(worker, image, layout, signal),
      failure,
      interruption.promise,
    ]);
    return linesOf(page);
  } catch (error) {
    await stopEngine(lane);
    throw error;
  } finally {
    interruption.forget();
  }
}

async function startEngine(): Promise<Engine> {
  const langPath = dirname(createRequire(import.meta.url).resolve(DATA_FILE));
  const { default: tesseract } = await import("tesseract.js");
  const { promise: failure, reject } = failurePromise();
  const worker = await Promise.race([
    tesseract.createWorker("vie", tesseract.OEM.LSTM_ONLY, {
      langPath,
      cacheMethod: "none",
      gzip: true,
      errorHandler: reject,
    }),
    failure,
  ]);
  return { worker, failure };
}

function failurePromise(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = (reason) =>
      rejectPromise(reason instanceof Error ? reason : new Error(String(reason)));
  });
  promise.catch(() => undefined);
  return { promise, reject };
}

async function stopEngine(lane: Lane): Promise<void> {
  const engine = await lane.engine?.catch(() => undefined);
  lane.engine = undefined;
  await engine?.worker.terminate();
}

function interruptionBy(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = failurePromise();
  const interrupt = () => reject(signal.reason);
  signal.addEventListener("abort", interrupt, { once: true });
  return { promise, forget: () => signal.removeEventListener("abort", interrupt) };
}

async function readImage(
  worker: Tesseract.Worker,
  image: GreyImage,
  layout: ImageLayout,
  signal: AbortSignal,
): Promise<Tesseract.Page> {
  await worker.setParameters({
    tessedit_pageseg_mode: LAYOUTS[layout] as Tesseract.PSM,
    user_defined_dpi: "200",
  });
  // A terminated worker throws where nobody can catch it, so it must not be given more work.
  signal.throwIfAborted();
  const { data } = await worker.recognize(toPgm(image), {}, { text: false, blocks: true });
  return data;
}

function linesOf({ blocks }: Tesseract.Page): RecognisedLine[] {
  const lines = (blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.map(({ words, baseline }) => ({
    baseline: (baseline.y0 + baseline.y1) / 2,
    words: words.map(({ text, confidence, bbox }) => ({
      text: text.normalize("NFC").replace(/⁄/g, "/"),
      confidence: Math.max(0, Math.min(1, confidence / 100)),
      left: bbox.x0,
      right: bbox.x1,
      top: bbox.y0,
      bottom: bbox.y1,
    })),
  }));
}
