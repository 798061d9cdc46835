import type { Bilingual, Language } from "../document/bilingual.js";
import { MARKDOWN_MARK } from "../findings/report-mark.js";
import type { PlanExtract } from "../plan/extract-schema.js";
import { AREA_WORDS, PLAN_KIND_WORDS } from "./area-words.js";
import { markdownTable, markdownText } from "./markdown-text.js";
import { placeWords } from "./place-words.js";

/** The plan as Markdown to be read by people: header, sections, targets, tasks, citations. */
export function planMarkdown(plan: PlanExtract, language: Language): string {
  const { header } = plan;
  const title = [header.docType, header.subject].filter((part) => part !== null).join(" – ");
  const blocks = [
    [`# ${markdownText(title === "" ? plan.source.path : title)}`],
    headerLines(plan, language),
    ...titled(TITLES.sections[language], sectionLines(plan)),
    ...titled(TITLES.targets[language], targetLines(plan, language)),
    ...titled(TITLES.tasks[language], taskLines(plan, language)),
    ...titled(TITLES.citations[language], citationLines(plan, language)),
    [MARKDOWN_MARK[language]],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

type Block = readonly string[];

const TITLES = {
  sections: { vi: "Bố cục", en: "Sections" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  citations: { vi: "Văn bản được viện dẫn", en: "Citations" },
} satisfies Record<string, Bilingual>;

const NOTHING = "–";

function titled(title: string, lines: Block): readonly Block[] {
  return lines.length === 0 ? [] : [[`## ${title}`], lines];
}

function headerLines({ header }: PlanExtract, language: Language): Block {
  const signer = [header.signer?.capacity, header.signer?.title, header.signer?.name];
  const fields: readonly (readonly [Bilingual, string | null])[] = [
    [{ vi: "Cơ quan cấp trên", en: "Parent agency" }, header.parentAgency],
    [{ vi: "Cơ quan ban hành", en: "Agency" }, header.agency],
    [{ vi: "Số, ký hiệu", en: "Number" }, header.number ?? header.symbol],
    [{ vi: "Ngày ban hành", en: "Date" }, header.dateText],
    [
      { vi: "Năm kế hoạch", en: "Plan year" },
      header.planYear === null ? null : `${header.planYear}`,
    ],
    [{ vi: "Loại kế hoạch", en: "Kind" }, PLAN_KIND_WORDS[header.planKind][language]],
    [{ vi: "Người ký", en: "Signer" }, signer.filter((part) => part).join(", ") || null],
    [{ vi: "Nơi nhận", en: "Recipients" }, header.recipients.join("; ") || null],
  ];
  return fields.map(([name, value]) => `- ${name[language]}: ${cellText(value)}`);
}

function sectionLines({ sections }: PlanExtract): Block {
  return sections.map(
    ({ level, label, title }) => `${"  ".repeat(level - 1)}- ${markdownText(`${label}. ${title}`)}`,
  );
}

function targetLines({ targets }: PlanExtract, language: Language): Block {
  if (targets.length === 0) return [];
  const head = {
    vi: ["Vị trí", "Cam kết", "Mức", "Chỉ số"],
    en: ["Place", "Commitment", "Level", "Indicator"],
  };
  return markdownTable(
    head[language],
    targets.map((target) => [
      markdownText(placeWords(target.location, language)),
      markdownText(target.text),
      markdownText(levelText(target, language)),
      target.indicator === null ? NOTHING : `\`${target.indicator}\``,
    ]),
  );
}

function levelText(target: PlanExtract["targets"][number], language: Language): string {
  if (target.value === null) {
    if (!target.deferred) return NOTHING;
    return language === "vi" ? "dẫn chiếu" : "deferred";
  }
  const max = target.valueMax === null ? "" : `–${target.valueMax}`;
  return [target.comparator, `${target.value}${max}`, target.unit]
    .filter((part) => part !== null)
    .join(" ");
}

function taskLines({ tasks }: PlanExtract, language: Language): Block {
  if (tasks.length === 0) return [];
  const head = {
    vi: ["TT", "Lĩnh vực", "Nhiệm vụ, hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"],
    en: ["No.", "Area", "Task, activity", "Output", "Lead", "Coordinating", "Deadline"],
  };
  return markdownTable(
    head[language],
    tasks.map((task) => [
      cellText(task.tt),
      task.area === null ? NOTHING : AREA_WORDS[task.area][language],
      cellText([task.task, task.activity].filter((part) => part !== null).join(": ")),
      cellText(task.output),
      cellText(task.lead.join("; ")),
      cellText(task.coordinating.join("; ")),
      cellText(task.deadline.text),
    ]),
  );
}

function citationLines({ citations }: PlanExtract, language: Language): Block {
  return citations.map(
    ({ text, location }) =>
      `- ${markdownText(text)} (${markdownText(placeWords(location, language))})`,
  );
}

function cellText(text: string | null): string {
  return text === null || text === "" ? NOTHING : markdownText(text);
}
