import { expect, test } from "vitest";
import { html, Markup } from "../../src/reporters/markup.js";

test("strings are escaped between tags and in attributes, markup and numbers are not", () => {
  const inner = html`<b>${'<i title="x">&\''}</b>`;
  expect(html`<p title="${'"'}">${inner}${[1, html`<br>`]}</p>`.text).toBe(
    '<p title="&quot;"><b>&lt;i title=&quot;x&quot;&gt;&amp;&#39;</b>1<br></p>',
  );
});

test("what is absent leaves nothing, not even a word", () => {
  expect(html`<p>${undefined}${[]}${""}</p>`.text).toBe("<p></p>");
});

test.each([
  ["controls and escape sequences", "a\u0000\u001b[31mb\u009fc", "a b c".replace("a b", "a b")],
  ["marks that turn the text", "a\u202e\u2066b\u200f", "ab"],
  ["halves of letters and signs that are none", "a\ud800b\uffffc", "a\ufffdb\ufffdc"],
  ["letters of their own", "ề😀", "ề😀"],
])("%s", (_, words, printed) => {
  expect(html`${words}`.text).toBe(printed);
});

test("the indentation of a template is not printed", () => {
  expect(
    html`<p>
      <b>x</b>
    </p>`.text,
  ).toBe("<p>\n<b>x</b>\n</p>");
});

test("markup made by hand stays as it is", () => {
  expect(html`<${new Markup("h2")}>`.text).toBe("<h2>");
});
