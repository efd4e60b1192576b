import { expect, test } from "./fixtures";
import { inFrench } from "./pages";

/** How far down the first figure may begin, in px: the sentence and one bar are all that is above it. */
const SIZES = [
  { width: 1440, height: 900, top: 320 },
  { width: 768, height: 1024, top: 380 },
  { width: 390, height: 844, top: 380 },
];

for (const path of ["/", "/timeline", "/circular", "/cost", "/delivery", "/exposure"])
  for (const { width, height, top } of SIZES)
    test(`${path} begins with its picture, at ${width} px at most ${top} px down, in both languages`, async ({
      open,
    }) => {
      for (const address of [path, inFrench(path)]) {
        const page = await open(address, { width, height });
        /* On a phone the timeline is its list, with a lane in each row, and their axis comes first. */
        const isList = path === "/timeline" && width < 600;
        const picture = page.locator(isList ? "section:has(> a[href='#picture']) svg" : "main figure");
        expect((await picture.filter({ visible: true }).first().boundingBox())?.y, address).toBeLessThanOrEqual(top);
      }
    });

test("the overview's first picture is there without script, and its solid part is what binds", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  const row = page
    .locator("#then-and-now svg > svg")
    .filter({ hasText: /^Chips/ })
    .first();
  const [whole, binding] = await Promise.all(
    ["rect[data-is=soft]", "rect:not([data-is])"].map(
      async (bar) => (await row.locator(bar).first().boundingBox())?.width,
    ),
  );
  const table = page.locator("#then-and-now tbody tr").filter({ hasText: "Chips" }).first();
  const [announced, firm] = (await table.locator("td").allTextContents()).slice(3, 5).map((text) => parseFloat(text));
  expect((binding ?? 0) / (whole ?? 1)).toBeCloseTo((firm ?? 0) / (announced ?? 1), 2);
  await context.close();
});

test("beside it the overview has the small circle, which leads to the whole one, then the latest changes", async ({
  open,
}) => {
  for (const { width, height } of SIZES) {
    const page = await open("/?asOf=2026-07-01", { width, height });
    const [circle, changes] = await Promise.all(
      [/^Money can return/, "Latest changes"].map((name) => page.getByRole("region", { name }).boundingBox()),
    );
    /* Above them, or before them in one row. */
    expect((circle?.y ?? 0) + (circle?.x ?? 0)).toBeLessThan((changes?.y ?? 0) + (changes?.x ?? 0));
    expect(circle?.y).toBeLessThanOrEqual(changes?.y ?? 0);
    await page.getByRole("link", { name: /^Money can return to its sender through \d+ circles/ }).click();
    await expect(page).toHaveURL(/\/circular\?asOf=2026-07-01$/);
  }
});

test("a phone shows gigawatts first, and dollars after one touch or key, without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto("/");
  const figure = page.locator("#then-and-now");
  const row = (label: RegExp) => figure.locator("svg > svg").filter({ hasText: label }).first();
  await expect(row(/^Chips.*GW/)).toBeVisible();
  await expect(row(/^Equity.*\$/)).toBeHidden();
  await figure.getByRole("radio", { name: "Dollars" }).check();
  await expect(row(/^Equity.*\$/)).toBeVisible();
  await expect(row(/^Chips.*GW/)).toBeHidden();
  await figure.getByRole("radio", { name: "Dollars" }).press("ArrowLeft");
  await expect(row(/^Chips.*GW/)).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(figure.getByRole("radio")).toHaveCount(0);
  await context.close();
});

test("a chosen theme stays on the next page, and shows before anything is painted", async ({ page }) => {
  await page.goto("/method");
  const theme = page.getByRole("button", { name: /^Theme/ });
  await theme.click();
  await theme.click();
  await expect(theme).toHaveAccessibleName("Theme: dark");
  await page.goto("/data");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(23, 22, 18)");
});

test("the list of pages opens at 390 px, by keyboard too, and leads on", async ({ open }) => {
  const page = await open("/", { width: 390, height: 844 });
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("button", { name: "Pages" }).focus();
  await page.keyboard.press("Enter");
  await pages.getByRole("link", { name: "Deals", exact: true }).click();
  await expect(page).toHaveURL(/\/deals$/);
});
