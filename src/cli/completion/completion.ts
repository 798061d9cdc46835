import type { Command } from "commander";
import { chosen } from "../chosen.js";
import type { CommandContext } from "../program.js";
import { bashScript } from "./bash.js";
import { type CompletedCommand, commandTree } from "./command-tree.js";
import { fishScript } from "./fish.js";
import { powershellScript } from "./powershell.js";
import { zshScript } from "./zsh.js";

/**
 * Prints the completion script of a shell, made of the commands and options that `program` itself has.
 * @throws UserError when there is none for that shell
 */
export function completion(
  shell: string,
  program: Command,
  { language, terminal }: CommandContext,
): number {
  const script = SCRIPTS[chosen("completion", shell, SHELLS)];
  terminal.print(script(commandTree(program, language)));
  return 0;
}

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
const SCRIPTS: Readonly<
  Record<(typeof SHELLS)[number], (tree: readonly CompletedCommand[]) => string>
> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};
