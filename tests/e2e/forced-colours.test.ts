import { expect, test } from "./fixtures";

test("in forced colours firm, conditional and soft are still told apart, by fill and hatching", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const path of ["/", "/fr/timeline"]) {
    await page.goto(path);
    const looks = await page.locator("main").evaluate((main) =>
      ["firm", "conditional", "soft", "dead"].map((firmness) => {
        const mark = main.querySelector(`span[data-firmness="${firmness}"]`);
        if (!mark) return firmness;
        const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(mark);
        return [backgroundColor, backgroundImage, borderTopStyle].join();
      }),
    );
    expect(new Set(looks).size, path).toBe(4);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(looks[0], path).toContain(ink);
  }
});

test("in forced colours what a key tells apart by colour is drawn in the key's colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const [path, figure, mark] of [
    ["/cost", "#cost-power", "[role=img] rect[class*=bar]"],
    ["/exposure", "#stress", "p rect"],
  ] as const) {
    await page.goto(path);
    const drawn = await page
      .locator(`${figure} ${mark}`)
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
    const keyed = page.locator(`${figure} li`).locator("rect, span").first();
    const key = await keyed.evaluate((swatch) => {
      const { fill, backgroundColor } = getComputedStyle(swatch);
      return swatch.matches("rect") ? fill : backgroundColor;
    });
    expect(drawn, path).toBe(key);
  }
});

/* A line of the circle has no outline: all others fade beside it. */
test("in forced colours a mark's focus is seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const [path, mark] of [
    ["/timeline", "#timeline a[data-deal]"],
    ["/delivery", "#delivery-dates a[href*='~']"],
  ] as const) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    await page.locator(mark).first().focus();
    const { style, width } = await page
      .locator(mark)
      .first()
      .evaluate((link) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(link);
        return { style: outlineStyle, width: parseFloat(outlineWidth) };
      });
    expect(style, path).not.toBe("none");
    expect(width, path).toBeGreaterThanOrEqual(2);
  }
});

test("in forced colours a partner's dot keeps the partner's colour", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/deals?partner=nvidia");
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dots = page.locator("main span[class*=mark][style*=nvidia]");
  expect(await dots.count()).toBeGreaterThan(0);
  expect(await dots.first().evaluate((dot) => getComputedStyle(dot).backgroundColor)).not.toBe(paper);
});
