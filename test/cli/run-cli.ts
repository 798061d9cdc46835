import { main } from "../../src/cli/main.js";
import type { Terminal } from "../../src/cli/terminal.js";

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as in a pipe, or as `terminal` says. */
export async function runCli(
  args: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, {
    print: (content) => void out.push(Buffer.from(content).toString("utf8")),
    warn: (text) => void err.push(text),
    columns: undefined,
    env: {},
    ...terminal,
  });
  return { status, out: out.join(""), err: err.join("") };
}
