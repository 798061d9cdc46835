import type { Command, Option } from "commander";
import type { Language } from "../../document/bilingual.js";
import { type CompletedValue, completedValue } from "./completed-value.js";

/** What can be typed after a command: read from the command line's own definition. */
export interface CompletedCommand {
  /** The words that lead to it: none for the program itself, "profile", "show" for a command below. */
  readonly path: readonly string[];
  readonly options: readonly CompletedOption[];
  readonly commands: readonly NamedCommand[];
  /** What its arguments are; `null` where it takes none. */
  readonly argument: CompletedValue | null;
}

export interface CompletedOption {
  /** "-o" and "--output". */
  readonly names: readonly string[];
  readonly description: string;
  /** `null` for an option that takes no value. */
  readonly value: CompletedValue | null;
  readonly isRepeatable: boolean;
}

export interface NamedCommand {
  readonly name: string;
  readonly description: string;
}

/** The program and all commands below it, each before those below it. */
export function commandTree(program: Command, language: Language): readonly CompletedCommand[] {
  return commandsBelow(program, [], { program, language });
}

interface Origin {
  readonly program: Command;
  readonly language: Language;
}

function commandsBelow(
  command: Command,
  path: readonly string[],
  origin: Origin,
): readonly CompletedCommand[] {
  const help = command.createHelp();
  const children = help.visibleCommands(command);
  const own = {
    path,
    options: help.visibleOptions(command).map((option) => completedOption(option, origin.language)),
    commands: children.map((child) => ({ name: child.name(), description: child.description() })),
    argument: argumentOf(command, origin),
  };
  return [
    own,
    ...children.flatMap((child) => commandsBelow(child, [...path, child.name()], origin)),
  ];
}

function completedOption(option: Option, language: Language): CompletedOption {
  const { short, long, description, flags, parseArg } = option;
  const [, value] = /[<[](.+)[>\]]$/.exec(flags) ?? [];
  return {
    names: [short, long].filter((name) => name !== undefined),
    description,
    value: value === undefined ? null : completedValue(value, language),
    isRepeatable: parseArg !== undefined,
  };
}

/** The last one stands for all: no command takes arguments of two kinds. */
function argumentOf(command: Command, { program, language }: Origin): CompletedValue | null {
  if (command.name() === "help") {
    return { kind: "words", words: program.commands.map((child) => child.name()) };
  }
  const last = command.registeredArguments.at(-1);
  return last === undefined ? null : completedValue(last.name(), language);
}
