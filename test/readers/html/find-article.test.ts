import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readHtml } from "../../../src/readers/html/read-html.js";
import { portalPage } from "./portal-page.js";

const PARAGRAPH =
  "Các phòng, đơn vị thuộc Sở căn cứ nhiệm vụ được giao, chủ động triển khai thực hiện đúng thời hạn và báo cáo kết quả về Văn phòng Sở để tổng hợp.";
const LINES = ["I. MỤC TIÊU", PARAGRAPH, "II. NHIỆM VỤ", `- ${PARAGRAPH}`];
const BODY = LINES.map((line) => `<p>${line}</p>`).join("\n");

async function lines(page: string): Promise<readonly string[]> {
  return textOf((await readHtml(Buffer.from(page))).document.blocks).split("\n");
}

describe("the article of a page", () => {
  test.each([
    ["without a name", `<div><div>${BODY}</div></div>`],
    ["in <article>", `<article>${BODY}</article>`],
    ["in <main>", `<main><div>${BODY}</div></main>`],
    ["in a class of portals", `<div class="news-detail">${BODY}</div>`],
    ["in text and breaks", `<div>${LINES.join("<br>\n")}</div>`],
    ["among share buttons", `<div>${BODY}<div class="social-share">Chia sẻ</div></div>`],
    ["in a table of the layout", `<table><tr><td>${BODY}</td></tr></table>`],
  ])("%s is found among menus, links and footers", async (_, article) => {
    expect(await lines(portalPage(article))).toEqual(LINES);
  });

  test("its title stands first, whether it is inside or above", async () => {
    const title = "<h1>Kế hoạch cải cách hành chính năm 2026</h1>";
    const whole = ["Kế hoạch cải cách hành chính năm 2026", ...LINES];
    expect(await lines(portalPage(`<article>${title}${BODY}</article>`))).toEqual(whole);
    expect(await lines(portalPage(`${title}<article>${BODY}</article>`))).toEqual(whole);
  });

  test("a letterhead and an appendix beside the text belong to it", async () => {
    const page = portalPage(
      `<div><div>Số: 12/KH-SNL</div><div>${BODY}</div><div><p>PHỤ LỤC</p></div></div>`,
    );
    expect(await lines(page)).toEqual(["Số: 12/KH-SNL", ...LINES, "PHỤ LỤC"]);
  });

  test("a page of nothing but text is read whole", async () => {
    expect(await lines(`<p>KẾ HOẠCH</p>${BODY}<p>Nơi nhận:</p>`)).toEqual([
      "KẾ HOẠCH",
      ...LINES,
      "Nơi nhận:",
    ]);
    expect(await lines("<p>Ngắn</p><p>gọn</p>")).toEqual(["Ngắn", "gọn"]);
  });

  test("what is named as a menu but holds the text is read", async () => {
    expect(await lines(`<body><div class="content-menu">${BODY}</div></body>`)).toEqual(LINES);
  });

  test("links inside the text stay", async () => {
    const linked = `<p><a href="/nq">Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ</a>;</p>`;
    expect(await lines(portalPage(`<div>${BODY}${linked}</div>`))).toEqual([
      ...LINES,
      "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;",
    ]);
  });
});
