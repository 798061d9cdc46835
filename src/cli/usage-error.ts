import type { Command, CommanderError } from "commander";
import { UserError } from "../document/errors.js";
import { nearestHint } from "../text/nearest-name.js";

/** What is wrong with the command line, in place of commander's English line. */
export function usageError(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): UserError {
  const command = commandOf(program, args);
  const name = nameIn(error.message);
  const help = helpLine(command);
  switch (error.code) {
    case "commander.unknownOption":
      return withHelp(unknownOption(name, command), help);
    case "commander.unknownCommand":
      return withHelp(unknownCommand(name, command), help);
    case "commander.missingArgument":
      return withHelp(missingArgument(command), help);
    case "commander.optionMissingArgument":
      return withHelp(
        {
          vi: `Tùy chọn ${name} cần một giá trị đi kèm.`,
          en: `The option ${name} takes a value.`,
        },
        help,
      );
    case "commander.excessArguments":
      return withHelp(
        {
          vi: `Lệnh ${command.name()} nhận ít tham số hơn số đã nhập.`,
          en: `The command ${command.name()} takes fewer arguments.`,
        },
        help,
      );
    case "commander.help":
      return withHelp({ vi: "Chưa có lệnh nào.", en: "No command was given." }, help);
    default:
      return withHelp(
        { vi: "Dòng lệnh không đúng.", en: error.message.replace(/^error: /, "") },
        help,
      );
  }
}

/** What commander's message quotes, for an option its long name alone: "-o, --output <file>". */
function nameIn(message: string): string {
  const quoted = /'([^']+)'/.exec(message)?.[1];
  if (quoted === undefined) return message;
  return /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
}

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

function withHelp(sentence: Sentence, help: Sentence): UserError {
  return new UserError({
    vi: `${sentence.vi} ${help.vi}`,
    en: `${sentence.en} ${help.en}`,
  });
}

function helpLine(command: Command): Sentence {
  const parent = command.parent?.parent === null ? "" : `${command.parent?.name() ?? ""} `;
  const line = command.parent === null ? "cchc --help" : `cchc ${parent}${command.name()} --help`;
  return { vi: `Gõ “${line}” để xem cách dùng.`, en: `See “${line}”.` };
}

function unknownOption(name: string, command: Command): Sentence {
  const known = command.options.map(({ long }) => long).filter((long) => typeof long === "string");
  const hint = nearestHint(name.replace(/=.*/s, ""), known);
  return {
    vi: `Không có tùy chọn ${name}${hint.vi}`,
    en: `There is no option ${name}${hint.en}`,
  };
}

function unknownCommand(name: string, command: Command): Sentence {
  const hint = nearestHint(
    name,
    command.commands.map((child) => child.name()),
  );
  return {
    vi: `Không có lệnh “${name}”${hint.vi}`,
    en: `There is no command “${name}”${hint.en}`,
  };
}

function missingArgument(command: Command): Sentence {
  switch (command.name()) {
    case "explain":
      return { vi: "Chưa nêu tên quy tắc.", en: "No rule was given." };
    case "completion":
      return {
        vi: "Chưa nêu tên shell: bash, zsh, fish hoặc powershell.",
        en: "No shell was given: bash, zsh, fish or powershell.",
      };
    case "show":
      return { vi: "Chưa nêu tên bộ chỉ tiêu.", en: "No profile was given." };
    default:
      return { vi: "Chưa chỉ ra tệp.", en: "No file was given." };
  }
}

/** The command that the arguments lead to, as far as they name any. */
function commandOf(program: Command, args: readonly string[]): Command {
  const [first, ...rest] = args.filter((arg) => !arg.startsWith("-"));
  const command = program.commands.find((child) => child.name() === first);
  return command === undefined ? program : commandOf(command, rest);
}
