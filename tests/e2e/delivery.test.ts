import { expect, test } from "./fixtures";

test("from the overview to a site, and from the site to the claims behind it", async ({ open }) => {
  const page = await open("/");
  await page.getByRole("link", { name: "Built, running and late" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is promised, built, running and late");
  await page.locator("[data-site$='@abilene']").getByRole("link", { name: "Abilene, Texas" }).click();
  await page.waitForURL(/\/deals\/abilene-2025#delivery$/);
  await page.getByText(/^Abilene, Texas \(\d+\)$/).click();
  const claims = page.getByRole("table", { name: "Abilene, Texas" });
  await expect(claims).toContainText("Running, computing load: 421 MW");
  await expect(claims).toContainText("Delivered, basis unstated: 618 MW");
});

test("filtered by a partner, the page keeps the partner's sites and dates", async ({ open }) => {
  const page = await open("/delivery?partner=coreweave");
  await expect(page.locator("[data-site$='@denton']")).toBeVisible();
  await expect(page.locator("[data-site$='@abilene']")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the tables say what the pictures show, on the reader's day", async ({ page }) => {
    await page.goto("/delivery?asOf=2025-12-24");
    await expect(page.locator("[data-site$='@abilene']")).toContainText("211 MW (computing load)");
    await page.locator("#delivery-stages summary").click();
    const row = page.getByRole("row", { name: /Abilene, Texas Running 211 MW computing load/ });
    await expect(row).toContainText("24 Dec 2025");
    await page.locator("#delivery-dates summary").click();
    const promise = page.getByRole("row", { name: /First two buildings powered/ });
    await expect(promise).toContainText("Met on 30 Sept 2025, 92 days late");
  });
});
