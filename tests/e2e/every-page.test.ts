import { axeFindings } from "./axe";
import { expect, test } from "./fixtures";
import { drawAllCharts, PAGES_IN_BOTH } from "./pages";

for (const path of PAGES_IN_BOTH) {
  /* One after the other on one visit: the first tests read the page as `beforeAll` opened it. */
  test.describe(path, () => {
    test.describe.configure({ mode: "default" });
    test.beforeAll(async ({ open }) => drawAllCharts(await open(path)));

    test("says no NaN, undefined or Infinity, names its language and has one heading", async ({ tab }) => {
      await expect(tab.locator("html")).toHaveAttribute("lang", path.startsWith("/fr") ? "fr" : "en");
      await expect(tab.getByRole("heading", { level: 1 })).toHaveCount(1);
      const words = await tab.locator("body").evaluate((body) => {
        const labels = [...body.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
        const shown = body.cloneNode(true) as HTMLElement;
        for (const script of shown.querySelectorAll("script:not([type])")) script.remove();
        return `${shown.textContent} ${labels.join(" ")}`;
      });
      expect(words).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|MISSING_MESSAGE/);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`has nothing that axe finds, ${colorScheme}`, async ({ tab }) => {
        await tab.emulateMedia({ colorScheme });
        expect(await axeFindings(tab, { colours: colorScheme === "dark" })).toEqual([]);
      });
    }

    for (const fonts of ["its own fonts", "fallback fonts"] as const) {
      test(`fits 360 and 860 px without sideways scroll, in ${fonts}`, async ({ tab, allowErrors }) => {
        await tab.setViewportSize({ width: 360, height: 780 });
        if (fonts === "fallback fonts") {
          allowErrors();
          await tab.route("**/*.woff2", (route) => route.abort());
        }
        await tab.reload();
        await drawAllCharts(tab);
        const own = await tab.evaluate(() =>
          [...document.fonts].filter(({ family, status }) => !family.includes("Fallback") && status === "loaded"),
        );
        expect(own.length > 0).toBe(fonts === "its own fonts");
        for (const width of [360, 860]) {
          await tab.setViewportSize({ width, height: 780 });
          expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    }
  });
}

test("axe finds a fault where there is one", async ({ open }) => {
  const page = await open("/method");
  await page.evaluate(() => document.body.append(document.createElement("img")));
  expect((await axeFindings(page)).join()).toContain("image-alt");
  await page.locator("h1").evaluate((heading) => (heading.style.color = "#ddd"));
  expect((await axeFindings(page, { colours: true })).join()).toContain("color-contrast");
});
