import type { RuleResults } from "../../../src/check/run-rules.js";
import type { Document } from "../../../src/document/document.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import type { Rule } from "../../../src/rules/rule.js";
import { buildDocx, p, relationId } from "../../readers/docx/build-docx.js";
import { type Circumstances, checkRead, inWords } from "../check-text.js";

/** How a Word plan differs from what Nghị định 30/2020/NĐ-CP asks. */
export interface WordLook {
  /** XML of the paper and of the margins. */
  readonly paper?: string;
  readonly margins?: string;
  /** XML of what all runs have, in the defaults of the styles. */
  readonly defaults?: string;
  /** XML of what the runs of the running text have. */
  readonly text?: string;
  /** XML of the runs of single lines of the letterhead and the closing, by their text. */
  readonly lines?: Readonly<Record<string, string>>;
  /** XML of blocks behind the running text. */
  readonly more?: string;
  /** XML of blocks behind the signature, with a section of their own. */
  readonly appendix?: string;
  /** XML of the header of all pages but the first, and whether the first is any other. */
  readonly header?: string;
  readonly footer?: string;
  readonly titlePage?: boolean;
  /** How many paragraphs the running text has; forty fill two pages. */
  readonly paragraphs?: number;
  readonly letterhead?: readonly string[];
}

export const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
export const LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
export const LETTER = '<w:pgSz w:w="12240" w:h="15840"/>';
export const TIMES = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';
export const NUMBER =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "/></w:p>';
export const SENTENCE =
  "Rút ngắn thời gian giải quyết thủ tục hành chính, phục vụ người dân và doanh nghiệp tốt hơn.";
export const LETTERHEAD: readonly string[] = [
  "UBND TỈNH AN LẠC",
  "SỞ XÂY DỰNG",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: 215/KH-SXD",
  "An Lạc, ngày 22 tháng 12 năm 2025",
];
const TITLE = ["KẾ HOẠCH", "Cải cách hành chính năm 2026 của Sở Xây dựng"];
const CLOSING = ["Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.", "GIÁM ĐỐC", "Nguyễn Văn An"];
const THIRTEEN = '<w:sz w:val="26"/>';
/** Sizes of single lines where they are not those of the text. */
const SIZES: Readonly<Record<string, string>> = {
  "UBND TỈNH AN LẠC": THIRTEEN,
  "SỞ XÂY DỰNG": THIRTEEN,
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": THIRTEEN,
  "Số: 215/KH-SXD": THIRTEEN,
  "Nơi nhận:": '<w:sz w:val="24"/>',
  "- Sở Nội vụ;": '<w:sz w:val="22"/>',
  "- Lưu: VT.": '<w:sz w:val="22"/>',
};

/** Margins in twips. */
export function pageMargins(top: number, right: number, bottom: number, left: number): string {
  return `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:gutter="0"/>`;
}

/** A plan as Word keeps it, read: as the decree asks but for `look`. */
export async function wordPlan(look: WordLook = {}): Promise<Document> {
  const { defaults = `${TIMES}<w:sz w:val="28"/>`, text = "", lines = {}, more = "" } = look;
  const { paragraphs = 40, letterhead = LETTERHEAD, appendix } = look;
  const line = (words: string) => p(words, "", lines[words] ?? SIZES[words] ?? "");
  const body = [
    ...[...letterhead, ...TITLE].map(line),
    p("I. MỤC ĐÍCH, YÊU CẦU", "", text),
    ...Array.from({ length: paragraphs }, () => p(`- ${SENTENCE} ${SENTENCE}`, "", text)),
    more,
    ...CLOSING.map(line),
  ].join("");
  const section = sectionOf(look);
  const { document } = await readDocx(
    buildDocx({
      body: appendix === undefined ? body + section : body + p("", section) + appendix,
      styles: `<w:docDefaults><w:rPrDefault><w:rPr>${defaults}</w:rPr></w:rPrDefault></w:docDefaults>`,
      margins: { header1: look.header ?? NUMBER, footer1: look.footer ?? "<w:p/>" },
    }),
  );
  return document;
}

function sectionOf({ paper = A4, margins, titlePage = true }: WordLook): string {
  const references = ["header", "footer"].map(
    (kind) => `<w:${kind}Reference w:type="default" r:id="${relationId(`${kind}1`)}"/>`,
  );
  const first = titlePage ? "<w:titlePg/>" : "";
  return `<w:sectPr>${references.join("")}${paper}${margins ?? pageMargins(1134, 851, 1134, 1701)}${first}</w:sectPr>`;
}

/** What one rule says of a Word plan, one line a finding. */
export async function findingsInWord(
  rule: Rule,
  look: WordLook,
  circumstances: Circumstances = {},
): Promise<readonly string[]> {
  return inWords(await checkRead(rule, await wordPlan(look), circumstances));
}

/** The same of the plan as a PDF gives it, where all of it was measured; its pages are `pages`. */
export async function findingsInPdf(
  rule: Rule,
  look: WordLook,
  pages = 2,
): Promise<readonly string[]> {
  return inWords(await checkRead(rule, await pdfPlan(look, pages)));
}

export async function pdfPlan(look: WordLook, pages = 2): Promise<Document> {
  return { ...(await wordPlan(look)), format: "pdf", pages };
}

/** How the rule ended on a plan that was read, and why it was not applied. */
export async function outcomeOf(
  rule: Rule,
  document: Document,
): Promise<{ status: string | undefined; reason: string | null }> {
  return ending(await checkRead(rule, document));
}

function ending({ outcomes }: RuleResults) {
  return { status: outcomes[0]?.status, reason: outcomes[0]?.reason?.vi ?? null };
}
