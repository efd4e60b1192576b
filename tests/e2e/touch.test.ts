import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PAGES_IN_BOTH } from "./pages";

/** In px (WCAG 2.5.5); half a pixel is left to rounding. */
const FINGER = 44;

/** What a finger can hardly hit: no link within a sentence, nor one that is a line or a mark of a drawing. */
const small = (page: Page) =>
  page.locator("a[href], button, summary, select, textarea, input:not([type=hidden])").evaluateAll((all, finger) => {
    const hasWords = (parent: Element) =>
      [...parent.childNodes].some((node) => node instanceof Text && /[\p{L}\d]/u.test(node.data));
    const inSentence = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent || getComputedStyle(element).display !== "inline") return false;
      return hasWords(parent) || (parent.matches("span") && inSentence(parent));
    };
    return all.flatMap((element) => {
      const target = element.matches("[type=checkbox], [type=radio]") ? (element.closest("label") ?? element) : element;
      const { height, width } = target.getBoundingClientRect();
      const isShown = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && width > 2;
      if (!isShown || element.closest("svg, .visually-hidden, .skip") || inSentence(element)) return [];
      return height < finger - 0.5
        ? [
            `${element.tagName} ${element.textContent?.trim().slice(0, 40)} in ${element.parentElement?.tagName} ${element.parentElement?.className}: ${Math.round(height)}`,
          ]
        : [];
    });
  }, FINGER);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const path of PAGES_IN_BOTH)
  test(`${path} can be touched: what is no part of a sentence is at least 44 px high`, async ({ page }) => {
    await page.goto(path);
    await page.locator("details").evaluateAll((all) => all.forEach((fold) => fold.setAttribute("open", "")));
    expect(await small(page)).toEqual([]);
  });

test("the title of a place found reads as one text, whatever words of it are marked", async ({ page }) => {
  await page.goto("/search?q=oracle");
  const titles = page
    .getByRole("heading", { level: 2 })
    .getByRole("link")
    .filter({ has: page.locator("mark") });
  /* Whether the letter after a marked word stands in its line, or at the beginning of the next. */
  const steps = await titles.evaluateAll((all) =>
    all.flatMap((title) => {
      const mark = title.querySelector("mark");
      const next = mark?.nextSibling;
      if (!mark || !(next instanceof Text)) return [];
      const letter = document.createRange();
      letter.setStart(next, 0);
      letter.setEnd(next, 1);
      const [marked, after] = [mark.getBoundingClientRect(), letter.getBoundingClientRect()];
      const isInLine = Math.abs(after.top - marked.top) < 4 && Math.abs(after.left - marked.right) < 2;
      const isBelow = after.top >= marked.bottom - 4 && after.left <= marked.left;
      return [isInLine || isBelow];
    }),
  );
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.filter((reads) => !reads)).toEqual([]);
});

test("a mouse keeps its dense page", async ({ open }) => {
  const page = await open("/changes");
  expect((await small(page)).length).toBeGreaterThan(20);
});
