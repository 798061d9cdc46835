import type { CompletedCommand } from "./command-tree.js";
import type { CompletedValue } from "./completed-value.js";

/**
 * A completion script for bash 3.2 and later. What was typed is never expanded, only compared; where
 * nothing is offered bash completes file names.
 */
export function bashScript(tree: readonly CompletedCommand[]): string {
  const paths = tree.map(pathText).filter((path) => path !== "");
  return `${[
    "# cchc completion bash",
    "_cchc() {",
    ...indented(readingLines(paths)),
    '  case "$command|$before" in',
    ...indented(tree.flatMap(optionCases), 4),
    "    *)",
    '      case "$command" in',
    ...indented(tree.flatMap(commandCase), 8),
    "      esac ;;",
    "  esac",
    ...indented(REPLY),
    "}",
    "complete -o bashdefault -o default -F _cchc cchc",
  ].join("\n")}\n`;
}

/**
 * Leaves the command, the word before the one to complete, and that one. Bash parts words at "=" by
 * itself, so they are put together again; `typed` is what bash does not expect to be given once more.
 */
function readingLines(paths: readonly string[]): readonly string[] {
  return [
    "local IFS=$' \\t\\n'",
    'local command="" before="" current="" offered="" stem="" typed="" given="" word index',
    "COMPREPLY=()",
    "for ((index = 1; index <= COMP_CWORD; index++)); do",
    `  word="\${COMP_WORDS[index]}"`,
    '  if [[ "$word" == "=" || "$current" == *= ]]; then',
    '    current="$current$word"',
    "    continue",
    "  fi",
    `  case "\${command:+$command }$current" in`,
    `    ${paths.map((path) => `"${path}"`).join(" | ")}) command="\${command:+$command }$current" ;;`,
    "  esac",
    '  before="$current"',
    '  current="$word"',
    "done",
    'if [[ "$current" == --*=* ]]; then',
    `  before="\${current%%=*}"`,
    `  current="\${current#*=}"`,
    '  [[ "$COMP_WORDBREAKS" == *=* ]] || given="$before="',
    "fi",
    `if [[ "$current" == *=* && "$COMP_WORDBREAKS" == *=* ]]; then typed="\${current%=*}="; fi`,
  ];
}

function optionCases(command: CompletedCommand): readonly string[] {
  return command.options.flatMap(({ names, value }) => {
    if (value === null) return [];
    const patterns = names.map((name) => `"${pathText(command)}|${name}"`).join(" | ");
    return [`${patterns}) ${valueText(value)} ;;`];
  });
}

function commandCase(command: CompletedCommand): readonly string[] {
  const options = command.options.flatMap(({ names }) => names).join(" ");
  const commands = command.commands.map(({ name }) => name).join(" ");
  const others = command.argument === null ? `offered="${commands}"` : valueText(command.argument);
  return [
    `"${pathText(command)}")`,
    `  if [[ "$current" == -* ]]; then offered="${options}"; else ${others}; fi ;;`,
  ];
}

function valueText(value: CompletedValue): string {
  switch (value.kind) {
    case "words":
    case "words-or-file":
    case "words-to-file":
      return `offered="${value.words.join(" ")}"`;
    case "pair": {
      const first = value.words.map((word) => `${word}=`).join(" ");
      const second = `stem="\${current%%=*}="; offered="${value.values.join(" ")}"`;
      return `if [[ "$current" == *=* ]]; then ${second}; else offered="${first}"; fi`;
    }
    case "file":
    case "folder":
    case "anything":
      return ":";
  }
}

const REPLY = [
  "for word in $offered; do",
  '  word="$stem$word"',
  `  if [[ "$word" == "$current"* ]]; then COMPREPLY+=("$given\${word#"$typed"}"); fi`,
  "done",
  `if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi`,
  "return 0",
];

function pathText({ path }: CompletedCommand): string {
  return path.join(" ");
}

function indented(lines: readonly string[], blanks = 2): readonly string[] {
  return lines.map((line) => `${" ".repeat(blanks)}${line}`);
}
