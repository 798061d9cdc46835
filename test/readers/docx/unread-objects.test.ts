import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, p, r, relationId } from "./build-docx.js";

const NAMESPACES =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";

/** A drawing of that kind and size in millimetres. */
function drawing(kind: string, width: number, height: number): string {
  const extent = `<wp:extent cx="${width * 36000}" cy="${height * 36000}"/>`;
  const graphic = `<a:graphic><a:graphicData uri="${DRAWINGML}/${kind}"/></a:graphic>`;
  return `<w:p>${r("Hình ")}<w:r><w:drawing ${NAMESPACES}><wp:inline>${extent}${graphic}</wp:inline></w:drawing></w:r></w:p>`;
}

function vml(style: string): string {
  return `<w:p><w:r><w:pict ${NAMESPACES}><v:shape style="${style}"><v:imagedata/></v:shape></w:pict></w:r></w:p>`;
}

async function notices(body: string) {
  return (await readDocx(buildDocx({ body }))).notices;
}

describe("what a Word file shows and nobody can read in it", () => {
  test("large pictures give one notice with their places", async () => {
    const body = p("a") + drawing("picture", 160, 90) + p("b") + vml("width:453.5pt;height:640pt");
    expect(await notices(body)).toEqual([
      {
        code: "object-not-read",
        message: {
          vi: "Tệp Word có ảnh lớn (đoạn 2, 4); chữ trong ảnh không được đọc nên chưa được rà soát. Nếu đó là trang quét hay bảng chụp lại, hãy thay bằng chữ và bảng.",
          en: "The Word file has large pictures (paragraph 2, 4); words in them are not read and not checked. If they show pages or tables, replace them by text.",
        },
        place: { paragraph: 2 },
      },
    ]);
  });

  test.each([
    ["a chart", drawing("chart", 20, 20)],
    ["a diagram", drawing("diagram", 160, 90)],
    [
      "an Excel sheet",
      `<w:p><w:r><w:object ${NAMESPACES}><v:shape style="width:100pt;height:50pt"><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r></w:p>`,
    ],
  ])("%s is told whatever its size", async (_, object) => {
    const [notice, ...rest] = await notices(p("a") + object);
    expect(rest).toEqual([]);
    expect(notice?.message.vi).toBe(
      "Tệp Word nhúng bảng Excel, biểu đồ hoặc sơ đồ (đoạn 2); nội dung bên trong không được đọc nên chưa được rà soát. Hãy chuyển thành bảng hoặc chữ của Word.",
    );
  });

  test("an emblem, a line and a text box are not", async () => {
    const line = `<w:p><w:r><w:pict ${NAMESPACES}><v:line style="width:453pt;height:200pt"/></w:pict></w:r></w:p>`;
    const small = drawing("picture", 30, 30) + vml("width:60pt;height:60pt");
    expect(await notices(p("a") + small + line + drawing("wordprocessingShape", 160, 90))).toEqual(
      [],
    );
  });

  test("nor is the letterhead's picture in a header", async () => {
    const reference = `<w:headerReference w:type="default" r:id="${relationId("header1")}"/>`;
    const body = `${p("a")}<w:sectPr>${reference}</w:sectPr>`;
    const margins = { header1: drawing("picture", 160, 90) };
    expect((await readDocx(buildDocx({ body, margins }))).notices).toEqual([]);
  });
});
