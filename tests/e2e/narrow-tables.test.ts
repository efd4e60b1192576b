import { expect, test } from "./fixtures";
import { PAGES_IN_BOTH } from "./pages";

for (const path of PAGES_IN_BOTH)
  test(`tables of ${path} can be read at 360 px: nothing scrolls sideways, no column is narrower than its words`, async ({
    open,
  }) => {
    const page = await open(path, { width: 360, height: 780 });
    await page.locator("details").evaluateAll((all) => all.forEach((fold) => fold.setAttribute("open", "")));
    const faults = await page.locator("table").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const faults: string[] = [];
        const name = table.querySelector("caption")?.textContent ?? "";
        if (!table.checkVisibility({ contentVisibilityAuto: true })) return [];
        const region = table.parentElement ?? table;
        if (region.scrollWidth > region.clientWidth + 1) faults.push(`${name} scrolls`);
        /* Where a stylesheet writes a column's name before a value, the two stand apart. */
        for (const cell of table.querySelectorAll("td")) {
          const before = getComputedStyle(cell, "::before");
          const { display } = getComputedStyle(cell);
          const isApart = before.display === "block" || display === "grid" || display === "none";
          if (before.content !== "none" && !isApart) faults.push(`${name}: a name touches ${cell.textContent}`);
        }
        for (const cell of table.querySelectorAll("th, td")) {
          const words = (cell.textContent ?? "").trim().split(/\s+/).length;
          const range = document.createRange();
          range.selectNodeContents(cell);
          const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom).sort((a, b) => a - b);
          const lines = bottoms.filter((bottom, at) => at === 0 || bottom - (bottoms[at - 1] ?? 0) > 8).length;
          /* The names of columns are for readers' voices alone where rows are cards. */
          const isShown = getComputedStyle(cell.closest("thead") ?? cell).clipPath === "none";
          if (isShown && words >= 4 && lines >= words) faults.push(`${name}: ${cell.textContent}`);
        }
        return faults;
      }),
    );
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

for (const path of ["/deals", "/fr/deals", "/partners", "/fr/partners"])
  test(`no word of the table of ${path} is parted where its columns are narrowest`, async ({ open }) => {
    const page = await open(path, { width: 840, height: 780 });
    const parted = await page.locator("table").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        const parted: string[] = [];
        while (texts.nextNode())
          for (const { 0: word, index } of (texts.currentNode.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) parted.push(word);
          }
        return parted;
      }),
    );
    expect(parted).toEqual([]);
  });
