import type { Language } from "../document/bilingual.js";
import { UserError } from "../document/errors.js";
import { cleanLines } from "../reporters/clean-text.js";
import { requestedLanguage } from "./language.js";
import type { Terminal } from "./terminal.js";
import { VERSION } from "./version.js";

/** Runs the command line `args` and gives the exit status: 0, 1 or 2. Never throws. */
export async function main(args: readonly string[], raw: Terminal): Promise<number> {
  const terminal = withCleanWarnings(raw);
  const language = requestedLanguage(args);
  try {
    if (asksOnlyForVersion(args)) {
      terminal.print(`${VERSION}\n`);
      return 0;
    }
    const { runProgram } = await import("./program.js");
    return await runProgram(args, { language, terminal });
  } catch (error) {
    return report(error, language, terminal);
  }
}

/** Warnings quote paths, options and files of any origin. */
function withCleanWarnings(terminal: Terminal): Terminal {
  return { ...terminal, warn: (text) => terminal.warn(cleanLines(text)) };
}

/** Answered before the parser of command lines is loaded, because scripts ask for it often. */
function asksOnlyForVersion([first, ...rest]: readonly string[]): boolean {
  return (first === "--version" || first === "-V") && rest.length === 0;
}

function report(error: unknown, language: Language, terminal: Terminal): 2 {
  if (error instanceof UserError) {
    terminal.warn(`${error.text[language]}\n`);
    return 2;
  }
  terminal.warn(`${UNFORESEEN[language]}\n`);
  if (terminal.env.CCHC_DEBUG !== undefined && error instanceof Error) {
    terminal.warn(`${error.stack}\n`);
  }
  return 2;
}

const UNFORESEEN = {
  vi: "Công cụ gặp lỗi ngoài dự kiến và phải dừng lại. Đặt biến môi trường CCHC_DEBUG=1 rồi chạy lại để xem chi tiết và gửi cho nhóm phát triển.",
  en: "The tool hit an unexpected error and had to stop. Set CCHC_DEBUG=1 and run it again to get details for a bug report.",
};
