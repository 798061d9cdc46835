import type { CompletedCommand, CompletedOption } from "./command-tree.js";
import type { CompletedValue } from "./completed-value.js";

/** A completion script for fish 3. */
export function fishScript(tree: readonly CompletedCommand[]): string {
  const paths = tree.map(({ path }) => path.join(" ")).filter((path) => path !== "");
  return `${[
    "# cchc completion fish",
    "function __cchc_at",
    "  set -l command",
    "  for word in (commandline -opc)[2..-1]",
    `    contains -- (string join ' ' -- $command $word) ${paths.map(quoted).join(" ")}`,
    "    and set -a command $word",
    "  end",
    '  test "$command" = "$argv"',
    "end",
    "function __cchc_pairs",
    "  for word in $argv[2..-1]",
    "    for value in (string split ' ' -- $argv[1])",
    "      echo $word=$value",
    "    end",
    "  end",
    "end",
    "complete -c cchc -e",
    "complete -c cchc -f",
    ...tree.flatMap(linesOf),
  ].join("\n")}\n`;
}

function linesOf({ path, options, commands, argument }: CompletedCommand): readonly string[] {
  const at = `complete -c cchc -n ${quoted(["__cchc_at", ...path].join(" "))}`;
  return [
    ...options.map((option) => `${at} ${optionText(option)}`),
    ...commands.map(({ name, description }) => `${at} -a ${name} -d ${quoted(description)}`),
    ...(argument === null ? [] : [`${at} ${argumentText(argument)}`.trimEnd()]),
  ];
}

function optionText({ names, description, value }: CompletedOption): string {
  const flags = names.map((name) =>
    name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const takes = value === null ? [] : [`-r ${argumentText(value)}`.trimEnd()];
  return [...flags, ...takes, `-d ${quoted(description)}`].join(" ");
}

function argumentText(value: CompletedValue): string {
  switch (value.kind) {
    case "words":
    case "words-to-file":
      return `-f -a ${quoted(value.words.join(" "))}`;
    case "words-or-file":
      return `-F -a ${quoted(value.words.join(" "))}`;
    case "pair":
      return `-f -a ${quoted(`(__cchc_pairs "${value.values.join(" ")}" ${value.words.join(" ")})`)}`;
    case "file":
      return "-F";
    case "folder":
      return "-f -a '(__fish_complete_directories)'";
    case "anything":
      return "-f";
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
