import { Command, CommanderError } from "commander";
import type { Bilingual, Language } from "../document/bilingual.js";
import { refuseSlips } from "./argument-slips.js";
import { chosen } from "./chosen.js";
import { CONFIG_OPTIONS, INIT } from "./config-words.js";
import {
  CHECK,
  COMPLETION,
  EXPLAIN,
  EXTRACT,
  OPTIONS,
  PROFILE,
  PROFILE_DERIVE,
  PROFILE_LIST,
  PROFILE_SHOW,
  PROFILE_VALIDATE,
  RULES,
  VALUES,
} from "./program-words.js";
import { MERGE, SCALE_OPTIONS, SCALE_VALUES } from "./scale-words.js";
import type { Terminal } from "./terminal.js";
import { usageError } from "./usage-error.js";
import { VERSION } from "./version.js";

/** What a command is given besides its arguments and options. */
export interface CommandContext {
  readonly language: Language;
  readonly terminal: Terminal;
}

interface ProgramSetting extends CommandContext {
  /** Takes the exit status of the command that was run. */
  readonly end: (status: number) => void;
}

/**
 * Runs the command that `args` name and gives its exit status; what it does is loaded only then.
 * @throws UserError when the command line is wrong
 */
export async function runProgram(
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  refuseSlips(args);
  let status = 0;
  const end = (result: number) => {
    status = result;
  };
  const program = buildProgram({ ...context, end });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw usageError(error, program, args);
  }
}

function buildProgram(setting: ProgramSetting): Command {
  const { language, terminal } = setting;
  const program = new Command("cchc")
    .description(
      {
        vi: "Rà soát kế hoạch cải cách hành chính: chỉ ra chỗ thiếu, chỗ sai và chỉ tiêu chưa đạt mức yêu cầu.",
        en: "Checks Vietnamese administrative-reform plans: what is missing, wrong or below the targets.",
      }[language],
    )
    .version(VERSION, "-V, --version", { vi: "in số phiên bản", en: "print the version" }[language])
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: terminal.print, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => HELP_TITLES[title]?.[language] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trimEnd(),
    })
    .helpOption("-h, --help", HELP[language])
    .helpCommand(`help [${{ vi: "lệnh", en: "command" }[language]}]`, HELP[language])
    .usage({ vi: "<lệnh> [tùy chọn]", en: "<command> [options]" }[language])
    .hook("preAction", (_, command) => {
      const { lang } = command.opts();
      if (lang !== undefined) chosen("--lang", lang, ["vi", "en"]);
    });
  addCheck(program, setting);
  addMerge(program, setting);
  addExtract(program, setting);
  addRules(program, setting);
  addProfile(program, setting);
  addInit(program, setting);
  addCompletion(program, setting);
  return program;
}

function addCheck(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  const told = (text: Bilingual) => text[language];
  addCommand(program, `check [${told(VALUES.path)}...]`, CHECK, language)
    .usage(`<${told(VALUES.path)}...> [${OPTIONS_WORD[language]}]`)
    .option(`--config <${told(VALUES.file)}>`, told(CONFIG_OPTIONS.config))
    .option(`--print-config <${told(VALUES.file)}>`, told(CONFIG_OPTIONS.printConfig))
    .option(`--profile <${told(VALUES.profile)}>`, told(OPTIONS.profile))
    .option(`--against <${told(VALUES.plan)}>`, told(OPTIONS.against))
    .option(`--format <${told(VALUES.format)}>`, told(OPTIONS.format), collect)
    .option("--group-by <document|agency>", told(OPTIONS.groupBy))
    .option(`-o, --output <${told(VALUES.file)}>`, told(OPTIONS.output))
    .option(`--annotate <${told(VALUES.folder)}>`, told(OPTIONS.annotate))
    .option("--stage <draft|final>", told(OPTIONS.stage))
    .option(`--rule <${told(VALUES.ruleLevel)}>`, told(OPTIONS.rule), collect)
    .option(`--severity <${told(VALUES.level)}>`, told(OPTIONS.severity))
    .option("--quiet", told(OPTIONS.quiet))
    .option("--max-warnings <n>", told(OPTIONS.maxWarnings))
    .option("--show-silenced", told(CONFIG_OPTIONS.showSilenced))
    .option(`--baseline <${told(VALUES.file)}>`, told(CONFIG_OPTIONS.baseline))
    .option("--update-baseline", told(CONFIG_OPTIONS.updateBaseline))
    .option("--jobs <n>", told(SCALE_OPTIONS.jobs))
    .option(`--timeout <${told(SCALE_VALUES.seconds)}>`, told(SCALE_OPTIONS.timeout))
    .option("--cache", told(SCALE_OPTIONS.cache))
    .option(`--cache-location <${told(VALUES.folder)}>`, told(SCALE_OPTIONS.cacheLocation))
    .option("--shard <i/n>", told(SCALE_OPTIONS.shard))
    .option("--no-ocr", told(OPTIONS.noOcr))
    .option(`--password <${told(VALUES.password)}>`, told(OPTIONS.password))
    .option("--no-color", told(OPTIONS.noColor))
    .action(async (paths: string[], options) => {
      const { check } = await import("./check.js");
      end(await check(paths, options, setting));
    });
}

function addMerge(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  addCommand(program, `merge <${SCALE_VALUES.part[language]}...>`, MERGE, language)
    .option(`--format <${VALUES.format[language]}>`, OPTIONS.format[language], collect)
    .option(`-o, --output <${VALUES.file[language]}>`, OPTIONS.output[language])
    .option(`--severity <${VALUES.level[language]}>`, OPTIONS.severity[language])
    .option("--group-by <document|agency>", OPTIONS.groupBy[language])
    .option("--quiet", OPTIONS.quiet[language])
    .option("--max-warnings <n>", OPTIONS.maxWarnings[language])
    .option("--show-silenced", CONFIG_OPTIONS.showSilenced[language])
    .option("--no-color", OPTIONS.noColor[language])
    .action(async (parts: string[], options) => {
      const { merge } = await import("./merge.js");
      end(await merge(parts, options, setting));
    });
}

function addExtract(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  addCommand(program, `extract <${VALUES.file[language]}>`, EXTRACT, language)
    .option("--format <json|yaml|markdown|csv|xlsx>", OPTIONS.extractFormat[language])
    .option(`-o, --output <${VALUES.file[language]}>`, OPTIONS.output[language])
    .option("--no-ocr", OPTIONS.noOcr[language])
    .option(`--password <${VALUES.password[language]}>`, OPTIONS.password[language])
    .action(async (path: string, options) => {
      const { extract } = await import("./extract.js");
      end(await extract(path, options, setting));
    });
}

function addRules(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  addCommand(program, "rules", RULES, language)
    .option("--format <pretty|json>", OPTIONS.listFormat[language])
    .action(async (options) => {
      const { rules } = await import("./rules.js");
      end(rules(options, setting));
    });
  addCommand(program, `explain <${VALUES.rule[language]}>`, EXPLAIN, language).action(
    async (id: string) => {
      const { explain } = await import("./explain.js");
      end(explain(id, setting));
    },
  );
}

function addProfile(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  const profile = program
    .command("profile")
    .usage("list|show|validate|derive")
    .description(PROFILE[language])
    .helpOption("-h, --help", HELP[language])
    .helpCommand(false);
  addCommand(profile, "list", PROFILE_LIST, language).action(async () => {
    const { listProfiles } = await import("./profile.js");
    end(listProfiles(setting));
  });
  addCommand(profile, `show <${VALUES.profile[language]}>`, PROFILE_SHOW, language)
    .option("--format <pretty|json>", OPTIONS.listFormat[language])
    .action(async (name: string, options) => {
      const { showProfile } = await import("./profile.js");
      end(await showProfile(name, options, setting));
    });
  addCommand(profile, `validate <${VALUES.file[language]}>`, PROFILE_VALIDATE, language).action(
    async (file: string) => {
      const { validateProfile } = await import("./profile.js");
      end(await validateProfile(file, setting));
    },
  );
  addCommand(profile, `derive <${VALUES.plan[language]}>`, PROFILE_DERIVE, language)
    .option(`-o, --output <${VALUES.file[language]}>`, OPTIONS.output[language])
    .option("--force", CONFIG_OPTIONS.force[language])
    .option("--no-ocr", OPTIONS.noOcr[language])
    .option(`--password <${VALUES.password[language]}>`, OPTIONS.password[language])
    .action(async (path: string, options) => {
      const { derive } = await import("./derive.js");
      end(await derive(path, options, setting));
    });
}

function addInit(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  addCommand(program, `init [${VALUES.folder[language]}]`, INIT, language)
    .option("--force", CONFIG_OPTIONS.force[language])
    .action(async (folder: string | undefined, options) => {
      const { init } = await import("./init.js");
      end(await init(folder, options, setting));
    });
}

function addCompletion(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  addCommand(program, "completion <bash|zsh|fish|powershell>", COMPLETION, language).action(
    async (shell: string) => {
      const { completion } = await import("./completion/completion.js");
      end(completion(shell, program, setting));
    },
  );
}

function addCommand(
  program: Command,
  usage: string,
  summary: Bilingual,
  language: Language,
): Command {
  const args = usage.replace(/^\S+ ?/, "");
  return program
    .command(usage)
    .usage(`${args} [${OPTIONS_WORD[language]}]`.trimStart())
    .description(summary[language])
    .helpOption("-h, --help", HELP[language])
    .option("--lang <vi|en>", OPTIONS.lang[language]);
}

function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

const HELP: Bilingual = { vi: "in hướng dẫn này", en: "print this help" };
const OPTIONS_WORD: Bilingual = { vi: "tùy chọn", en: "options" };
const HELP_TITLES: Readonly<Record<string, Bilingual>> = {
  "Usage:": { vi: "Cách dùng:", en: "Usage:" },
  "Arguments:": { vi: "Tham số:", en: "Arguments:" },
  "Options:": { vi: "Tùy chọn:", en: "Options:" },
  "Commands:": { vi: "Các lệnh:", en: "Commands:" },
};
