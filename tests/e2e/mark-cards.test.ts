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
});
