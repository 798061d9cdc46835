import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { isHeading, type PrintedAppendix, type PrintedPlan } from "./printed-plan.js";
import { type ListItem, wordLists } from "./word-lists.js";
import { ruledTable, sideBySide } from "./word-tables.js";

/** How the author types: the labels by hand or by Word's lists, and the size of the text in points. */
export interface WordHabits {
  readonly numbering: "typed" | "automatic";
  readonly size: 13 | 14;
}

/** The plan as a Word file, its letterhead and closing in borderless tables. */
export async function asWord(plan: PrintedPlan, habits: WordHabits): Promise<Uint8Array> {
  const { definitions, listed } = wordLists(plan.body);
  const items = habits.numbering === "automatic" ? listed : plan.body;
  const document = new Document({
    styles: { default: { document: { run: { font: "Times New Roman", size: 2 * habits.size } } } },
    numbering: { config: definitions },
    sections: [
      {
        ...page(PageOrientation.PORTRAIT),
        children: [
          ...sideBySide(plan.letterhead, "head"),
          ...plan.title.map((text) => centred(text)),
          ...items.map(bodyParagraph),
          new Paragraph({ children: [] }),
          ...sideBySide(plan.closing, "foot"),
        ],
      },
      ...plan.appendices.map(appendixSection),
    ],
  });
  return await Packer.toBuffer(document);
}

function bodyParagraph(item: ListItem | string): Paragraph {
  const isItem = typeof item !== "string";
  const bold = isItem ? item.text === item.text.toUpperCase() : isHeading(item);
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 60 },
    ...(isItem
      ? { numbering: { reference: item.reference, level: item.level } }
      : { indent: { firstLine: 567 } }),
    children: [new TextRun({ text: isItem ? item.text : item, bold })],
  });
}

function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true })],
  });
}

function appendixSection({ heading, table }: PrintedAppendix): ISectionOptions {
  return {
    ...page(PageOrientation.LANDSCAPE),
    children: [...heading.map((text) => centred(text)), ruledTable(table)],
  };
}

/** A4 with the page number above the text from the second page on. */
function page(orientation: (typeof PageOrientation)[keyof typeof PageOrientation]) {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const mm = convertMillimetersToTwip;
  return {
    properties: {
      titlePage: orientation === PageOrientation.PORTRAIT,
      page: {
        size: { width: mm(210), height: mm(297), orientation },
        margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
      },
    },
    headers: { default: new Header({ children: [number] }) },
  };
}
