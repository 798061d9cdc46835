/** A glob, split into the folder where its files can lie and the test of their paths. */
export interface GlobPattern {
  /** Without a trailing "/"; empty for the working folder. */
  readonly base: string;
  matches(path: string): boolean;
}

export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Reads a glob with `*`, `**`, `?`, `[abc]` and `{a,b}`; paths are separated by "/". */
export function parseGlob(glob: string): GlobPattern {
  const steps = glob.replace(/^\.\//, "").split("/");
  const fixed = steps.findIndex(isGlob);
  const base = steps.slice(0, Math.max(fixed, 0)).join("/");
  const expression = new RegExp(`^${steps.map(stepExpression).join("")}$`, "u");
  return {
    base: base === "" && glob.startsWith("/") ? "/" : base,
    matches: (path) => expression.test(path),
  };
}

function stepExpression(step: string, index: number, steps: readonly string[]): string {
  const isLast = index === steps.length - 1;
  if (step === "**") return isLast ? ".*" : "(?:[^/]+/)*";
  const body = step.replace(/\*+|\?|\[!?[^\]]+\]|\{[^{}]*\}|[\\^$.|+()[\]{}]/gu, tokenExpression);
  return isLast ? body : `${body}/`;
}

function tokenExpression(token: string): string {
  if (token.startsWith("*")) return "[^/]*";
  if (token === "?") return "[^/]";
  if (token.startsWith("[") && token.length > 2)
    return token.replace("[!", "[^").replaceAll("\\", "\\\\");
  if (token.startsWith("{") && token.length > 1) {
    const choices = token.slice(1, -1).split(",");
    return `(?:${choices.map((choice) => stepExpression(choice, 0, [choice])).join("|")})`;
  }
  return `\\${token}`;
}
