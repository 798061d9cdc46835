import { Command } from "commander";
import { commandTree } from "../../../src/cli/completion/command-tree.js";

/** A small program with a value of every kind and words that shells give a meaning. */
export function sampleProgram(): Command {
  const program = new Command("cchc")
    .version("1.2.3", "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print this help");
  program
    .command("look [path...]")
    .description("look at Lan's [files]: all of them")
    .option("-o, --output <file>", "where to $(write) it")
    .option("--stage <draft|final>", "how far it is")
    .option("--level <level>", "at least that")
    .option("--again <mark>", "may come again", (value: string) => [value])
    .option("--no-color", "without colour")
    .option("--most <n>", "at most so many")
    .helpOption(false);
  const profile = program.command("profile").description("profiles").helpOption(false);
  profile.helpCommand(false);
  profile.command("make [folder]").description("make one").helpOption(false);
  return program;
}

export const SAMPLE_TREE = commandTree(sampleProgram(), "en");
