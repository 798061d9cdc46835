import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";

export interface ReadSheet {
  readonly name: string;
  /** Texts and numbers as they stand, row by row; blank cells are `null`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** In points, row by row. */
  readonly heights: readonly number[];
  /** The texts in bold type. */
  readonly bold: readonly string[];
  /** By the address of their cell. */
  readonly notes: Readonly<Record<string, string>>;
  readonly formulas: number;
  readonly filter: string | undefined;
  /** Address of the first cell that scrolls. */
  readonly scrollsFrom: string | undefined;
  readonly printed: {
    readonly titles: string | undefined;
    readonly setup: Readonly<Record<string, string>>;
  };
}

type Tag = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
};

/** Reads a workbook part by part along its relationships, with a parser of its own. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (path: string) => tagsOf(strFromU8(files[path] ?? new Uint8Array()));
  const shared = part("xl/sharedStrings.xml").filter(({ name }) => name === "t");
  const book = part("xl/workbook.xml");
  const links = linksOf(part("xl/_rels/workbook.xml.rels"));
  return book
    .filter(({ name }) => name === "sheet")
    .map(({ attributes }, index) => {
      const path = `xl/${links[attributes["r:id"] ?? ""]}`;
      const tags = part(path);
      const relations = linksOf(
        part(path.replace("worksheets/", "worksheets/_rels/").concat(".rels")),
      );
      const comments = Object.values(relations).find((target) => target.includes("comments"));
      return {
        name: attributes.name ?? "",
        rows: rowsOf(tags, shared),
        heights: tags
          .filter(({ name }) => name === "row")
          .map(({ attributes: { ht } }) => Number(ht)),
        bold: boldOf(tags, shared, part("xl/styles.xml")),
        notes: comments === undefined ? {} : notesOf(part(comments.replace("../", "xl/"))),
        formulas: tags.filter(({ name }) => name === "f").length,
        filter: tags.find(({ name }) => name === "autoFilter")?.attributes.ref,
        scrollsFrom: tags.find(({ name }) => name === "pane")?.attributes.topLeftCell,
        printed: {
          titles: book.find(
            ({ name, attributes: { name: defined, localSheetId } }) =>
              name === "definedName" &&
              defined === "_xlnm.Print_Titles" &&
              localSheetId === String(index),
          )?.text,
          setup: tags.find(({ name }) => name === "pageSetup")?.attributes ?? {},
        },
      };
    });
}

/** Every part of the file is well-formed, and every part that is linked to is there. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  return Object.entries(files).flatMap(([path, content]) => {
    const tags = tagsOf(strFromU8(content));
    if (!path.endsWith(".rels")) return [];
    const folder = path.replace(/_rels\/[^/]*$/, "");
    return Object.values(linksOf(tags))
      .map((target) => new URL(target, `http://x/${folder}`).pathname.slice(1))
      .filter((target) => files[target] === undefined)
      .map((target) => `${path} -> ${target}`);
  });
}

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  if (xml === "") return tags;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const tag = { name, attributes, text: "" };
    tags.push(tag);
    open.push(tag);
  });
  parser.on("text", (text) => {
    for (const tag of open) tag.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return tags;
}

function linksOf(tags: readonly Tag[]): Record<string, string> {
  return Object.fromEntries(
    tags
      .filter(({ name }) => name === "Relationship")
      .map(({ attributes }) => [attributes.Id ?? "", attributes.Target ?? ""]),
  );
}

function rowsOf(tags: readonly Tag[], shared: readonly Tag[]): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const { name, attributes, text } of tags) {
    if (name === "row") rows.push([]);
    if (name !== "c") continue;
    if (text === "") rows.at(-1)?.push(null);
    else if (attributes.t === "s") rows.at(-1)?.push(shared[Number(text)]?.text ?? null);
    else rows.at(-1)?.push(Number(text));
  }
  return rows;
}

function boldOf(tags: readonly Tag[], shared: readonly Tag[], styles: readonly Tag[]): string[] {
  const fonts = styles.flatMap(({ name }, at) => (name === "font" ? [at] : []));
  const isBold = fonts.map((start, at) =>
    styles.slice(start, fonts[at + 1] ?? start + 6).some(({ name }) => name === "b"),
  );
  const first = styles.findIndex(({ name }) => name === "cellXfs");
  const formats = styles.slice(first).filter(({ name }) => name === "xf");
  return tags
    .filter(({ name, attributes: { t, s } }) => {
      const { fontId } = formats[Number(s)]?.attributes ?? {};
      return name === "c" && t === "s" && isBold[Number(fontId)] === true;
    })
    .map(({ text }) => shared[Number(text)]?.text ?? "");
}

function notesOf(tags: readonly Tag[]): Record<string, string> {
  return Object.fromEntries(
    tags
      .filter(({ name }) => name === "comment")
      .map(({ attributes, text }) => [attributes.ref ?? "", text]),
  );
}
