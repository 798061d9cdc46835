import { NOTHING_COUNTED, withCountsOf } from "../check/check-all.js";
import type { Bilingual } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import type { DocumentReport, Report } from "../findings/report.js";
import type { Output, RawReportOptions } from "./check-options.js";
import { refusedSilences } from "./closing-warnings.js";
import { type OpenOutput, type OutputContext, openOutput } from "./open-output.js";

/** All that a run writes. It keeps the documents only where an output needs them all at once. */
export class Outputs {
  readonly #outputs: readonly OpenOutput[];
  readonly #keeps: boolean;
  readonly #documents: DocumentReport[] = [];
  readonly #broken = new Map<OpenOutput, UserError>();
  #counts = NOTHING_COUNTED;
  readonly #refused: Bilingual[] = [];

  private constructor(outputs: readonly OpenOutput[]) {
    this.#outputs = outputs;
    this.#keeps = outputs.some(({ printDocument }) => printDocument === undefined);
  }

  /** @throws UserError when one of them cannot be opened */
  static async open(
    wanted: readonly Output[],
    raw: RawReportOptions,
    context: OutputContext,
  ): Promise<Outputs> {
    return new Outputs(await Promise.all(wanted.map((output) => openOutput(output, raw, context))));
  }

  /** Those that are written after the last document. */
  get waiting(): readonly string[] {
    return this.#outputs
      .filter(({ printDocument }) => printDocument === undefined)
      .map(({ name }) => name);
  }

  get counts(): Report["counts"] {
    return this.#counts;
  }

  /** Silences in the documents that were refused or cover nothing. */
  get refused(): readonly Bilingual[] {
    return this.#refused;
  }

  /** Takes one document more; an output that breaks is left, and the others go on. */
  print(document: DocumentReport): void {
    this.#counts = withCountsOf(this.#counts, document);
    this.#refused.push(...refusedSilences(document));
    if (this.#keeps) this.#documents.push(document);
    for (const output of this.#outputs) {
      if (this.#broken.has(output)) continue;
      try {
        output.printDocument?.(document);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#broken.set(output, error);
      }
    }
  }

  /**
   * Writes what follows the last document.
   * @throws UserError that says which output could not be written, after all others were
   */
  async finish(about: Omit<Report, "documents" | "counts">): Promise<Report["counts"]> {
    const report: Report = { ...about, documents: this.#documents, counts: this.#counts };
    for (const output of this.#outputs) {
      if (this.#broken.has(output)) continue;
      try {
        await output.finish(report);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#broken.set(output, error);
      }
    }
    const errors = [...this.#broken.values()];
    if (errors.length === 0) return this.#counts;
    throw new UserError(
      {
        vi: errors.map(({ text }) => text.vi).join("\n"),
        en: errors.map(({ text }) => text.en).join("\n"),
      },
      { cause: errors[0] },
    );
  }
}
