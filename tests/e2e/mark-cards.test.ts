import type { Page } from "@playwright/test";
import { whenAlive } from "../when-alive";
import { expect, test } from "./fixtures";
import { drawChart } from "./pages";

const card = (page: Page) => page.locator("[data-mark-card]");
const amdBar = (page: Page) => page.locator("#power p").filter({ has: page.locator('a[href*="amd-6gw"]') });

test("pointing at a bar tells its figure, what of it binds, its source and its claims, and a click opens its deal", async ({
  open,
}) => {
  const page = await open("/");
  await amdBar(page).hover();
  await expect(card(page)).toContainText("6 GW");
  await expect(card(page)).toContainText("1 GW binding; 5 GW not binding");
  await expect(card(page)).toContainText(/\([ABC]\), .*; \d+ claims?/);
  await card(page).hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await amdBar(page).click();
  await expect(page).toHaveURL(/\/deals\/amd-6gw-2025-10#power$/);
});

test("the keyboard shows the same card, which describes its mark", async ({ open }) => {
  const page = await open("/fr");
  const link = amdBar(page).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  await page.keyboard.press("Tab");
  await link.focus();
  await expect(card(page)).toContainText("1 GW");
  await expect(link).toHaveAccessibleDescription(/6 GW/);
});

test("lanes, lines of the circle and bars of equity have the card, too", async ({ open }) => {
  const timeline = await open("/timeline");
  await timeline.locator('svg a[data-deal="amd-6gw-2025-10"] text').first().hover();
  await expect(card(timeline)).toContainText("announced 6 Oct 2025");
  const circle = await open("/circular");
  await circle.locator('#flow-graph a[data-line="openai.oracle"]:visible').focus();
  await expect(card(circle)).toContainText("OpenAI → Oracle");
  const overview = await open("/");
  const equity = overview.locator("#equity [data-chart]");
  await equity.evaluate((chart) => chart.closest("details")?.setAttribute("open", ""));
  await drawChart(equity);
  await equity
    .getByRole("link", { name: /^Nvidia → OpenAI: \$30B/ })
    .first()
    .hover();
  await expect(card(overview)).toContainText("$30B");
});

test("a step of a line over time has the card, and leads to what changed on its day", async ({ open }) => {
  const page = await open("/fr");
  await drawChart(page.locator("#power-over-time [data-chart]"));
  const step = page.locator('#power-over-time [data-chart] a[data-mark="power.2025-10-06.chips"]');
  await step.hover();
  await expect(card(page)).toContainText("Puces, net au 6 oct. 2025");
  await expect(card(page)).toContainText("1 GW ferme");
  await expect(card(page)).toContainText(/\([ABC]\), .*/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await step.focus();
  await expect(step).toHaveAccessibleDescription(/AMD/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/changes\?asOf=2025-10-06&since=2025-\d\d-\d\d$/);
});

test("a promise's row has the card, by pointer and by keyboard, and leads to the promise", async ({ open }) => {
  const page = await open("/delivery?asOf=2025-12-24");
  const row = page.locator('#delivery-dates a[href$="#abilene-2025~phase-one"]');
  await row.hover();
  await expect(card(page)).toContainText("Met on 30 Sept 2025, 92 days late");
  await expect(card(page)).toContainText(/Day given: .*\([ABC]\)/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await row.focus();
  await expect(row).toHaveAccessibleDescription(/Day given/);
  await page.keyboard.press("Enter");
  await expect(page.locator("li:target")).toContainText("First two buildings powered");
});

test("a bar of the tornado tells its assumption's two ends and what each comes to, and leads to its field", async ({
  open,
}) => {
  const page = await open("/cost?scope=article&soft=50&spread=20");
  await drawChart(page.locator("#cost-tornado [data-chart]"));
  const bar = (name: RegExp) => page.locator("#cost-tornado [data-chart]").getByRole("link", { name });
  await bar(/^Unit cost/).hover();
  await expect(card(page)).toContainText(/At its low, \$50B per GW: .*At its high, \$60B per GW: /);
  await expect(card(page)).toContainText("Unit cost said by");
  await bar(/^Share built, not binding/).focus();
  await expect(card(page)).toContainText("An assumption: no source states it");
  await card(page).getByRole("link", { name: "Change it in the form" }).click();
  await expect(page.locator("#field-soft")).toBeInViewport();
  await expect(page.locator("#field-soft")).toBeFocused();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test("a first tap shows the card at the foot of the view, and its link opens the deal", async ({ page }) => {
    await page.goto("/");
    await whenAlive(page);
    await amdBar(page).tap();
    await expect(card(page)).toContainText("6 GW");
    const box = await card(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    await card(page).getByRole("link", { name: "Open its page" }).tap();
    await expect(page).toHaveURL(/\/deals\/amd-6gw-2025-10#power$/);
  });
});

test.describe("by touch, a card longer than its sheet", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test("keeps its link in sight", async ({ page }) => {
    await page.goto("/fr/delivery");
    await whenAlive(page);
    await page.locator('#delivery-dates a[href$="#abilene-2025~all-buildings"]').tap();
    await expect(card(page)).toContainText("Date donnée");
    expect(await card(page).evaluate((sheet) => sheet.scrollHeight > sheet.clientHeight)).toBe(true);
    await expect(card(page).getByRole("link")).toBeInViewport({ ratio: 0.9 });
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a bar, a lane and a line are links", async ({ page }) => {
    await page.goto("/");
    await amdBar(page).click({ position: { x: 200, y: 10 } });
    await expect(page).toHaveURL(/\/deals\/amd-6gw-2025-10#power$/);
    await page.goto("/timeline");
    await page.locator('svg a[data-deal="amd-6gw-2025-10"] text').first().click();
    await expect(page).toHaveURL(/\/deals\/amd-6gw-2025-10$/);
  });

  test("a step, a promise and an assumption are links", async ({ page }) => {
    await page.goto("/embed/power-over-time");
    const step = page.locator('[data-paper] a[data-mark="power.2025-10-06.chips"]');
    await expect(step).toHaveAttribute("href", /^\/changes\?asOf=2025-10-06&since=/);
    await page.goto("/delivery?asOf=2025-12-24");
    await page.locator('#delivery-dates a[href$="#abilene-2025~phase-one"] text').click();
    await expect(page.locator("li:target")).toContainText("First two buildings powered");
    await page.goto("/cost?scope=article&soft=50&spread=20");
    await page.locator('#cost-tornado [data-paper] a[href="#field-soft"] text').first().click();
    await expect(page.locator("#field-soft")).toBeInViewport();
  });
});
