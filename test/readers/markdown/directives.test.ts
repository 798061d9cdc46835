import { expect, test } from "vitest";
import { type Directive, textOf } from "../../../src/document/document.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";
import { placeWords } from "../../../src/reporters/place-words.js";

async function read(markdown: string) {
  const { document } = await readMarkdown(new TextEncoder().encode(markdown));
  return document;
}

async function directivesIn(markdown: string): Promise<readonly Directive[]> {
  return (await read(markdown)).directives ?? [];
}

test("comments for this tool are told with their places, others and code are not", async () => {
  const directives = await directivesIn(`# KẾ HOẠCH

<!-- cchc-disable a/b: lý do -->

<!-- một ghi chú khác --><!--cchc-enable-->

- Mục <!-- cchc-disable-line a/b: x --> sau
  - Con

    <!-- cchc-disable-next-line
    a/b:  hai
    dòng -->

    Đoạn

\`<!-- cchc-disable a/b: mã -->\`

    <!-- cchc-disable a/b: mã -->
`);
  expect(directives).toEqual([
    { name: "disable", text: "a/b: lý do", place: { line: 3, column: 1 }, lastLine: 3 },
    { name: "enable", text: "", place: { line: 5, column: 26 }, lastLine: 5 },
    { name: "disable-line", text: "a/b: x", place: { line: 7, column: 7 }, lastLine: 7 },
    {
      name: "disable-next-line",
      text: "a/b: hai dòng",
      place: { line: 10, column: 5 },
      lastLine: 12,
    },
  ]);
});

test("comments in the cells of both kinds of table are told", async () => {
  const directives = await directivesIn(`| a | b <!-- cchc-disable-line x/y: z --> |
| - | - |
| c | d |

<table><tr><td>a</td>
<td>b <!-- cchc-enable --></td></tr></table>
`);
  expect(directives.map(({ name, place }) => [name, placeWords(place, "vi")])).toEqual([
    ["disable-line", "dòng 1"],
    ["enable", "dòng 6"],
  ]);
});

test("a comment, of one line or several, leaves no word in the text and moves nothing", async () => {
  const bare = await read("Một\n\n\n\n\nHai ba\n");
  const commented = await read("Một\n\n<!-- cchc-disable a/b:\nlý do\n-->\nHai ba\n");
  expect(commented.blocks).toEqual(bare.blocks);
});

test("a comment that is never closed is none, and hides nothing", async () => {
  const { directives, blocks } = await read("Một\n\n<!-- cchc-disable a/b: lý do\n\nHai\n");
  expect(directives).toEqual([]);
  expect(textOf(blocks)).toBe("Một\n<!-- cchc-disable a/b: lý do\nHai");
});

test("ten thousand openings are read in time", async () => {
  const started = performance.now();
  expect(await directivesIn(`Một\n\n${"<!-- cchc-a ".repeat(10_000)}`)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1000);
});
