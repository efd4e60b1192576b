import { COUNTS } from "../seeds/counts";
import { seeds } from "../stated-figures";
import { expect, test } from "./fixtures";
import { menu } from "./pages";

/** How many deals have one of these organisations as a party, by the seeds. */
const dealsWith = (...ids: string[]) =>
  seeds.deals.filter(({ parties }) => parties.some(({ organisation }) => ids.includes(organisation))).length;
const of = (count: number) => new RegExp(`^${count} of ${COUNTS.deals} deals`);

for (const path of ["/", "/timeline", "/deals"]) {
  test(`${path}: choosing partners narrows the page, stands in the address and survives reload and going back`, async ({
    open,
  }) => {
    const page = await open(path);
    const status = page.getByRole("status").filter({ hasText: "as known on" });
    await expect(status).toHaveText(`${COUNTS.deals} of ${COUNTS.deals} deals, as known on ${COUNTS.latest.english}`);
    await menu(page, "Partner").click();
    await page.getByRole("checkbox", { name: /^AMD/ }).check();
    await expect(page).toHaveURL(/partner=amd/);
    await expect(status).toHaveText(of(dealsWith("amd")));
    await page.getByRole("checkbox", { name: /^Broadcom/ }).check();
    await expect(status).toHaveText(of(dealsWith("amd", "broadcom")));
    /* The browser answers before the address has changed. */
    await expect(page).toHaveURL(/partner=broadcom/);
    await page.reload();
    await menu(page, "Partner").click();
    await expect(page.getByRole("checkbox", { name: /^AMD/ })).toBeChecked();
    await page.getByRole("link", { name: "Clear filters" }).click();
    await expect(status).toHaveText(of(COUNTS.deals));
    await expect(page.getByRole("link", { name: "Remove: AMD" })).toHaveCount(0);
    await page.goBack();
    await expect(status).toHaveText(of(dealsWith("amd", "broadcom")));
    await page.goBack();
    await expect(status).toHaveText(of(dealsWith("amd")));
    await page.getByRole("link", { name: "Remove: AMD" }).click();
    await expect(status).toHaveText(of(COUNTS.deals));
  });

  test(`${path}: the article's day shows the deals of that day, and the language switch keeps it`, async ({ open }) => {
    const page = await open(path);
    await menu(page, "As of").click();
    await page.getByRole("link", { name: /\(the article\)$/ }).click();
    await expect(page).toHaveURL(/asOf=2025-10-08/);
    await expect(page.getByRole("status").filter({ hasText: "8 Oct 2025" })).toHaveCount(1);
    await expect(page.getByRole("link", { name: /Broadcom: 10 GW|Broadcom 10 GW/ })).toHaveCount(0);
    await page.getByRole("link", { name: "Lire cette page en français" }).click();
    await expect(page).toHaveURL(/\/fr.*asOf=2025-10-08/);
    await expect(page.getByRole("status").filter({ hasText: "8 oct. 2025" })).toHaveCount(1);
  });
}

test("each option's count is what choosing it leaves", async ({ open }) => {
  for (const layer of ["Chips", "Cloud", "Debt"]) {
    const page = await open("/deals");
    await menu(page, "Type").click();
    const box = page.getByRole("checkbox", { name: new RegExp(`^${layer}`) });
    const count = (await page.locator("label").filter({ has: box }).textContent())?.match(/\d+/)?.[0];
    await box.check();
    await expect(page.getByRole("status").filter({ hasText: "as known on" })).toHaveText(of(Number(count)));
  }
});

test("text search folds accents and says what to loosen when nothing is found", async ({ open }) => {
  const page = await open("/deals");
  const field = page.getByRole("main").getByRole("searchbox", { name: "Search" });
  await field.fill("memoire");
  await expect(page.getByRole("link", { name: /Samsung/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/q=memoire/);
  await field.fill("zzzz");
  await expect(page.getByRole("heading", { name: "No deal matches these filters" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["/", "/timeline", "/deals"]) {
    test(`${path}: the form filters, and the tables are there`, async ({ page }) => {
      await page.goto(path);
      await menu(page, "Partner").click();
      await page.getByRole("checkbox", { name: /^AMD/ }).check();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Apply" }).click();
      await expect(page).toHaveURL(/partner=amd/);
      await expect(page.getByRole("status").filter({ hasText: "as known on" })).toHaveText(of(dealsWith("amd")));
      expect(await page.getByRole("table", { includeHidden: true }).count()).toBeGreaterThan(0);
    });
  }

  test("a deal's figures open to their claims", async ({ page }) => {
    await page.goto("/deals/amd-6gw-2025-10");
    await page.locator("#power summary").click();
    await expect(page.locator("#power").getByRole("link").first()).toBeVisible();
  });
});

test("a partner is found in the long list by a part of its name, and the address is left alone", async ({ open }) => {
  const page = await open("/");
  await menu(page, "Partner").click();
  await page.getByText(/^\d+ more partners$/).click();
  const list = page.getByRole("group", { name: /^Partners/ });
  await list.getByRole("searchbox", { name: "Find in the list" }).fill("tata");
  await expect(list.getByRole("checkbox", { name: /^Tata/ })).toBeVisible();
  await expect(list.getByRole("checkbox", { name: /^Samsung/ })).toBeHidden();
  await expect(page).not.toHaveURL(/\?/);
});

test("no choice moves or removes another option: what would leave nothing is told as 0", async ({ open }) => {
  const page = await open("/deals");
  await menu(page, "Type").click();
  const types = page.getByRole("group", { name: "Type" }).getByRole("checkbox");
  const names = () => types.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  const before = await names();
  await page.goto("/deals?partner=cerebras");
  await menu(page, "Type").click();
  expect(await names()).toEqual(before);
  await expect(page.getByRole("group", { name: "Type" }).getByText("0", { exact: true }).first()).toBeVisible();
});

test("the slider of the day steps over days of change, and its page says the day", async ({ open }) => {
  const page = await open("/deals");
  await menu(page, "As of").click();
  await page.getByRole("slider", { name: /^Show the picture on/ }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/asOf=2026-/);
});
