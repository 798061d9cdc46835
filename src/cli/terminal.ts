/** Where a command writes to, and what it may know of it. */
export interface Terminal {
  /** The result, for people or for other programs. */
  print(content: string | Uint8Array): void;
  /** Warnings about the run and errors of usage. */
  warn(text: string): void;
  /** Shows `text` in place of what was shown before, "" to clear it; absent for a pipe or a file. */
  readonly showProgress?: ((text: string) => void) | undefined;
  /** Width in columns, 0 when it is not known; `undefined` for a pipe or a file. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The terminal of this process; ends it quietly when the reader of a pipe has gone, and with exit status 2
 * when what it writes to is full.
 */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      if (stream === process.stdout) process.stderr.write(CANNOT_PRINT);
      process.exit(2);
    });
  }
  let shown = "";
  return {
    print: (content) => void process.stdout.write(content),
    warn: (text) => void process.stderr.write(text),
    showProgress: process.stderr.isTTY
      ? (text) => {
          if (text !== shown) process.stderr.write(`\r\u001b[K${fitting(text, process.stderr)}`);
          shown = text;
        }
      : undefined,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    env: process.env,
  };
}

/** Columns to write in: those of the terminal up to 100, 80 in a pipe. */
export function textWidth({ columns }: Terminal): number {
  return columns === undefined || columns === 0 ? PIPE_WIDTH : Math.min(columns, WIDEST);
}

/** As much of the text as one line of the terminal takes, for only one line is taken away again. */
function fitting(text: string, { columns = PIPE_WIDTH }: { readonly columns?: number }): string {
  const letters = Array.from(text);
  return letters.length < columns ? text : `${letters.slice(0, columns - 2).join("")}…`;
}

const CANNOT_PRINT =
  "Không ghi được kết quả ra đầu ra chuẩn (đĩa có thể đã đầy), nên kết quả chưa trọn vẹn. The result could not be written to the standard output.\n";
const PIPE_WIDTH = 80;
/** Longer lines are hard to read on any screen. */
const WIDEST = 100;
