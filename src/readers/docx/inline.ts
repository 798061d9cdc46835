import type { Place } from "../../document/place.js";
import { characters, descend, elementsOf, type XmlElement } from "../../ooxml/xml.js";
import type { Piece } from "./paragraph-text.js";
import type { RunFormat } from "./run-format.js";
import { coverByComments, recordRevision, type Story } from "./story.js";
import { symbolText } from "./symbols.js";
import { unreadKind } from "./unread-objects.js";

/** Where a paragraph is read to, and from what place. */
export interface InlineTarget {
  readonly story: Story;
  readonly place: Place;
  readonly styleId: string | undefined;
  readonly pieces: Piece[];
  /** Contents of the text boxes anchored in it (`w:txbxContent`). */
  readonly boxes: XmlElement[];
}

interface Context extends InlineTarget {
  /** Format of the run that is being read. */
  readonly format: RunFormat;
  readonly revision?: Revision | undefined;
}

interface Revision {
  readonly kind: "insertion" | "move";
  readonly author: string | undefined;
}

type Handler = (element: XmlElement, context: Context) => void;

/** Reads what a paragraph prints; tracked changes, comments and hidden text go into the story. */
export function readInline(paragraph: XmlElement, target: InlineTarget): void {
  const { story, styleId } = target;
  story.openRevision = undefined;
  coverByComments(story, " ");
  readChildren(paragraph, { ...target, format: story.runFormats.of(styleId) });
  // An instruction left open by a broken file must not swallow the rest of the document.
  if (story.instructions > 0) story.fields.splice(story.fields.indexOf("instruction"));
  story.instructions = 0;
}

/** Opens or closes the range of a comment; such marks also stand between paragraphs. */
export function readCommentMark(element: XmlElement, story: Story, place: Place): void {
  const id = element.attributes["w:id"];
  if (id === undefined) return;
  if (element.name === "w:commentRangeStart") startComment(story, id, place);
  else story.openComments.delete(id);
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  "w:r": readRun,
  "w:t": (element, context) => print(characters(element), context),
  "m:t": (element, context) => print(characters(element), context),
  "w:tab": printBlank,
  "w:ptab": printBlank,
  "w:br": printBreak,
  "w:cr": printBreak,
  "w:noBreakHyphen": (_, context) => print("-", context),
  "w:sym": readSymbol,
  "w:fldChar": readFieldMark,
  "w:ins": (element, context) => readRevision(element, context, "insertion"),
  "w:moveTo": (element, context) => readRevision(element, context, "move"),
  "w:del": readDeletion,
  "w:commentRangeStart": (element, { story, place }) => readCommentMark(element, story, place),
  "w:commentRangeEnd": (element, { story, place }) => readCommentMark(element, story, place),
  "w:commentReference": readCommentReference,
  "w:footnoteReference": readNoteReference,
  "w:endnoteReference": readNoteReference,
  "mc:AlternateContent": readAlternative,
  "w:drawing": readObject,
  "w:pict": readObject,
  "w:object": readObject,
  "w:txbxContent": (element, { boxes }) => {
    boxes.push(element);
  },
};

/** Not printed, or printed elsewhere; whatever is neither here nor above is looked into. */
const IGNORED: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "w:fldData",
  "w:rt",
]);

function readChildren(element: XmlElement, context: Context): void {
  for (const child of elementsOf(element)) {
    if (IGNORED.has(child.name)) continue;
    const handle = HANDLERS[child.name] ?? readChildren;
    handle(child, context);
  }
}

function readRun(run: XmlElement, context: Context): void {
  const rPr = descend(run, "w:rPr");
  const format = context.story.runFormats.of(context.styleId, rPr);
  readChildren(run, { ...context, format });
}

function print(text: string, { story, place, pieces, format, revision }: Context): void {
  if (story.instructions > 0 || text === "") return;
  const shown = symbolText(format.caps ? text.toUpperCase() : text, format.font);
  if (format.hidden) {
    recordRevision(story, { kind: "hidden-text", author: undefined, place, text: shown });
    return;
  }
  story.letters.note(shown, () => place);
  pieces.push({ text: shown, format });
  coverByComments(story, shown);
  if (revision !== undefined) recordRevision(story, { ...revision, place, text: shown });
  else story.openRevision = undefined;
}

function printBlank(_: XmlElement, context: Context): void {
  print(" ", context);
}

/** A break of the line, the column or the page; hidden, it is none. */
function printBreak(_: XmlElement, context: Context): void {
  const { pieces } = context;
  const before = pieces.length;
  print(" ", context);
  const piece = pieces[before];
  if (piece !== undefined) pieces[before] = { ...piece, isBreak: true };
}

function readSymbol({ attributes }: XmlElement, context: Context): void {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return;
  const stored = String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
  print(symbolText(stored, attributes["w:font"]), context);
}

function readFieldMark({ attributes }: XmlElement, { story }: Context): void {
  const type = attributes["w:fldCharType"];
  if (type === "begin") {
    story.fields.push("instruction");
    story.instructions += 1;
  }
  if (type !== "separate" && type !== "end") return;
  const innermost = story.fields.pop();
  if (innermost === "instruction") story.instructions -= 1;
  if (type === "separate" && innermost !== undefined) story.fields.push("result");
}

function readRevision(element: XmlElement, context: Context, kind: Revision["kind"]): void {
  const revision = { kind, author: element.attributes["w:author"] };
  readChildren(element, { ...context, revision });
}

function readDeletion(element: XmlElement, { story, place }: Context): void {
  const author = element.attributes["w:author"];
  recordRevision(story, { kind: "deletion", author, place, text: deletedText(element) });
}

function deletedText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === "w:delText" || child.name === "w:t") return characters(child);
      if (child.name === "w:tab" || child.name === "w:br") return " ";
      return deletedText(child);
    })
    .join("");
}

function startComment(story: Story, id: string, place: Place): void {
  const comment = story.comments.get(id);
  if (comment?.own) return;
  const said = { author: comment?.author, comment: comment?.text };
  const trace = { kind: "comment" as const, ...said, place, text: "" };
  story.traces.push(trace);
  story.openComments.set(id, trace);
  story.startedComments.add(id);
}

/** A comment on a point has only a reference, no range. */
function readCommentReference(element: XmlElement, { story, place }: Context): void {
  const id = element.attributes["w:id"];
  if (id === undefined) return;
  if (!story.startedComments.has(id)) startComment(story, id, place);
  story.openComments.delete(id);
}

function readNoteReference(element: XmlElement, { story, place }: Context): void {
  const id = element.attributes["w:id"];
  const type = element.name === "w:footnoteReference" ? "footnotes" : "endnotes";
  if (id !== undefined) story.noteReferences.push({ type, id, place });
}

/** What is drawn may hold text boxes, which are read, and pictures, which are not. */
function readObject(element: XmlElement, context: Context): void {
  const kind = unreadKind(element);
  const { story, place } = context;
  if (place.paragraph !== undefined) {
    story.pictures.push(place);
    if (kind !== undefined) story.unreadObjects.push({ kind, place });
  }
  readChildren(element, context);
}

/** The same thing twice, for newer and older programs: the newest that holds any text. */
function readAlternative(element: XmlElement, context: Context): void {
  const branch = alternativeOf(element);
  if (branch !== undefined) readChildren(branch, context);
}

/** The branch of `mc:AlternateContent` that is read. */
export function alternativeOf(element: XmlElement): XmlElement | undefined {
  const branches = elementsOf(element);
  return branches.find(holdsText) ?? branches[0];
}

function holdsText(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) => child.name === "w:t" || child.name === "w:txbxContent" || holdsText(child),
  );
}
