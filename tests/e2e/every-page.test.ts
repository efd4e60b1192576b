import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { drawAllCharts, PAGES_IN_BOTH } from "./pages";

for (const path of PAGES_IN_BOTH) {
  test.describe(path, () => {
    test("says no NaN, undefined or Infinity, names its language and has one heading", async ({ page }) => {
      await page.goto(path);
      await drawAllCharts(page);
      await expect(page.locator("html")).toHaveAttribute("lang", path.startsWith("/fr") ? "fr" : "en");
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      const words = await page
        .locator("body")
        .evaluate((body) =>
          `${body.textContent} ${[...body.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label")).join(" ")}`.replace(
            /self\.__next_f[^<]*/g,
            "",
          ),
        );
      expect(words).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|MISSING_MESSAGE/);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`has nothing that axe finds, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await drawAllCharts(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(" "))
                .slice(0, 3)
                .join(", ")}`,
          ),
        ).toEqual([]);
      });
    }

    for (const fonts of ["its own fonts", "fallback fonts"] as const) {
      test(`fits 360 px without sideways scroll, in ${fonts}`, async ({ page, allowErrors }) => {
        if (fonts === "fallback fonts") {
          allowErrors();
          await page.route("**/*.woff2", (route) => route.abort());
        }
        await page.setViewportSize({ width: 360, height: 780 });
        await page.goto(path);
        await drawAllCharts(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
    }
  });
}
