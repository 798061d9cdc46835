import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { rawZip } from "../../hostile/raw-zip.js";
import { p, r } from "../../readers/docx/build-docx.js";
import { annotated, filesOf, remark, shortMarks, type WordFiles, wordFile } from "./annotated.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BODY = p("Mục tiêu") + p("Nhiệm vụ");
const LOOK =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr>';
const SIZE = '<w:sz w:val="20"/>';

function own(id: number, text: string): string {
  return `<w:comment w:id="${id}" w:author="cchc" w:initials="cchc"><w:p>${LOOK}<w:r><w:rPr>${SIZE}</w:rPr><w:annotationRef/></w:r><w:r><w:rPr>${SIZE}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:comment>`;
}

function commentsIn(files: WordFiles): string {
  return /<w:comments[^>]*>(.*)<\/w:comments>/s.exec(files["word/comments.xml"] ?? "")?.[1] ?? "";
}

describe("a file without comments", () => {
  test("gets a part for them, its type and its relationship, and nothing else", async () => {
    const bytes = wordFile({ body: BODY, styles: "<w:style/>" });
    const { bytes: copy, notices } = await annotated(bytes, [remark(2, null, "Sai < đúng & đủ")]);
    const [was, is] = [filesOf(bytes), filesOf(copy)];
    expect(notices).toEqual([]);
    expect(is).toEqual({
      ...was,
      "[Content_Types].xml": was["[Content_Types].xml"]?.replace(
        "</Types>",
        `<Override PartName="/word/comments.xml" ContentType="${COMMENTS_TYPE}"/></Types>`,
      ),
      "word/_rels/document.xml.rels": was["word/_rels/document.xml.rels"]?.replace(
        "</Relationships>",
        `<Relationship Id="rIdCchc1" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
      ),
      "word/document.xml": is["word/document.xml"],
      "word/comments.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:comments xmlns:w="${W}">${own(0, "Sai &lt; đúng &amp; đủ")}</w:comments>`,
    });
    expect(shortMarks(is["word/document.xml"] ?? "")).toBe(
      `${p("Mục tiêu")}${p("Nhiệm vụ").replace(r("Nhiệm vụ"), `[0${r("Nhiệm vụ")}0]`)}`,
    );
  });

  test("is returned as it is when there is nothing to say", async () => {
    const bytes = wordFile({ body: BODY });
    expect((await annotated(bytes, [])).bytes).toBe(bytes);
  });

  test("may have its document under any name, without relationships of its own", async () => {
    const bytes = wordFile({ body: BODY }, (files) => ({
      "[Content_Types].xml": files["[Content_Types].xml"] ?? "",
      "_rels/.rels":
        files["_rels/.rels"]?.replaceAll("word/document.xml", "/noi-dung/van-ban.xml") ?? "",
      "noi-dung/van-ban.xml": files["word/document.xml"] ?? "",
      "noi-dung/comments.xml": "của ai khác",
    }));
    const files = filesOf((await annotated(bytes, [remark(1)])).bytes);
    expect(Object.keys(files)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "noi-dung/van-ban.xml",
      "noi-dung/comments.xml",
      "noi-dung/_rels/van-ban.xml.rels",
      "noi-dung/comments1.xml",
    ]);
    expect(files["noi-dung/_rels/van-ban.xml.rels"]).toContain('Target="comments1.xml"');
    expect(files["[Content_Types].xml"]).toContain('PartName="/noi-dung/comments1.xml"');
  });
});

describe("a file with comments", () => {
  const an =
    '<w:comment w:id="0" w:author="An" w:initials="A"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>';
  const reviewed = {
    body: `<w:p><w:commentRangeStart w:id="0"/>${r("Mục tiêu")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>${p("Nhiệm vụ")}`,
    comments: an,
  };

  test("keeps them and their numbers", async () => {
    const files = filesOf((await annotated(wordFile(reviewed), [remark(1, "Mục tiêu")])).bytes);
    expect(commentsIn(files)).toBe(an + own(1, "Sai."));
    expect(shortMarks(files["word/document.xml"] ?? "")).toBe(
      `<w:p>[0[1${r("Mục tiêu")}1]0]</w:p>${p("Nhiệm vụ")}`,
    );
  });

  test("loses only those of this tool when it is annotated again", async () => {
    const original = wordFile(reviewed);
    const { bytes: once } = await annotated(original, [remark(1, "Mục"), remark(2, null, "Cũ.")]);
    const files = filesOf((await annotated(once, [remark(1, "Mục", "Mới.")])).bytes);
    const fresh = filesOf((await annotated(original, [remark(1, "Mục", "Mới.")])).bytes);
    expect(files).toEqual(fresh);
  });

  test("loses also what Word has noted elsewhere of those of this tool", async () => {
    const saved = `${own(3, "Cũ.").replace("<w:p>", '<w:p w14:paraId="0000000A">')}${an.replace("<w:p>", '<w:p w14:paraId="0000000B">')}`;
    const bytes = wordFile(
      {
        body: `<w:p><w:commentRangeStart w:id="3"/>${r("Mục tiêu")}<w:commentRangeEnd w:id="3"/><w:r><w:rPr><w:rStyle w:val="x"/></w:rPr><w:commentReference w:id="3"/></w:r></w:p>`,
        comments: saved,
      },
      withRecords(
        '<w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:done="1"/>',
      ),
    );
    const files = filesOf((await annotated(bytes, [])).bytes);
    expect(commentsIn(files)).toBe(an.replace("<w:p>", '<w:p w14:paraId="0000000B">'));
    expect(shortMarks(files["word/document.xml"] ?? "")).toBe(`<w:p>${r("Mục tiêu")}</w:p>`);
    expect(files["word/ex.xml"]).toContain(
      'wordml"><w15:commentEx w15:paraId="0000000B" w15:done="1"/></w15:commentsEx>',
    );
    expect(files["word/ids.xml"]).toContain(
      'cid"><c:commentId c:paraId="0000000B" c:durableId="0B"/></c:',
    );
    expect(files["word/dates.xml"]).toContain('cex"><d:commentExtensible d:durableId="0B"/></d:');
  });

  test("keeps one of this tool that somebody answered, and does not say the same twice", async () => {
    const body = `<w:p><w:commentRangeStart w:id="3"/>${r("Mục tiêu")}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>`;
    const comments = `${own(3, "Sai.").replace("<w:p>", '<w:p w14:paraId="0000000A">')}${an.replace("<w:p>", '<w:p w14:paraId="0000000B">')}`;
    const bytes = wordFile(
      { body, comments },
      withRecords('<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A"/>'),
    );
    const files = filesOf((await annotated(bytes, [remark(1), remark(1, null, "Thiếu.")])).bytes);
    expect(commentsIn(files)).toBe(comments + own(1, "Thiếu."));
    expect(shortMarks(files["word/document.xml"] ?? "")).toBe(
      `<w:p>[3[1${r("Mục tiêu")}1]3]</w:p>`,
    );
  });

  test("is refused when the part of the comments is broken", async () => {
    const bytes = wordFile(reviewed, (files) => ({
      ...files,
      "word/comments.xml": "<w:comments>",
    }));
    await expect(annotated(bytes, [remark(1)])).rejects.toMatchObject({ code: "damaged" });
  });
});

/** What Word keeps beside the comments: threads, lasting ids and dates. */
function withRecords(threads: string): (files: WordFiles) => WordFiles {
  const word = "http://schemas.microsoft.com/office/word";
  return (files) => ({
    ...files,
    "word/comments.xml": (files["word/comments.xml"] ?? "").replace(
      "<w:comments ",
      `<w:comments xmlns:w14="${word}/2010/wordml" `,
    ),
    "word/_rels/document.xml.rels": (files["word/_rels/document.xml.rels"] ?? "").replace(
      "</Relationships>",
      ["ex commentsExtended", "ids commentsIds", "dates commentsExtensible"]
        .map((link) => link.split(" "))
        .map(([name, type]) => `<Relationship Id="${name}" Type="x/${type}" Target="${name}.xml"/>`)
        .concat("</Relationships>")
        .join(""),
    ),
    "word/ex.xml": `<w15:commentsEx xmlns:w15="${word}/2012/wordml">${threads}</w15:commentsEx>`,
    "word/ids.xml":
      '<c:commentsIds xmlns:c="cid"><c:commentId c:paraId="0000000A" c:durableId="0A"/><c:commentId c:paraId="0000000B" c:durableId="0B"/></c:commentsIds>',
    "word/dates.xml":
      '<d:commentsExtensible xmlns:d="cex"><d:commentExtensible d:durableId="0A"/><d:commentExtensible d:durableId="0B"/></d:commentsExtensible>',
  });
}

describe("the text of the document", () => {
  const xml = `<w:document xmlns:w="${W}"><!-- <w:p> --><w:body>\r\n<w:p w:x='a>b' ><w:r><w:t>Tỷ lệ &#x2265; 20% &amp; hơn</w:t></w:r><w:r><w:t><![CDATA[<w:p>𝟓 & nhà]]></w:t></w:r ></w:p>\r\n<?word <w:p>?><w:p/></w:body></w:document>`;
  const start = '<w:commentRangeStart w:id="0"/>';
  const end = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
  const marked = xml
    .replace("<w:r><w:t><![", `${start}<w:r><w:t><![`)
    .replace("</w:r >", `</w:r >${end}`);

  const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8": (text) => Buffer.from(text),
    "UTF-8 with a byte order mark": (text) => Buffer.from(`\ufeff${text}`),
    "UTF-16 with the lower byte first": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
    "UTF-16 with the higher byte first": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  };
  const withText = (content: Uint8Array): Uint8Array =>
    zipSync({ ...unzipSync(wordFile({ body: BODY })), "word/document.xml": content });

  test.each(Object.entries(ENCODINGS))("is spliced in %s, all else kept", async (_, encode) => {
    const { bytes } = await annotated(withText(encode(xml)), [remark(1, "𝟓 & nhà")]);
    expect(Buffer.from(unzipSync(bytes)["word/document.xml"] ?? [])).toEqual(encode(marked));
  });

  test("is refused when its bytes are no UTF-8, since they could not be kept", async () => {
    const broken = Buffer.concat([
      Buffer.from(xml.replace("nhà", "nh")),
      Buffer.from([0xe0, 0x0a]),
    ]);
    await expect(annotated(withText(broken), [remark(1)])).rejects.toMatchObject({
      code: "damaged",
    });
  });

  test("may name its elements by another prefix, or by none", async () => {
    const text =
      "<D:document xmlns:D='W'><D:body><D:p><D:r><D:t>Mục</D:t></D:r></D:p></D:body></D:document>";
    const named = text.replace("W", W);
    const { bytes } = await annotated(withText(strToU8(named)), [remark(1)]);
    expect(filesOf(bytes)["word/document.xml"]).toBe(
      named
        .replace("<D:r>", '<D:commentRangeStart D:id="0"/><D:r>')
        .replace(
          "</D:r>",
          '</D:r><D:commentRangeEnd D:id="0"/><D:r><D:commentReference D:id="0"/></D:r>',
        ),
    );
    const bare = named.replaceAll("D:", "").replace("xmlns:D", "xmlns");
    const unprefixed = await annotated(withText(strToU8(bare)), [remark(1)]);
    const declared = `xmlns:w="${W}"`;
    expect(filesOf(unprefixed.bytes)["word/document.xml"]).toBe(
      bare
        .replace("<r>", `<w:commentRangeStart ${declared} w:id="0"/><r>`)
        .replace(
          "</r>",
          `</r><w:commentRangeEnd ${declared} w:id="0"/><w:r ${declared}><w:commentReference w:id="0"/></w:r>`,
        ),
    );
    const again = await annotated(unprefixed.bytes, [remark(1)]);
    expect(Buffer.compare(again.bytes, unprefixed.bytes)).toBe(0);
  });

  test("may be in the strict form of the standard, which its comments are then too", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const { bytes } = await annotated(withText(strToU8(xml.replace(W, strict))), [remark(1)]);
    const files = filesOf(bytes);
    expect(files["word/comments.xml"]).toContain(`xmlns:w="${strict}"`);
    expect(files["word/comments.xml"]).toContain('<w:jc w:val="start"/>');
    expect(files["word/_rels/document.xml.rels"]).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });
});

test("its own comments are no traces of the author's editing", async () => {
  const bytes = wordFile({ body: BODY });
  const { document } = await readDocx((await annotated(bytes, [remark(1), remark(2)])).bytes);
  expect(document).toEqual((await readDocx(bytes)).document);
});

test("a digital signature is kept, and that it no longer holds is said", async () => {
  const bytes = wordFile({ body: BODY }, (files) => ({
    ...files,
    "_xmlsignatures/sig1.xml": "<S/>",
  }));
  const { bytes: copy, notices } = await annotated(bytes, [remark(1)]);
  expect(filesOf(copy)["_xmlsignatures/sig1.xml"]).toBe("<S/>");
  expect(notices.map(({ vi }) => vi)).toEqual([
    "Văn bản có chữ ký số; Word sẽ báo chữ ký trong bản có ghi chú không còn hợp lệ vì tệp đã thêm ghi chú. Chữ ký trong tệp gốc vẫn nguyên.",
  ]);
});

test("what XML cannot hold is left out of a comment", async () => {
  const { bytes } = await annotated(wordFile({ body: BODY }), [remark(1, null, "a\ud800b\uffffc")]);
  expect(commentsIn(filesOf(bytes))).toBe(own(0, "abc"));
});

test("an archive that swells is refused", async () => {
  const files = Object.entries(filesOf(wordFile({ body: BODY }))).map(([name, data]) => ({
    name,
    data,
  }));
  const bomb = { name: "word/comments.xml", data: Buffer.alloc(40_000_000) };
  const link = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`;
  const parts = files.map((one) =>
    one.name === "word/_rels/document.xml.rels" ? { ...one, data: link } : one,
  );
  await expect(annotated(rawZip([...parts, bomb]), [remark(1)])).rejects.toMatchObject({
    code: "too-large",
  });
});
