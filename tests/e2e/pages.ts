/** Every page, by the address without its language. */
export const PAGES = ["/", "/timeline", "/deals", "/deals/amd-6gw-2025-10", "/deals/stargate-2025-01", "/partners/nvidia", "/circular", "/cost", "/article", "/sources", "/data", "/method"];

/** The same page in a language. */
export const inFrench = (path: string) => (path === "/" ? "/fr" : `/fr${path}`);

export const PAGES_IN_BOTH = PAGES.flatMap((path) => [path, inFrench(path)]);

/** Scrolls through the page, so that every chart comes near the view and is drawn. */
export async function drawAllCharts(page: import("@playwright/test").Page): Promise<void> {
  const boxes = page.locator("figure [role=img]");
  for (let index = 0; index < (await boxes.count()); index += 1) await boxes.nth(index).scrollIntoViewIfNeeded();
  for (const box of await boxes.all()) await box.locator("svg").first().waitFor({ state: "attached" });
}
