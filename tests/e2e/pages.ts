import { expect, type Locator, type Page } from "@playwright/test";

/** Every page, by the address without its language. */
export const PAGES = [
  "/",
  "/timeline",
  "/delivery",
  "/deals",
  "/deals/amd-6gw-2025-10",
  "/deals/stargate-2025-01",
  "/partners",
  "/partners/nvidia",
  "/partners/openai",
  "/circular",
  "/exposure",
  "/cost",
  "/changes",
  "/search",
  "/article",
  "/sources",
  "/data",
  "/method",
];

/** The same page in a language. */
export const inFrench = (path: string) => (path === "/" ? "/fr" : `/fr${path}`);

export const PAGES_IN_BOTH = PAGES.flatMap((path) => [path, inFrench(path)]);

/** Opens what is folded and scrolls through the page, so that every chart comes near the view and is drawn. */
export async function drawAllCharts(page: Page): Promise<void> {
  const folds = page.locator("main details:not([open]):has(figure [role=img])");
  await folds.evaluateAll((all) => all.forEach((fold) => fold.setAttribute("open", "")));
  const boxes = page.locator("figure [role=img]:not(svg *)");
  for (let index = 0; index < (await boxes.count()); index += 1) await drawChart(boxes.nth(index));
}

/**
 * Brings a chart into view until it is drawn: what is above it may grow as it comes near. The graph's still picture
 * is hidden once the living one lies over it.
 */
export async function drawChart(box: Locator): Promise<void> {
  await expect(async () => {
    await box.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await box.locator("svg").first().waitFor({ state: "attached", timeout: 1000 });
  }).toPass();
}

/** The button of the bar that opens a panel of filters. */
export const menu = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
