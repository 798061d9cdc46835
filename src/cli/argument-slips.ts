import { existsSync } from "node:fs";
import { UserError } from "../document/errors.js";

/**
 * Refuses arguments that a text editor or a missing quotation mark has spoilt, before they are taken
 * for files that are not there.
 * @throws UserError that names the argument as it was meant
 */
export function refuseSlips(args: readonly string[]): void {
  for (const [index, arg] of args.entries()) {
    if (args[index - 1] === "--password" || existsSync(arg)) continue;
    if (LONG_DASH.test(arg)) throw longDash(arg);
    if (arg.length > 1 && arg.endsWith('"')) throw strayQuote(arg);
    const joined = joinedPath(args.slice(index, index + MOST_PIECES));
    if (joined !== undefined) throw unquoted(joined);
  }
}

/** "–-quiet", "—quiet" and "–o" as Word makes them of "--quiet" and "-o". */
const LONG_DASH = /^[\u2010-\u2015\u2212][-\u2010-\u2015\u2212]?[A-Za-z][\w-]*(?:=.*)?$/u;
/** Of one path at most; every step asks the file system. */
const MOST_PIECES = 12;

function longDash(arg: string): UserError {
  const name = arg.replace(/^[^A-Za-z]+/u, "");
  const meant = name.length === 1 ? `-${name}` : `--${name}`;
  return new UserError({
    vi: `“${arg}” mở đầu bằng dấu gạch dài, thường do Word tự đổi khi sao chép lệnh. Hãy gõ lại là ${meant}.`,
    en: `“${arg}” starts with a long dash, which Word puts in when a command is copied. Type ${meant} instead.`,
  });
}

function strayQuote(arg: string): UserError {
  const path = arg.replace(/"+$/, "");
  return new UserError({
    vi: `Đường dẫn “${path}” thừa một dấu ngoặc kép ở cuối. Trên Windows, dấu \\ đứng ngay trước dấu ngoặc kép làm hỏng đường dẫn; hãy bỏ dấu \\ cuối cùng, như "${path}".`,
    en: `The path “${path}” ends with a stray quotation mark. On Windows a \\ right before the closing quote spoils a path; leave out the last \\, as in "${path}".`,
  });
}

/** The path that pieces, none of which exists, give with blanks between them. */
function joinedPath(pieces: readonly string[]): string | undefined {
  for (let count = 2; count <= pieces.length; count += 1) {
    const piece = pieces[count - 1];
    if (piece === undefined || piece.startsWith("-") || existsSync(piece)) return undefined;
    const joined = pieces.slice(0, count).join(" ");
    if (existsSync(joined)) return joined;
  }
  return undefined;
}

function unquoted(path: string): UserError {
  return new UserError({
    vi: `Đường dẫn có dấu cách phải đặt trong ngoặc kép: "${path}".`,
    en: `A path with spaces must be in quotes: "${path}".`,
  });
}
