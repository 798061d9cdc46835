import { describe, expect, test } from "vitest";
import { descend } from "../../src/ooxml/xml.js";
import { atEndOfRoot, openXmlSource, spanOf, withEdits } from "../../src/ooxml/xml-source.js";
import { xmlSpans } from "../../src/ooxml/xml-spans.js";

describe("the spans of elements", () => {
  test("are from the start tag to the end tag, in the order of the start tags", () => {
    const text = `<a><b x="1"/><w:c y='>'>d</w:c ></a>`;
    expect(xmlSpans(text)).toEqual([
      { name: "a", start: 0, openEnd: 3, closeStart: 32, end: 36 },
      { name: "b", start: 3, openEnd: 13, closeStart: 13, end: 13 },
      { name: "w:c", start: 13, openEnd: 24, closeStart: 25, end: 32 },
    ]);
  });

  test("are not misled by comments, CDATA and instructions", () => {
    const text = "<?xml version='1.0'?><!-- <x> --><a><![CDATA[<y>]]><?z <w>?></a>\r\n";
    expect(xmlSpans(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ["a", "<a><![CDATA[<y>]]><?z <w>?></a>"],
    ]);
  });

  test("of a part belong to the elements of its tree", () => {
    const source = openXmlSource(Buffer.from("<a><b>𝟓&amp;</b><c><d/></c></a>"), "a.xml");
    const { start, end } = spanOf(source, descend(source.root, "c") ?? source.root);
    expect(source.text.slice(start, end)).toBe("<c><d/></c>");
  });
});

test.each([
  ["<a:b x='1'/>", "<a:b x='1'><c/></a:b>"],
  ["<a:b></a:b>", "<a:b><c/></a:b>"],
])("an element is put at the end of the root in %s", (xml, expected) => {
  const source = openXmlSource(Buffer.from(xml), "a.xml");
  expect(Buffer.from(withEdits(source, [atEndOfRoot(source, "<c/>")])).toString()).toBe(expected);
});

test("edits at one place keep their order", () => {
  const source = openXmlSource(Buffer.from("<a>123</a>"), "a.xml");
  const edits = [
    { start: 5, end: 6, text: "x" },
    { start: 4, end: 4, text: "y" },
    { start: 4, end: 4, text: "z" },
  ];
  expect(Buffer.from(withEdits(source, edits)).toString()).toBe("<a>1yz2x</a>");
});
