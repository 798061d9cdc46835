import type { Bilingual } from "../document/bilingual.js";
import type { Report } from "../findings/report.js";
import type { Reporter } from "../reporters/reporter.js";
import type { CommandContext } from "./program.js";

/** Says which documents the format says nothing of, and of a single one why. */
export function tellLeftOut(
  { documents }: Report,
  { leavesOut }: Reporter,
  { language, terminal }: CommandContext,
): "all" | "some" | "none" {
  if (leavesOut === undefined) return "none";
  const left = documents.flatMap((document): readonly LeftOut[] => {
    const reason = leavesOut(document);
    return reason === undefined ? [] : [{ path: document.path, reason }];
  });
  const [first, ...others] = left;
  if (first === undefined) return "none";
  const words = others.length === 0 ? withReason(first) : withNames(left);
  terminal.warn(`${words[language]}\n`);
  return left.length === documents.length ? "all" : "some";
}

interface LeftOut {
  readonly path: string;
  readonly reason: Bilingual;
}

function withReason({ path, reason }: LeftOut): Bilingual {
  return {
    vi: `Không lập phiếu rà soát cho “${path}”. ${reason.vi}`,
    en: `No review sheet was made for “${path}”. ${reason.en}`,
  };
}

function withNames(left: readonly LeftOut[]): Bilingual {
  const named = left.slice(0, MOST_NAMED).map(({ path }) => path);
  const names = `${named.join(", ")}${left.length > MOST_NAMED ? ", …" : ""}`;
  return {
    vi: `Không lập phiếu rà soát cho ${left.length} tệp không đọc được hoặc không nhận ra là kế hoạch CCHC (${names}).`,
    en: `No review sheet was made for ${left.length} files that could not be read or recognised as plans (${names}).`,
  };
}

const MOST_NAMED = 5;
