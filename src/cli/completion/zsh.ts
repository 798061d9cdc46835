import type { CompletedCommand, CompletedOption } from "./command-tree.js";
import type { CompletedValue } from "./completed-value.js";

/** A completion script for zsh, to be sourced or to lie as `_cchc` in a folder of `fpath`. */
export function zshScript(tree: readonly CompletedCommand[]): string {
  return `${[
    "#compdef cchc",
    "# cchc completion zsh",
    ...tree.flatMap(functionOf),
    '_cchc_words_or_file() { compadd -- "$@"; _files }',
    "_cchc_words_to_file() { if compset -P '*='; then _files; else compadd -- \"$@\"; fi }",
    "_cchc_pair() {",
    `  local -a values=(\${=1})`,
    "  if compset -P '*='; then compadd -- $values; else shift; compadd -S = -- \"$@\"; fi",
    "}",
    `if [[ "\${funcstack[1]}" == _cchc ]]; then _cchc "$@"; else compdef _cchc cchc; fi`,
  ].join("\n")}\n`;
}

function functionOf(command: CompletedCommand): readonly string[] {
  const specs = command.options.map(optionSpec);
  if (command.commands.length === 0) {
    const own = command.argument === null ? [] : [`'*:: :${actionOf(command.argument)}'`];
    return [
      `${functionName(command.path)}() {`,
      "  _arguments -s -S \\",
      `    ${[...specs, ...own].join(" \\\n    ")}`,
      "}",
    ];
  }
  const names = command.commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${description.replace(/[\\:]/g, "\\$&")}`)}`,
  );
  const cases = command.commands.map(
    ({ name }) => `    ${name}) ${functionName([...command.path, name])} ;;`,
  );
  return [
    `${functionName(command.path)}() {`,
    "  local context state state_descr line",
    "  typeset -A opt_args",
    "  local -a commands=(",
    ...names,
    "  )",
    "  _arguments -C -s -S \\",
    `    ${[...specs, "'1: :->command'", "'*:: :->rest'"].join(" \\\n    ")}`,
    '  case "$state" in',
    "  command) _describe -t commands cchc commands ;;",
    '  rest) case "$line[1]" in',
    ...cases,
    "    esac ;;",
    "  esac",
    "}",
  ];
}

/** `'(-o --output)'-o'[what it does]: :_files' ...`; one that may come again starts with "*" instead. */
function optionSpec({ names, description, value, isRepeatable }: CompletedOption): string {
  const text = `[${description.replace(/[\\[\]]/g, "\\$&")}]`;
  const rest = quoted(value === null ? text : `${text}: :${actionOf(value)}`);
  const exclusive = isRepeatable ? "'*'" : `'(${names.join(" ")})'`;
  return names
    .map(
      (name) => `${exclusive}${value !== null && name.startsWith("--") ? `${name}=` : name}${rest}`,
    )
    .join(" ");
}

/** A leading blank lets zsh call a function with these words alone. */
function actionOf(value: CompletedValue): string {
  switch (value.kind) {
    case "words":
      return `(${value.words.join(" ")})`;
    case "words-or-file":
      return ` _cchc_words_or_file ${value.words.join(" ")}`;
    case "words-to-file":
      return ` _cchc_words_to_file ${value.words.join(" ")}`;
    case "pair":
      return ` _cchc_pair "${value.values.join(" ")}" ${value.words.join(" ")}`;
    case "file":
      return "_files";
    case "folder":
      return "_files -/";
    case "anything":
      return " ";
  }
}

function functionName(path: readonly string[]): string {
  return ["_cchc", ...path].join("_");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
