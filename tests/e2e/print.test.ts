import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { inFrench } from "./pages";

/** An A4 page between the margins of the stylesheet, in px. */
const SHEET = 672;
const PRINTED = ["/", "/circular", "/cost", "/timeline", "/delivery", "/exposure", "/deals/amd-6gw-2025-10"];
const WINDOWS = [390, 1000, 1920];

/**
 * A page as a printer gets it: laid out anew at the width of the sheet, while nothing that a script measures is. What
 * the page has drawn for its window stays as it was.
 */
async function onPaper(page: Page, path: string, width: number): Promise<void> {
  await page.addInitScript(() => {
    const Living = window.ResizeObserver;
    window.ResizeObserver = class extends Living {
      constructor(seen: ResizeObserverCallback) {
        super((...sizes) => void (window.matchMedia("print").matches || seen(...sizes)));
      }
    };
  });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  /* Pictures for paper come once the page is at rest. */
  await expect(page.locator("[data-paper]")).toHaveCount(await page.locator("[data-chart]").count());
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: SHEET, height: 950 });
}

const everything = (page: Page) => page.locator('input[name="paper"][value="everything"]');

/** What ends right of the sheet, by its words or its name. */
const cutOff = (page: Page) =>
  page.locator("main, main :not(svg svg, svg svg *)").evaluateAll(
    (all, sheet) =>
      all.flatMap((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isDrawn = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
        const isHidden = element.closest(".visually-hidden, defs, clipPath, pattern");
        return isDrawn && !isHidden && width > 0 && right > sheet + 1
          ? [`${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)} ${Math.round(right)}`]
          : [];
      }),
    SHEET,
  );

for (const path of PRINTED)
  for (const width of WINDOWS)
    test(`${path} is printed whole from a window of ${width} px, its charts drawn to the sheet`, async ({ page }) => {
      for (const address of width === 1000 ? [path, inFrench(path)] : [path]) {
        await onPaper(page, address, width);
        expect(await cutOff(page), address).toEqual([]);
        const charts = page.locator("figure > [data-paper]:visible");
        for (const chart of await charts.all()) {
          const box = await chart.locator("svg").boundingBox();
          expect(box?.width).toBeGreaterThan(SHEET * 0.6);
          expect(await chart.locator("path, rect, circle, line").count()).toBeGreaterThan(3);
        }
        await everything(page).evaluate((choice: HTMLInputElement) => (choice.checked = true));
        expect(await cutOff(page), `${address}, everything`).toEqual([]);
        await page.emulateMedia({ media: "screen" });
      }
    });

test("every living chart has its picture on paper, and its numbers without script", async ({ page, browser }) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  for (const path of ["/", "/circular", "/cost"]) {
    await onPaper(page, path, 1000);
    expect(await page.locator("[data-paper]:visible svg").count(), path).toBeGreaterThan(0);
    await page.emulateMedia({ media: "screen" });
    await plain.goto(path);
    const figures = plain.locator("figure:has([data-chart])");
    for (const figure of await figures.all()) {
      if (await figure.evaluate((each) => Boolean(each.closest("details:not([open])")))) continue;
      await expect(figure.locator("[data-paper] svg, table").first()).toBeVisible();
    }
  }
  await still.close();
});

test("claims are printed when they are asked for, and the summary takes fewer sheets", async ({ page }) => {
  await page.goto("/deals/amd-6gw-2025-10");
  const sheets = async () =>
    [...(await page.pdf({ format: "A4" })).toString("latin1").matchAll(/\/Type \/Page\b/g)].length;
  const summary = await sheets();
  await page.getByRole("radio", { name: "with all claims and tables" }).check();
  const all = await sheets();
  expect(summary).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(summary);
  await page.getByRole("radio", { name: "as a summary" }).check();
  expect(await sheets()).toBe(summary);
});

test("each sheet names the page's address with its day, and its number", async ({ page }) => {
  for (const [path, address] of [
    ["/deals?partner=amd", /\/deals\?partner=amd&asOf=\d{4}-\d\d-\d\d"/],
    ["/fr/circular?asOf=2025-10-08", /\/fr\/circular\?asOf=2025-10-08"/],
  ] as const) {
    await page.goto(path);
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText),
    );
    expect(rules.filter((rule) => rule.includes("@bottom-left")).join()).toMatch(address);
    expect(rules.filter((rule) => rule.includes("@bottom-right")).join()).toContain("counter(page)");
  }
});

test("a heading stays with what it names", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const path of ["/", "/circular"]) {
    await page.goto(path);
    const loose = await page
      .locator("main :is(h1, h2, h3, h4, figcaption)")
      .evaluateAll((all) =>
        all.filter((each) => getComputedStyle(each).breakAfter !== "avoid").map((each) => each.textContent),
      );
    expect(loose, path).toEqual([]);
    await expect(page.getByRole("navigation").first()).toBeHidden();
  }
});
