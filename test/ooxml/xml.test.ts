import { describe, expect, test } from "vitest";
import { characters, childrenNamed, descend, parseXml } from "../../src/ooxml/xml.js";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

describe("parsing a part", () => {
  test.each([
    ["the usual prefix", `<w:p xmlns:w="${MAIN}" w:val="1"><w:t>a &amp; b</w:t></w:p>`],
    ["another prefix", `<ns0:p xmlns:ns0="${MAIN}" ns0:val="1"><ns0:t>a &amp; b</ns0:t></ns0:p>`],
    ["the strict namespace", `<x:p xmlns:x="${STRICT}" x:val="1"><x:t>a &amp; b</x:t></x:p>`],
    ["a prefix nobody declared", `<w:p w:val="1"><w:t>a &#38; b</w:t></w:p>`],
    ["character data", `<w:p w:val="1"><w:t><![CDATA[a & b]]></w:t></w:p>`],
  ])("names elements and attributes alike with %s", (_, xml) => {
    expect(parse(xml)).toEqual({
      name: "w:p",
      attributes: { "w:val": "1" },
      children: [{ name: "w:t", attributes: {}, children: ["a & b"] }],
    });
  });

  test("an element in the default namespace gets the usual prefix", () => {
    expect(parse(`<p xmlns="${MAIN}"/>`)).toEqual({ name: "w:p", attributes: {}, children: [] });
  });

  test.each([
    ["entities", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "damaged"],
    ["a DOCTYPE", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "damaged"],
    ["an unknown entity", "<a>&b;</a>", "damaged"],
    ["an open element", "<a><b></a>", "damaged"],
    ["nothing", "", "damaged"],
    ["elements nested too deep", "<a>".repeat(300) + "</a>".repeat(300), "too-large"],
  ])("refuses %s", (_, xml, code) => {
    expect(() => parse(xml)).toThrow(expect.objectContaining({ code }));
  });

  test("refuses a part of too many nodes", () => {
    expect(() => parse(`<a>${"<b/>".repeat(1_000_001)}</a>`)).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });
});

test("a tree is walked by names", () => {
  const root = parse("<a><b><c>1</c></b><b>2</b></a>");
  expect(descend(root, "b", "c")).toEqual({ name: "c", attributes: {}, children: ["1"] });
  expect(descend(root, "c", "b")).toBeUndefined();
  expect(childrenNamed(root, "b").map(characters)).toEqual(["", "2"]);
});

function parse(xml: string) {
  return parseXml(new TextEncoder().encode(xml), "part.xml");
}
