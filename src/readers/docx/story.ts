import type { Trace } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import type { XmlElement } from "../../ooxml/xml.js";
import { tidy } from "../../text/fold.js";
import { createLetterLog, type LetterLog } from "../letter-log.js";
import type { ListLabels } from "./list-labels.js";
import type { RunFormats } from "./run-format.js";
import type { Styles } from "./styles.js";
import type { UnreadObject } from "./unread-objects.js";

/** What stays the same while a document is read. */
export interface Formatting {
  readonly styles: Styles;
  readonly runFormats: RunFormats;
  readonly listLabels: ListLabels;
  readonly comments: ReadonlyMap<string, Comment>;
}

/** A comment of the file, by the words of its author. */
export interface Comment {
  readonly author: string | undefined;
  readonly text: string;
  /** This tool wrote it: the finding that it says is no trace of the author's editing. */
  readonly own: boolean;
}

/** How far the reading has come; one for the whole document. */
export interface Story extends Formatting {
  /** Paragraphs and data tables met so far. */
  paragraphs: number;
  /** The paragraphs by number, which counts from 1; `undefined` for one that a merge swallowed. */
  readonly paragraphElements: (XmlElement | undefined)[];
  tables: number;
  /** Set while reading what stands outside the main text: all of it is placed where it is anchored. */
  anchor: Place | undefined;
  /** Complex fields that are open, the innermost last. */
  readonly fields: ("instruction" | "result")[];
  /** How many of them are in their instruction, which is not printed. */
  instructions: number;
  readonly traces: DraftTrace[];
  readonly letters: LetterLog;
  /** The traces that go on growing: the comments whose range is open, by id. */
  readonly openComments: Map<string, DraftTrace>;
  readonly startedComments: Set<string>;
  /** A tracked change that the next run may continue. */
  openRevision: DraftTrace | undefined;
  readonly noteReferences: NoteReference[];
  readonly sectionEnds: SectionEnd[];
  readonly unreadObjects: UnreadObject[];
  /** Where anything drawn or embedded stands, whatever it shows. */
  readonly pictures: Place[];
}

/** The properties of a section (`w:sectPr`), which stand where it ends. */
export interface SectionEnd {
  readonly properties: XmlElement;
  readonly lastParagraph: number;
}

export interface DraftTrace {
  readonly kind: Trace["kind"];
  readonly author: string | undefined;
  readonly comment?: string | undefined;
  readonly place: Place;
  text: string;
}

interface NoteReference {
  readonly type: "footnotes" | "endnotes";
  readonly id: string;
  readonly place: Place;
}

/** In characters; beyond it, the words say no more about where a comment stands. */
const MAX_COVERED = 2000;

export function startStory(formatting: Formatting): Story {
  return {
    ...formatting,
    paragraphs: 0,
    paragraphElements: [],
    tables: 0,
    anchor: undefined,
    fields: [],
    instructions: 0,
    traces: [],
    letters: createLetterLog(),
    openComments: new Map(),
    startedComments: new Set(),
    openRevision: undefined,
    noteReferences: [],
    sectionEnds: [],
    unreadObjects: [],
    pictures: [],
  };
}

/** Gives the paragraph its number, unless it stands outside the main text. */
export function countParagraph(story: Story, element: XmlElement | undefined): void {
  if (story.anchor !== undefined) return;
  story.paragraphs += 1;
  story.paragraphElements.push(element);
}

/** The traces with their words; a tracked change or hidden text without any is none. */
export function finishedTraces(story: Story): readonly Trace[] {
  return story.traces
    .map(({ kind, author, comment, place, text }) => ({
      kind,
      text: tidy(text),
      ...(comment === undefined ? {} : { comment }),
      ...(author === undefined ? {} : { author }),
      place,
    }))
    .filter((trace) => trace.kind === "comment" || trace.text !== "");
}

/** Adds the words to the comments that are open; one that covers very much is closed. */
export function coverByComments(story: Story, words: string): void {
  for (const [id, comment] of story.openComments) {
    comment.text += words;
    if (comment.text.length > MAX_COVERED) story.openComments.delete(id);
  }
}

/** Adds the words of a tracked change, to the trace of the run before when that is the same change. */
export function recordRevision(story: Story, words: DraftTrace): void {
  const open = story.openRevision;
  if (open?.kind === words.kind && open.author === words.author && open.place === words.place) {
    open.text += words.text;
    return;
  }
  story.traces.push(words);
  story.openRevision = words;
}
