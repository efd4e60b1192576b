import { FIGURE_IDS } from "@/lib/site/figures";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { drawAllCharts, PAGES } from "./pages";

/** In px, as it is seen: the font's size times the scale of its drawing; a twentieth is left to rounding. */
const SMALLEST = 12;
const WIDTHS = [1440, 768, 390, 360];

/** Texts of pictures that are smaller than that, each once. */
const small = (page: Page) =>
  page.locator("figure svg text, main svg text").evaluateAll((all, smallest) => {
    const sizes = all.flatMap((text) => {
      if (!(text instanceof SVGGraphicsElement) || !text.textContent?.trim()) return [];
      if (!text.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return [];
      const scale = text.getScreenCTM();
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(scale?.a ?? 1, scale?.b ?? 0);
      const figure = text.closest("figure[id]")?.id ?? "no figure";
      return size < smallest - 0.05 ? [`${figure}: ${text.textContent} at ${size.toFixed(1)} px`] : [];
    });
    return [...new Set(sizes)];
  }, SMALLEST);

/* In one language: a face has one size in both. */
for (const path of PAGES)
  test(`no text of a picture on ${path} is smaller than ${SMALLEST} px, however wide the window`, async ({ open }) => {
    const page = await open(path, { width: WIDTHS[0], height: 900 });
    await page.locator("main details").evaluateAll((all) => all.forEach((fold) => fold.setAttribute("open", "")));
    await drawAllCharts(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      /* Living charts are drawn anew for their width. */
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expect.poll(() => small(page), `at ${width} px`).toEqual([]);
    }
  });

for (const id of FIGURE_IDS)
  test(`no text of the embedded figure ${id} is smaller than ${SMALLEST} px`, async ({ open }) => {
    const page = await open(`/embed/${id}`, { width: WIDTHS[0], height: 900 });
    await drawAllCharts(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => small(page), `at ${width} px`).toEqual([]);
    }
  });
