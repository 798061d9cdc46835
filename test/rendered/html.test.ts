import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFile } from "../../src/readers/read-file.js";
import { runCli } from "../cli/run-cli.js";
import { missingBrowser, openBrowser } from "./browser.js";

const missing = missingBrowser();
if (missing !== undefined) console.warn(`Skipped: ${missing}.`);

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = mkdtempSync(join(tmpdir(), "rendered-html-"));
const PLANS = ["fixtures/department/faulty.docx", "fixtures/commune/faulty.md", "khong-co.docx"];
const FILES = ["one.html", "english.html", "many.html", "index.html", "hostile.html"] as const;
const WIDTHS = [375, 1280];
const SCHEMES = ["light", "dark"] as const;

describe.skipIf(missing !== undefined)("the pages in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    const hostile = join(folder, `${"dài".repeat(60)}.md`);
    writeFileSync(hostile, hostilePlan());
    const one = "fixtures/department/faulty.docx";
    await runCli(["check", one, "--format", `html=${join(folder, "one.html")}`]);
    await runCli([
      "check",
      one,
      "--lang",
      "en",
      "--format",
      `html=${join(folder, "english.html")}`,
    ]);
    await runCli(["check", ...PLANS, "--format", `html=${join(folder, "many.html")}`]);
    await runCli(["check", ...PLANS, "--format", `html=${folder}/`]);
    await runCli(["check", hostile, "--format", `html=${join(folder, "hostile.html")}`]);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const looks = FILES.flatMap((file) =>
    WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ file, width, scheme }))),
  );

  test.each(looks)(
    "$file fits $width pixels, has no fault of access in the $scheme and asks for nothing",
    async ({ file, width, scheme }) => {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        bypassCSP: true,
      });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const errors = errorsOf(page);
      const address = pathToFileURL(join(folder, file)).href;
      await page.goto(address);
      await page.evaluate(
        "for (const box of document.querySelectorAll('details')) box.open = true",
      );
      const scrolled = await page.evaluate<number>("document.documentElement.scrollWidth");
      const violations = await violationsOf(page);
      await page.close();
      expect({ violations, errors, requests }).toEqual({
        violations: [],
        errors: [],
        requests: [address],
      });
      expect(scrolled).toBeLessThanOrEqual(width);
    },
  );

  test("the policy lets the script of the page run, and no other", async () => {
    const page = await browser.newPage();
    const errors = errorsOf(page);
    await page.goto(pathToFileURL(join(folder, "one.html")).href);
    await expect(page.getByRole("form").isVisible()).resolves.toBe(true);
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "document.title = 'ran'";
      document.head.append(script);`);
    expect(await page.title()).toBe("SỞ XÂY DỰNG – Cải cách hành chính năm 2026 của Sở Xây dựng");
    expect(errors).toHaveLength(1);
    await page.close();
  });

  test("without scripts everything is there, and no filters", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "one.html")).href);
    expect(await page.locator(".finding:visible").count()).toBe(13);
    expect(await page.locator(".outline li:visible").count()).toBeGreaterThan(20);
    expect(await page.locator(".filters:visible").count()).toBe(0);
    await context.close();
  });

  test("the keyboard alone skips to the content, filters and shows all again", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(join(folder, "one.html")).href);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Đến nội dung chính");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("content");
    await tabTo(page, "input[value=warning]");
    await page.keyboard.press("Space");
    expect(await visible(page)).toEqual([4, "Đang hiện 4 trên 13 phát hiện"]);
    await tabTo(page, "select");
    await page.keyboard.type("targets/contradiction");
    expect(await visible(page)).toEqual([1, "Đang hiện 1 trên 13 phát hiện"]);
    expect(await page.locator(".part:visible").count()).toBe(1);
    await tabTo(page, "button");
    await page.keyboard.press("Enter");
    await page.waitForFunction("document.querySelector('.finding[hidden]') === null");
    expect(await visible(page)).toEqual([13, "Đang hiện 13 trên 13 phát hiện"]);
    await page.close();
  });

  test("a cell of the matrix opens the plan at its evidence, also when that is filtered away", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(join(folder, "many.html")).href);
    await page.locator("select").selectOption("tasks/numbering");
    await page.locator("td.bad a").first().click();
    const row = page.locator("tr:target");
    await row.waitFor({ state: "visible" });
    expect(await row.locator("td").nth(1).textContent()).toBe("≥\u00a020%");
    await page.close();
  });

  test("the head of the matrix and its first column stay while the rest scrolls", async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 500 } });
    await page.goto(pathToFileURL(join(folder, "many.html")).href);
    const scroll = page.locator(".scroll");
    const corner = page.locator(".matrix thead th").first();
    const before = await offsetIn(page);
    await scroll.evaluate((box) => box.scrollTo(120, 40));
    expect(await scroll.evaluate((box) => [box.scrollLeft, box.scrollTop])).toEqual([120, 40]);
    expect(await offsetIn(page)).toEqual(before);
    expect(await corner.isVisible()).toBe(true);
    await page.close();
  });

  test("on a phone the name of a target and of a common fault take the whole row", async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 900 } });
    for (const [file, row] of [
      ["one.html", ".targets tbody tr"],
      ["many.html", ".common tbody tr"],
    ] as const) {
      await page.goto(pathToFileURL(join(folder, file)).href);
      const widths = await page
        .locator(row)
        .first()
        .evaluate((tr) => [tr.clientWidth, tr.querySelector("th")?.clientWidth]);
      expect(widths[1]).toBe(widths[0]);
    }
    await page.close();
  });

  test("a matrix of many targets has its head on every sheet of paper, its labels apart", async () => {
    const plans = Array.from({ length: 30 }, (_, at) => {
      const plan = join(folder, `ke-hoach-${at}.md`);
      copyFileSync("fixtures/commune/faulty.md", plan);
      return plan;
    });
    const profile = "fixtures/province/profile.yaml";
    const html = join(folder, "wide.html");
    await runCli(["check", ...plans, "--quiet", "--profile", profile, "--format", `html=${html}`]);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html).href);
    await page.evaluate(`for (const part of document.querySelectorAll(
      ".common, .rule-list, main > section:not(.matrix), .totals"
    )) part.remove()`);
    const pdf = join(folder, "wide.pdf");
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.emulateMedia({ media: "print" });
    const overlaps = await page.evaluate<number>(`(() => {
      const labels = [...document.querySelectorAll(".matrix thead .label")];
      const boxes = labels.map((label) => label.getBoundingClientRect());
      return boxes.filter((box, at) => at > 0 && boxes[at - 1].right > box.left + 1).length;
    })()`);
    await page.close();
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    const sheets = pages.split("\f").filter((sheet) => sheet.includes("ke-hoach-"));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter((sheet) => !sheet.includes("Cơ quan"))).toEqual([]);
    expect(overlaps).toBe(0);
  });

  test.each(["one.html", "many.html"])(
    "%s prints on A4 with every finding, filtered or closed",
    async (file) => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, file)).href);
      await page.locator("input[value=error]").uncheck();
      const pdf = join(folder, file.replace(".html", ".pdf"));
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      const total = await page.locator(".finding").count();
      await page.close();
      const { document } = await readFile(pdf);
      const text = JSON.stringify(document.blocks);
      const sizes = (document.pageSetups ?? []).map(({ width, height }) =>
        [width, height].map(Math.round),
      );
      expect(new Set(sizes.map(String))).toEqual(new Set(["210,297"]));
      expect(text.split("Cách sửa:").length - 1).toBe(total);
      expect(text).not.toContain("Hiện tất cả");
    },
  );
});

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  return errors;
}

/** Faults of access by their rule, with the first element of each. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key never comes to ${selector}`);
}

async function visible(page: Page): Promise<readonly [number, string | null]> {
  const count = await page.locator(".finding:visible").count();
  return [count, await page.getByRole("status").textContent()];
}

/** Where the corner of the matrix stands in its box. */
function offsetIn(page: Page): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>(`(() => {
    const corner = document.querySelector(".matrix thead th").getBoundingClientRect();
    const box = document.querySelector(".scroll").getBoundingClientRect();
    return [corner.left - box.left, corner.top - box.top];
  })()`);
}

/** Words without blanks, tags and marks that turn the text, where a plan can have them. */
function hostilePlan(): string {
  const long = "Nghiêng".repeat(200);
  return `# KẾ HOẠCH

Cải cách hành chính năm 2026 <b>${long}</b> &lt;script&gt;alert(1)&lt;/script&gt;

## I. MỤC ĐÍCH ${long}

Theo Nghị quyết số 76/NQCP ngày 31/2/2021 của ${long} "'&lt;img src=x onerror=alert(1)&gt; \u202eabc [${long}]

## III. MỤC TIÊU "><script>alert(1)</script>

- Tối thiểu 10% phòng chuyên môn ${long} được kiểm tra cải cách hành chính …… ${long}
`;
}
