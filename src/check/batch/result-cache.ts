import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CheckedDocument } from "../../findings/report.js";

/** What all entries together may take; the oldest go first. */
const MOST_BYTES = 256 * 1024 * 1024;
/** A file that was being written for longer belongs to a run that was ended. */
const STALE_MILLISECONDS = 60 * 60 * 1000;
/** Stands before each entry; another format has another line. */
const MARK = "cchc-result-1";
const ENTRY = /^[\da-f]{64}$/;
const UNFINISHED = ".tmp";

/**
 * Results by key, in files that only their owner may read, each written whole or not at all. What cannot
 * be read or written is as if it were not there; `trouble` then says why.
 */
export class ResultCache {
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #writing = new Set<Promise<void>>();
  #hasWritten = false;
  #trouble: unknown;

  constructor(folder: string, mostBytes = MOST_BYTES) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** The first error of the file system, if there was one. */
  get trouble(): unknown {
    return this.#trouble;
  }

  /** The result under that key as of a document at `path`. */
  async find(key: string, path: string): Promise<CheckedDocument | undefined> {
    const file = join(this.#folder, key);
    const text = await readFile(file, "utf8").catch((error: unknown) => this.#tell(error));
    const document = text === undefined ? undefined : parsed(text);
    if (document === undefined || !mayMove(document, path)) return undefined;
    const now = new Date();
    await utimes(file, now, now).catch((error: unknown) => this.#tell(error));
    return { ...document, path };
  }

  async store(key: string, document: CheckedDocument): Promise<void> {
    if (!isLasting(document)) return;
    const writing = this.#write(key, document).catch((error: unknown) => this.#tell(error));
    this.#writing.add(writing);
    await writing;
    this.#writing.delete(writing);
  }

  /** Waits for what is being written, and takes away the oldest entries above the bound. */
  async close(): Promise<void> {
    await Promise.all(this.#writing);
    if (this.#hasWritten) await this.#prune().catch((error: unknown) => this.#tell(error));
  }

  async #write(key: string, document: CheckedDocument): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const beside = join(this.#folder, `${key}.${randomBytes(6).toString("hex")}${UNFINISHED}`);
    try {
      await writeFile(beside, entryOf(document), { mode: 0o600, flag: "wx" });
      await rename(beside, join(this.#folder, key));
      this.#hasWritten = true;
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async #prune(): Promise<void> {
    const names = (await readdir(this.#folder)).filter(
      (name) => ENTRY.test(name) || name.endsWith(UNFINISHED),
    );
    const files = await Promise.all(names.map((name) => fileAt(join(this.#folder, name))));
    const newest = files
      .filter((file) => file !== undefined)
      .toSorted((one, other) => other.changed - one.changed);
    let bytes = 0;
    for (const { path, size, changed } of newest) {
      const unfinished = path.endsWith(UNFINISHED);
      if (!unfinished) bytes += size;
      const stale = unfinished && Date.now() - changed > STALE_MILLISECONDS;
      if (stale || (!unfinished && bytes > this.#mostBytes)) await rm(path, { force: true });
    }
  }

  #tell(error: unknown): undefined {
    const absent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!absent) this.#trouble ??= error;
  }
}

/** A page that was left out because the machine was busy is read another time. */
function isLasting({ notices }: CheckedDocument): boolean {
  return notices.every(({ code }) => code !== "page-without-text");
}

/** Comments that set findings aside are told with the path of their file. */
function mayMove(document: CheckedDocument, path: string): boolean {
  if (document.path === path) return true;
  const told = document.notices.some(({ code }) => code.startsWith("silence-"));
  return document.silenced.length === 0 && !told;
}

function entryOf(document: CheckedDocument): string {
  const body = JSON.stringify(document);
  return `${MARK} ${hashOf(body)}\n${body}`;
}

/** `undefined` for an entry that is cut or damaged. */
function parsed(text: string): CheckedDocument | undefined {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== `${MARK} ${hashOf(body)}`) return undefined;
  // Its hash says that it is what `entryOf` wrote.
  return JSON.parse(body) as CheckedDocument;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

interface StoredFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

/** `undefined` when another run has taken it away. */
async function fileAt(path: string): Promise<StoredFile | undefined> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return stats === undefined ? undefined : { path, size: stats.size, changed: stats.mtimeMs };
}
