import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseWithRemark } from "../../../src/readers/markdown/parse-with-remark.js";
import { plainBlocks } from "../../../src/readers/markdown/plain-blocks.js";
import { readMarkdown, readMarkdownWith } from "../../../src/readers/markdown/read-markdown.js";
import { randomFrom } from "../../hostile/random.js";

const PLANS = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => join("fixtures", file));

/** What is read, or why it is refused, by either parser. */
async function both(text: string) {
  const bytes = Buffer.from(text);
  const told = (error: unknown) => String(error);
  return {
    ours: await readMarkdown(bytes).catch(told),
    remark: await readMarkdownWith(bytes, parseWithRemark).catch(told),
  };
}

test.each(PLANS)("%s is read as remark reads it", async (file) => {
  const { ours, remark } = await both(readFileSync(file, "utf8"));
  expect(ours).toEqual(remark);
});

test.each([
  "a\n- b\n- c\nd\n\n- e",
  "- a\n  - b\n    - c\n  - d\n- e",
  "- a\n- b\n\n  c\n- d",
  "1. a\n2. b\n3. c",
  "a\n2. b",
  "a\n1. b\n2. c",
  "- a\n2. b",
  "1. a\n- b\n2. c",
  "1) a\n2. b",
  "- a\n   - b\n      - c",
  "- a\n - b\n  - c\n   - d",
  "10. a\n    - b\n    - c",
  "- a\n      - b",
  "- a\n\n\n- b\n\nc",
  "a\n===\n\nb\n---",
  "# a\n## b\nc\n# d #\n#e",
  "**a** b **c:** d\n**e\nf**",
  "a**b**c\n\n**a:**b\n\n**(a)** **b.**\n\na **b** c**\n\n** a**",
  "**a**\n**b**\nc **d**",
  "*(a b)*\n\n***a:***\n\n*a* **b** ***c***d\n\n*a **b** c*\n\n***a** b*\n\n****a****",
  "| *a, b* | ***c:***<br>- d<br><br>**E** |\n|---|---|\n| *f* | 2*3*4 |",
  "a  \nb\\\nc \nd",
  "  a\n  b\n\n   c\n    d\n\n    e",
  "| a | b |\n|---|---|\n| c | d |\n| e |\n| f | g | h |",
  "| a | b |\n| --- | :-: |\n| **c** d | e<br>f <br/> g |\n|  | |",
  "| a |\n|---|\n|b|\nc",
  "| a | b |\n|---|\n| c | d |",
  "x\n| a | b |\n|---|---|\n| c | d |",
  "| a \\| b | c |\n|---|---|\n| `d|e` | f |",
  "a<br>b\nc <br> d",
  "<!-- a\n\nb -->\n\nc",
  "<table>\n\n<tr><td>a\n\nb</td></tr></table>\n\nc",
  "```\na\n\nb\n```\n\nc",
  "- a\n\n  ```\n  b\n\nc",
  "[a]: b\n\n[a]",
  "> a\nb\n\n> c\n\nd",
  "www.a.vn\n\nhttps://a.vn\n\na@b.vn\n\na_b_c\n\n&amp;\n\n~~a~~",
  "* * *\n\n***\n\n+ a\n+ b\n\n* c",
  "-a\n\n+ +\n\n- - a\n\n- # b\n\n-  c\n\n- \n\nd",
  "I. a\nII. b\n1.a\n1.1. b\n2026. c",
  "a\r\nb\r\n\r\n- c\r\n- d\re",
  "\n\n  \n a\n\nb\n \t\nc\td",
  "a\u00a0\n\u00a0b\n\nc\u2028d\n\n\u3000e",
  "# \n\n#\n\n## a\n\n- a\n# b\nc",
  "---\n\n***\na\n---\n\n____\n- b\n---\n\n--- ",
  "**a<br>b** *<br>c* **d<br>**\n\n**e <br>** f\n\n| **a<br>b** | ***<br/>c*** |\n|---|---|",
  "a [b] c\n\n[ab]\n\n- [ab] c\n- [x] d\n- [ ] e\n\n| [a] |\n|---|\n| [b][c] |",
  "a [b\nc] d\n\n- *[a* b]\n\n![a] b\n\n[^a] b\n\n[a\n](b)",
  "a [b c] d\n\n[b\nc]: e",
  "a [b] c\n\n> 1. [b]: d",
  "a [^b] c\n\n[^b]: d",
  "a [b]: c\n\nd [b]",
  "a \nb\n\nc   \nd \n\n- e  \n  f \n- **g**  \nh\n\n**i** \nj\t\n",
  "# a \n\n## b # \n\n### c#  \n\nd  \n# e\n\n | f | \n",
])("%j is read as remark reads it", async (text) => {
  const { ours, remark } = await both(text);
  expect(ours).toEqual(remark);
});

const PIECES = [
  ..."-+*>#|=~`_[]()!<&\\\t ",
  ..."\n\n\n\n\n",
  ..."aĐ1.:,;",
  "*a b*",
  "***",
  "\n\n",
  "\n- ",
  "\n  - ",
  "\n1. ",
  "\n2) ",
  "\n| a | b |\n|---|---|\n",
  " | ",
  "**",
  "**b**",
  "<br>",
  " \n",
  "  \n",
  "[ab] ",
  "**a<br>b**",
  "[a]: ",
  "\n    ",
  "\n---\n",
  "\n> ",
  "## ",
];

test("what is altered at random is read as remark reads it", async () => {
  const random = randomFrom(7);
  const pick = (count: number) => Math.floor(random() * count);
  for (let round = 0; round < 150; round += 1) {
    const lines = readFileSync(PLANS[pick(PLANS.length)] ?? "", "utf8").split("\n");
    const start = pick(lines.length);
    let text = lines.slice(start, start + 12).join("\n");
    for (let change = pick(6); change >= 0; change -= 1) {
      const at = pick(text.length + 1);
      text = text.slice(0, at) + PIECES[pick(PIECES.length)] + text.slice(at + pick(3));
    }
    const { ours, remark } = await both(text);
    expect(ours, JSON.stringify(text)).toEqual(remark);
  }
});

test("texts of nothing but signs are read as remark reads them", async () => {
  const random = randomFrom(11);
  const pick = (count: number) => Math.floor(random() * count);
  for (let round = 0; round < 400; round += 1) {
    const text = Array.from({ length: 2 + pick(14) }, () => PIECES[pick(PIECES.length)]).join("");
    const { ours, remark } = await both(text);
    expect(ours, JSON.stringify(text)).toEqual(remark);
  }
});

test("plans are read line by line for the most part", () => {
  const shares = PLANS.map((file) => {
    const text = readFileSync(file, "utf8");
    const { rest = "" } = plainBlocks(text);
    return rest.replace(/[#\s]/gu, "").length / text.replace(/\s/gu, "").length;
  });
  expect(Math.max(...shares)).toBeLessThan(0.1);
});
