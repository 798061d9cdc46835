import { type Content, type Markup, html as xml } from "../markup.js";
import { type ParagraphFormat, paragraph, run } from "./word-xml.js";

/** Something that the sheet tells: "Cơ quan ban hành: Sở Năng lượng", its name in bold. */
export interface Told {
  readonly name?: string | undefined;
  readonly words?: string | undefined;
}

/** A paragraph for what is told, its first line indented. */
export function toldLine({ name, words }: Told, role?: ParagraphFormat["role"]): Markup {
  const runs: Content = [
    name === undefined ? undefined : run(name, { style: "bold" }),
    name === undefined || words === undefined ? undefined : run(xml` `),
    words === undefined ? undefined : run(words),
  ];
  return paragraph(runs, { indent: INDENT, role });
}

/** In millimetres. */
const INDENT = 10;
