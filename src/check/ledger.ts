import { UserError } from "../document/errors.js";
import type { CheckedDocument, RunNotice } from "../findings/report.js";
import { type Baseline, knownOf, updated } from "./baseline/baseline.js";
import { compareWithKnown, type KnownFinding, toKnown } from "./baseline/known-findings.js";
import type { GovernedFile } from "./config/governed-files.js";
import { expiredNotice, goneNotice, unusedNotice } from "./ledger-notices.js";
import { countFindings } from "./severity-counts.js";
import { shownPath } from "./shown-path.js";
import { type ConfigSilence, isExpired } from "./silence/config-silences.js";
import { isJudged, type SilenceRecord } from "./silence/judged-silences.js";
import { silence } from "./silence/silence.js";
import { wasApplied } from "./was-applied.js";

export interface LedgerOptions {
  /** ISO date by which silences expire. */
  readonly today: string;
  /** `update` takes whatever is found into the baselines, `hold` holds it against them. */
  readonly baselines: "update" | "hold";
  /** The folders that were given to be checked whole; absolute. */
  readonly folders: readonly string[];
}

/** Sets aside what silences and baselines cover, document by document, and knows at the end what they did. */
export class Ledger {
  readonly #options: LedgerOptions;
  readonly #baselines: ReadonlyMap<string, Baseline>;
  readonly #silences = new Map<ConfigSilence, SilenceRecord>();
  /** By baseline file and path of the document. */
  readonly #known = new Map<string, Map<string, readonly KnownFinding[]>>();
  readonly #gone = new Map<string, Map<string, readonly KnownFinding[]>>();

  private constructor(options: LedgerOptions, baselines: ReadonlyMap<string, Baseline>) {
    this.#options = options;
    this.#baselines = baselines;
  }

  /** @throws UserError when a baseline is broken, or is not there and nobody is about to make it */
  static async open(files: Iterable<GovernedFile>, options: LedgerOptions): Promise<Ledger> {
    const baselines = new Map<string, Baseline>();
    for (const { settings } of files) {
      const { value, origin } = settings.baseline;
      if (value === null || baselines.has(value)) continue;
      const { readBaseline } = await import("./baseline/baseline-file.js");
      const baseline = await readBaseline(value);
      if (baseline === undefined && options.baselines === "hold") {
        throw noBaseline(value, "place" in origin ? origin.place : undefined);
      }
      baselines.set(value, baseline ?? {});
    }
    if (options.baselines === "update" && baselines.size === 0) throw noBaselineNamed();
    return new Ledger(options, baselines);
  }

  /** The document without the findings that are set aside, which it names apart. */
  setAside(document: CheckedDocument, file: GovernedFile): CheckedDocument {
    return this.#withKnown(this.#withSilenced(document, file), file);
  }

  /** What the user should know of silences and baselines after the last document. */
  notices(): readonly RunNotice[] {
    const { today, folders } = this.#options;
    const silences = [...this.#silences].flatMap(([entry, record]) => {
      if (isExpired(entry, today)) return [expiredNotice(entry)];
      return record.covered === 0 && isJudged(entry, record, folders)
        ? [unusedNotice(entry, record.documents)]
        : [];
    });
    const gone = [...this.#gone].map(([baseline, documents]) => goneNotice(baseline, documents));
    return [...silences, ...gone];
  }

  /** Writes the baselines that are to be updated. */
  async save(): Promise<void> {
    if (this.#options.baselines === "hold") return;
    const { writeBaseline } = await import("./baseline/baseline-file.js");
    for (const [file, baseline] of this.#baselines) {
      await writeBaseline(file, updated(baseline, file, this.#known.get(file) ?? new Map()));
    }
  }

  #withSilenced(document: CheckedDocument, { silences }: GovernedFile): CheckedDocument {
    const { today } = this.#options;
    const holding = silences.filter((entry) => !isExpired(entry, today));
    const result = silence(document.findings, holding);
    for (const entry of silences) {
      const record = this.#silences.get(entry) ?? { documents: 0, covered: 0, wasApplied: false };
      record.documents += 1;
      if (holding.includes(entry) && !result.unused.includes(entry)) record.covered += 1;
      if (wasApplied(entry.rule, document.outcomes)) record.wasApplied = true;
      this.#silences.set(entry, record);
    }
    return recounted({
      ...document,
      findings: result.findings,
      silenced: [...document.silenced, ...result.silenced],
    });
  }

  #withKnown(document: CheckedDocument, { path, settings }: GovernedFile): CheckedDocument {
    const file = settings.baseline.value;
    const baseline = file === null ? undefined : this.#baselines.get(file);
    if (file === null || baseline === undefined) return document;
    const held = { ...document, baseline: shownPath(file) };
    const entries = knownOf(baseline, file, path);
    if (this.#options.baselines === "update") {
      const unjudged = entries.filter(({ rule }) => !wasApplied(rule, document.outcomes));
      const known = [...toKnown(document.findings), ...unjudged];
      put(this.#known, { file, path, known });
      return recounted({ ...held, findings: [], known: document.findings });
    }
    const { fresh, known, gone } = compareWithKnown(document.findings, entries);
    const missing = gone.filter(({ rule }) => wasApplied(rule, document.outcomes));
    const left = compareWithKnown(document.silenced, missing).gone;
    if (left.length > 0) put(this.#gone, { file, path: document.path, known: left });
    return recounted({ ...held, findings: fresh, known });
  }
}

function recounted(document: CheckedDocument): CheckedDocument {
  return { ...document, counts: countFindings(document) };
}

interface KnownEntry {
  readonly file: string;
  readonly path: string;
  readonly known: readonly KnownFinding[];
}

function put(
  all: Map<string, Map<string, readonly KnownFinding[]>>,
  { file, path, known }: KnownEntry,
): void {
  const documents = all.get(file) ?? new Map<string, readonly KnownFinding[]>();
  documents.set(path, known);
  all.set(file, documents);
}

function noBaseline(file: string, origin: string | undefined): UserError {
  const place = origin === undefined ? "" : `${origin}: `;
  const shown = shownPath(file);
  return new UserError({
    vi: `${place}Chưa có tệp các phát hiện đã biết “${shown}”. Hãy chạy một lần với --update-baseline để tạo tệp.`,
    en: `${place}There is no baseline “${shown}” yet. Run once with --update-baseline to make it.`,
  });
}

function noBaselineNamed(): UserError {
  return new UserError({
    vi: "--update-baseline cần biết ghi vào tệp nào: hãy thêm --baseline TỆP, hoặc khóa “baseline” trong tệp cấu hình.",
    en: "--update-baseline must know which file to write: add --baseline FILE, or the key “baseline” in the config.",
  });
}
