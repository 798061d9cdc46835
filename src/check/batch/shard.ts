import { createHash } from "node:crypto";
import type { WholeRun } from "../../findings/report.js";
import type { Input } from "../files-below.js";

/** The `index`-th of `count` parts, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export function wholeRunOf(files: readonly Input[]): WholeRun {
  const names = files.map(nameOf).toSorted();
  return { id: hashOf(names.join("\n")).slice(0, RUN_ID_LETTERS), files: files.length };
}

const RUN_ID_LETTERS = 16;

/**
 * The files of one part, in their order. The parts of one list differ by one file at most and hold
 * together each file once; a file that is added or taken away moves few of the others.
 */
export function filesOfShard<File extends Input>(
  files: readonly File[],
  { index, count }: Shard,
): readonly File[] {
  const room = Math.ceil(files.length / count);
  const sizes = Array.from({ length: count }, () => 0);
  const full = files.length % count === 0 ? count : files.length % count;
  const chosen = new Set<File>();
  const byHash = files.map((file) => ({ file, hash: hashOf(nameOf(file)) }));
  for (const { file } of byHash.toSorted((one, other) => (one.hash < other.hash ? -1 : 1))) {
    const part = preferences(nameOf(file), count).find((candidate) =>
      hasRoom(sizes, candidate, { room, full }),
    );
    if (part === undefined) throw new RangeError("the parts hold fewer files than there are");
    sizes[part] = (sizes[part] ?? 0) + 1;
    if (part === index - 1) chosen.add(file);
  }
  return files.filter((file) => chosen.has(file));
}

interface Bounds {
  readonly room: number;
  /** How many of the parts may be filled up to `room`; the others hold one less. */
  readonly full: number;
}

function hasRoom(sizes: readonly number[], part: number, { room, full }: Bounds): boolean {
  const size = sizes[part] ?? 0;
  if (size < room - 1) return true;
  return size === room - 1 && sizes.filter((other) => other === room).length < full;
}

/** All parts, the one first that the name goes to when there is room. */
function preferences(name: string, count: number): readonly number[] {
  return Array.from({ length: count }, (_, part) => ({ part, hash: hashOf(`${part}/${name}`) }))
    .toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
    .map(({ part }) => part);
}

/** The path as given, however the machine spells its letters. */
function nameOf({ label }: Input): string {
  return label.normalize("NFC");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
