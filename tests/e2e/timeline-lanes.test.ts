import { expect, test } from "./fixtures";

const AMD = "amd-6gw-2025-10";

test("on a phone each row of the timeline's list has its lane: dots where the large picture has them, the day marked", async ({
  open,
}) => {
  for (const address of ["/timeline", "/fr/timeline?asOf=2026-03-31"]) {
    const page = await open(address, { width: 390, height: 844 });
    const rows = page.getByRole("listitem").and(page.locator("[data-deal]"));
    const [count, lanes] = [await rows.count(), await rows.locator("svg").filter({ visible: true }).count()];
    expect(count, address).toBeGreaterThan(10);
    expect(lanes, address).toBe(count);
    const part = (svg: Element, of: string) => {
      const frame = svg.getBoundingClientRect();
      const mark = svg.querySelector(of)?.getBoundingClientRect();
      return mark ? (mark.x + mark.width / 2 - frame.x) / frame.width : -1;
    };
    const lane = page.locator(`li[data-deal="${AMD}"] svg`);
    const large = page.locator(`#timeline a[data-deal="${AMD}"]`);
    const announced = await lane.evaluate(part, "use:last-of-type");
    const there = await large.evaluate((row) => {
      const frame = row.closest("svg")?.getBoundingClientRect();
      const dot = [...row.querySelectorAll("circle")].at(-1)?.getBoundingClientRect();
      return frame && dot ? (dot.x + dot.width / 2 - frame.x) / frame.width : -1;
    });
    expect(announced, address).toBeCloseTo(there, 2);
    /* The reader's day stands in the same place in every lane and under its words in the axis. */
    const days = await rows
      .locator("svg")
      .evaluateAll((all) => all.map((svg) => Math.round(svg.querySelector("use")?.getBoundingClientRect().right ?? 0)));
    expect(new Set(days).size, address).toBe(1);
    /* The list comes before the large picture, which is a link away. */
    const top = async (of: string) => (await page.locator(of).first().boundingBox())?.y ?? 0;
    expect(await top("ol[start]"), address).toBeLessThan(await top("#timeline"));
    await page.locator('a[href="#picture"]').click();
    await expect(page.locator("#timeline figcaption")).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test("beside the large picture rows have no lanes, and the list stays where it was", async ({ open }) => {
  const page = await open("/timeline", { width: 1440, height: 900 });
  await expect(page.locator("li[data-deal] svg").filter({ visible: true })).toHaveCount(0);
  const [picture, list] = await Promise.all(["#timeline", "ol[start]"].map((of) => page.locator(of).boundingBox()));
  expect(list?.x ?? 0).toBeGreaterThan((picture?.x ?? 0) + (picture?.width ?? 0));
});
