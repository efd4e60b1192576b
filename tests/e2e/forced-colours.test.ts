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
