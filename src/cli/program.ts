import { Command, CommanderError } from "commander";
import type { Bilingual, Language } from "../document/bilingual.js";
import { chosen } from "./chosen.js";
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
  addExtract(program, setting);
  addRules(program, setting);
  addProfile(program, setting);
  return program;
}

function addCheck(program: Command, setting: ProgramSetting): void {
  const { language, end } = setting;
  const told = (text: Bilingual) => text[language];
  addCommand(program, `check <${told(VALUES.path)}...>`, CHECK, language)
    .option(`--profile <${told(VALUES.profile)}>`, told(OPTIONS.profile))
    .option(`--against <${told(VALUES.plan)}>`, told(OPTIONS.against))
    .option(`--format <${told(VALUES.format)}>`, told(OPTIONS.format), collect)
    .option(`-o, --output <${told(VALUES.file)}>`, told(OPTIONS.output))
    .option(`--annotate <${told(VALUES.folder)}>`, told(OPTIONS.annotate))
    .option("--stage <draft|final>", told(OPTIONS.stage))
    .option(`--rule <${told(VALUES.ruleLevel)}>`, told(OPTIONS.rule), collect)
    .option(`--severity <${told(VALUES.level)}>`, told(OPTIONS.severity))
    .option("--quiet", told(OPTIONS.quiet))
    .option("--max-warnings <n>", told(OPTIONS.maxWarnings))
    .option("--no-ocr", told(OPTIONS.noOcr))
    .option(`--password <${told(VALUES.password)}>`, told(OPTIONS.password))
    .option("--no-color", told(OPTIONS.noColor))
    .action(async (paths: string[], options) => {
      const { check } = await import("./check.js");
      end(await check(paths, options, setting));
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
    .option("--no-ocr", OPTIONS.noOcr[language])
    .option(`--password <${VALUES.password[language]}>`, OPTIONS.password[language])
    .action(async (path: string, options) => {
      const { derive } = await import("./derive.js");
      end(await derive(path, options, setting));
    });
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

const CHECK: Bilingual = {
  vi: "rà soát các tệp, thư mục hoặc mẫu tên tệp và in kết quả",
  en: "check files, folders or globs and print what was found",
};
const EXTRACT: Bilingual = {
  vi: "in nội dung kế hoạch đã nhận dạng thành dữ liệu",
  en: "print the plan as data",
};
const RULES: Bilingual = { vi: "liệt kê các quy tắc", en: "list the rules" };
const EXPLAIN: Bilingual = {
  vi: "giải thích một quy tắc: yêu cầu gì, vì sao, ví dụ sai và đúng",
  en: "explain a rule: what it asks, why, a bad and a good example",
};
const PROFILE: Bilingual = {
  vi: "xem, kiểm tra và viết các bộ chỉ tiêu",
  en: "show, validate and write target profiles",
};
const PROFILE_LIST: Bilingual = {
  vi: "liệt kê các bộ chỉ tiêu có sẵn",
  en: "list the shipped profiles",
};
const PROFILE_SHOW: Bilingual = {
  vi: "in các chỉ tiêu của một bộ và nguồn của từng chỉ tiêu",
  en: "print the targets of a profile with their sources",
};
const PROFILE_VALIDATE: Bilingual = {
  vi: "kiểm tra một tệp bộ chỉ tiêu viết bằng YAML",
  en: "check a profile written in YAML",
};
const PROFILE_DERIVE: Bilingual = {
  vi: "viết bộ chỉ tiêu từ kế hoạch của tỉnh (Word, PDF, Markdown, văn bản thuần)",
  en: "write a profile out of a province's plan (Word, PDF, Markdown, text)",
};

/** What stands for the values in the usage lines. */
const VALUES = {
  path: { vi: "tệp|thư-mục", en: "path" },
  file: { vi: "tệp", en: "file" },
  folder: { vi: "thư-mục", en: "folder" },
  plan: { vi: "kế-hoạch", en: "plan" },
  profile: { vi: "tên|tệp", en: "name|file" },
  format: { vi: "dạng[=tệp]", en: "name[=file]" },
  rule: { vi: "quy-tắc", en: "rule" },
  ruleLevel: { vi: "quy-tắc=mức", en: "id=level" },
  level: { vi: "mức", en: "level" },
  password: { vi: "mật-khẩu", en: "password" },
} satisfies Record<string, Bilingual>;

const OPTIONS = {
  lang: {
    vi: "ngôn ngữ của kết quả (mặc định: vi)",
    en: "language of the output (default: vi)",
  },
  profile: {
    vi: "tên bộ chỉ tiêu có sẵn hoặc tệp YAML (mặc định: cchc-2026)",
    en: "a shipped profile or a YAML file (default: cchc-2026)",
  },
  against: {
    vi: "đối chiếu với chỉ tiêu đọc từ kế hoạch của cấp trên; mức do công cụ đề xuất không tính nữa",
    en: "check against the targets read from a superior's plan, not the proposed minimums",
  },
  format: {
    vi: "dạng kết quả: pretty, json, jsonl hoặc markdown; thêm =TỆP để ghi ra tệp; dùng được nhiều lần (mặc định: pretty)",
    en: "pretty, json, jsonl or markdown; add =FILE to write a file; repeatable (default: pretty)",
  },
  output: {
    vi: "ghi kết quả ra tệp thay vì in ra màn hình",
    en: "write the output to a file",
  },
  annotate: {
    vi: "ghi vào thư mục này bản sao của từng tệp Word, mỗi phát hiện là một ghi chú bên lề đúng chỗ; tệp gốc không đổi",
    en: "write copies of the Word files to this folder, each finding a comment in the margin at its place",
  },
  stage: {
    vi: "draft khi còn là dự thảo (được để trống số, ngày), final khi đã ban hành (mặc định: draft)",
    en: "draft before signing (number and date may be blank), final after (default: draft)",
  },
  rule: {
    vi: "đặt mức của một quy tắc: off, info, warning hoặc error; dùng được nhiều lần",
    en: "set a rule to off, info, warning or error; repeatable",
  },
  severity: {
    vi: "chỉ in phát hiện từ mức này trở lên: info, warning hoặc error (mặc định: info)",
    en: "print only findings of at least this level: info, warning or error (default: info)",
  },
  quiet: {
    vi: "chỉ in các phát hiện và dòng tổng hợp",
    en: "print only the findings and the closing line",
  },
  maxWarnings: {
    vi: "kết thúc với mã 1 khi có nhiều cảnh báo hơn số này",
    en: "end with status 1 when there are more warnings than this",
  },
  noOcr: {
    vi: "không đọc các trang quét (trang chỉ có ảnh)",
    en: "do not read scanned pages (pages without text)",
  },
  password: {
    vi: "mật khẩu mở các tệp PDF được bảo vệ",
    en: "password that opens protected PDFs",
  },
  noColor: { vi: "không dùng màu", en: "do not use colour" },
  extractFormat: {
    vi: "json, yaml, markdown, csv hoặc xlsx (mặc định: json)",
    en: "json, yaml, markdown, csv or xlsx (default: json)",
  },
  listFormat: { vi: "pretty hoặc json (mặc định: pretty)", en: "pretty or json (default: pretty)" },
} satisfies Record<string, Bilingual>;
