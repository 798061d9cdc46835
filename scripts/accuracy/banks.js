import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { readMarkdown } from "../../build/src/readers/markdown/read-markdown.js";
import { readText } from "../../build/src/readers/text/read-text.js";
import { parseDeadline } from "../../build/src/recognize/deadlines.js";
import { recognize } from "../../build/src/recognize/recognize.js";
import { compareKeys, compareTargets } from "./comparisons.js";
import { compareHeader } from "./labelled-plans.js";

const PLAN_YEAR = 2026;
const AREA_TITLES = {
  steering: "Công tác chỉ đạo, điều hành",
  institutions: "Cải cách thể chế",
  procedures: "Cải cách thủ tục hành chính",
  apparatus: "Cải cách tổ chức bộ máy",
  "civil-service": "Cải cách chế độ công vụ",
  "public-finance": "Cải cách tài chính công",
  "digital-government": "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
  "business-environment": "Cải thiện môi trường đầu tư, kinh doanh",
  sipas: "Nâng cao Chỉ số SIPAS",
};
const MEASURES = {
  targets: async ({ text, area, targets }, tally) => {
    const { targets: found } = await planOf(
      [
        `KẾ HOẠCH\n\nCải cách hành chính năm ${PLAN_YEAR}\n\nI. MỤC TIÊU`,
        ...(area ? [`1. ${AREA_TITLES[area]}`] : []),
        `- ${oneLine(text)}`,
      ].join("\n\n"),
    );
    const labels = targets.map((target) => ({
      change: null,
      deferred: false,
      conditional: false,
      valueMax: null,
      period: null,
      ...target,
    }));
    return compareTargets(found, labels, tally, undefined, ` «${oneLine(text)}»`);
  },
  citations: async ({ text, citations }, tally) => {
    const plan = await planOf(`I. MỤC ĐÍCH\n\n${text}`);
    const keyOf = ({ type, number, date, issuer }) => `${type} ${number} ${date} ${issuer}`;
    return compareKeys("citations", keyOf, plan.citations, citations, tally);
  },
  deadlines: ({ text, kind, start, end, year }, tally) => {
    const found = parseDeadline(oneLine(text), year ?? PLAN_YEAR);
    const keyOf = (one) => `${one.kind} ${one.start} ${one.end}`;
    return compareKeys("deadlines", keyOf, [found], [{ kind, start, end }], tally);
  },
  headings: async ({ text, sections }, tally) => {
    const plan = await planOf(text);
    const unnumbered = new Set(
      sections.filter(({ path }) => path === null).map((one) => one.title),
    );
    const keyOf = ({ path, title, kind, area }) => {
      const place = kind === "appendix" || unnumbered.has(title) ? "" : `${path} `;
      return `${place}${oneLine(title)} [${kind}, ${area}]`;
    };
    return compareKeys("sections", keyOf, plan.sections, sections, tally);
  },
  headers: async ({ text, format, header, doubtful = [] }, tally) => {
    const plan = await planOf(text, format);
    return compareHeader(plan.header, withoutDoubts(header, doubtful), tally);
  },
  units: async ({ text, units }, tally) => {
    const plan = await planOf(text);
    const found = plan.responsibilities.map(({ unit }) => unit);
    return compareKeys("units", (unit) => oneLine(unit), found, units, tally);
  },
};

/** Measures every sentence of a bank on its own; prints those that were misunderstood. */
export async function measureBank(folder, part, tally) {
  let sentences = 0;
  let right = 0;
  for (const name of readdirSync(folder).sort()) {
    for (const entry of parse(readFileSync(`${folder}/${name}`, "utf8"))) {
      sentences += 1;
      const wrong = await MEASURES[part](entry, tally);
      if (wrong === 0) right += 1;
      else console.log(`   in «${oneLine(entry.text)}»\n`);
    }
  }
  tally.add("sentences all right", { hits: right, found: sentences, wanted: sentences });
}

/** The label without the fields on which careful people could differ ("docType", "signer.title"). */
function withoutDoubts(header, doubtful) {
  const sure = ([name]) => !doubtful.includes(name);
  const signer =
    header.signer &&
    Object.fromEntries(
      Object.entries(header.signer).map(([name, value]) => [
        name,
        doubtful.includes(`signer.${name}`) ? undefined : value,
      ]),
    );
  return Object.fromEntries(Object.entries({ ...header, signer }).filter(sure));
}

async function planOf(text, format) {
  const read = format === "markdown" ? readMarkdown : readText;
  return recognize((await read(Buffer.from(text))).document);
}

function oneLine(text) {
  return text.replace(/\s+/gu, " ").trim();
}
