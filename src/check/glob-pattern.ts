import { DocumentError } from "../document/errors.js";

/** A glob, split into the folder where its files can lie and the test of their paths. */
export interface GlobPattern {
  /** Without a trailing "/"; empty for the working folder. */
  readonly base: string;
  /** How many steps below `base` its files can lie. */
  readonly depth: number;
  matches(path: string): boolean;
}

export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/**
 * Reads a glob with `*`, `**`, `?`, `[abc]` and `{a,b}`; paths are separated by "/". It stands for as
 * many patterns as its braces give choices.
 * @throws DocumentError when it is written wrongly, as in "[z-a]"
 */
export function parseGlob(
  glob: string,
  letters: "as-written" | "any-case" = "as-written",
): readonly GlobPattern[] {
  return [...new Set(expandBraces(glob))].map((choice) => {
    const steps = choice.split("/");
    const fixed = steps.findIndex(isGlob);
    const below = fixed < 0 ? steps.slice(-1) : steps.slice(fixed);
    const base = steps.slice(0, steps.length - below.length).join("/");
    const expression = expressionOf(steps, glob, letters === "any-case" ? "iu" : "u");
    return {
      base: base === "" && choice.startsWith("/") ? "/" : base,
      depth: below.includes("**") ? Number.POSITIVE_INFINITY : below.length,
      matches: (path) => expression.test(path),
    };
  });
}

function expandBraces(glob: string): readonly string[] {
  const [braces, choices] = /\{([^{}]*)\}/u.exec(glob) ?? [];
  if (braces === undefined || choices === undefined) return [glob];
  return choices.split(",").flatMap((choice) => expandBraces(glob.replace(braces, () => choice)));
}

function expressionOf(steps: readonly string[], glob: string, flags: string): RegExp {
  try {
    return new RegExp(`^${steps.map(stepExpression).join("")}$`, flags);
  } catch (cause) {
    throw new DocumentError(
      "unreadable",
      {
        vi: `Mẫu “${glob}” viết sai nên không tìm được tệp. Hãy kiểm tra phần trong ngoặc vuông: khoảng ký tự phải đi từ trước đến sau, như [a-z].`,
        en: `The pattern “${glob}” is not valid. Check its square brackets: a range goes from the earlier letter to the later one, as in [a-z].`,
      },
      { cause },
    );
  }
}

function stepExpression(step: string, index: number, steps: readonly string[]): string {
  const isLast = index === steps.length - 1;
  if (step === "**") return isLast ? ".*" : "(?:[^/]+/)*";
  const body = step.replace(/\*+|\?|\[!?[^\]]+\]|[\\^$.|+()[\]{}]/gu, tokenExpression);
  return isLast ? body : `${body}/`;
}

function tokenExpression(token: string): string {
  if (token.startsWith("*")) return "[^/]*";
  if (token === "?") return "[^/]";
  if (token.startsWith("[") && token.length > 2)
    return token.replace("[!", "[^").replaceAll("\\", "\\\\");
  return `\\${token}`;
}
