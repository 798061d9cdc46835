import type { CompletedCommand } from "./command-tree.js";
import type { CompletedValue } from "./completed-value.js";

/**
 * A completion script for Windows PowerShell 5 and PowerShell 7. It is plain ASCII, for what is piped
 * into PowerShell 5 is read in the code page of the console; where nothing is offered PowerShell completes
 * file names.
 */
export function powershellScript(tree: readonly CompletedCommand[]): string {
  return `${[
    "# cchc completion powershell",
    "Register-ArgumentCompleter -Native -CommandName cchc -ScriptBlock {",
    "  param($wordToComplete, $commandAst, $cursorPosition)",
    "  $options = @{",
    ...tree.map(
      ({ path, options }) =>
        `    ${entry(
          path,
          options.flatMap(({ names }) => names),
        )}`,
    ),
    "  }",
    "  $others = @{",
    ...tree.map((command) => `    ${entry(command.path, othersOf(command))}`),
    "  }",
    "  $values = @{",
    ...tree.flatMap(valueEntries).map((line) => `    ${line}`),
    "  }",
    ...BODY,
    "}",
  ].join("\n")}\n`;
}

function othersOf({ commands, argument }: CompletedCommand): readonly string[] {
  return argument === null ? commands.map(({ name }) => name) : wordsOf(argument);
}

function valueEntries({ path, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ names, value }) =>
    value === null ? [] : names.map((name) => entry([...path, name], wordsOf(value))),
  );
}

function wordsOf(value: CompletedValue): readonly string[] {
  switch (value.kind) {
    case "words":
    case "words-or-file":
    case "words-to-file":
      return value.words;
    case "pair":
      return value.words.flatMap((word) => value.values.map((level) => `${word}=${level}`));
    case "file":
    case "folder":
    case "anything":
      return [];
  }
}

function entry(path: readonly string[], words: readonly string[]): string {
  return `'${path.join(" ")}' = '${words.join(" ")}'`;
}

const BODY = [
  "  $command = ''",
  "  $before = ''",
  "  foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {",
  "    if ($element.Extent.EndOffset -ge $cursorPosition) { break }",
  "    $before = $element.Extent.Text",
  '    $next = "$command $before".Trim()',
  "    if ($options.ContainsKey($next)) { $command = $next }",
  "  }",
  '  $option = "$command $before".Trim()',
  "  if ($values.ContainsKey($option)) { $offered = $values[$option] }",
  "  elseif ($wordToComplete.StartsWith('-')) { $offered = $options[$command] }",
  "  else { $offered = $others[$command] }",
  "  $offered.Split(' ', [StringSplitOptions]::RemoveEmptyEntries) |",
  "    Where-Object { $_.StartsWith($wordToComplete) } |",
  "    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }",
];
