import { expect, test } from "./fixtures";

test("everybody who takes part is listed, with what they pay and receive, in the order that is asked for", async ({
  open,
}) => {
  const page = await open("/partners");
  const rows = page.locator("[data-partner]");
  await expect(rows.first()).toHaveAttribute("data-partner", "openai");
  await page.getByRole("navigation", { name: "Sort by" }).getByRole("link", { name: "name" }).click();
  await expect(page).toHaveURL(/sort=name/);
  const names = await rows.locator("th").allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
  await expect(page.getByText(/1–50 of \d+/).first()).toBeVisible();
});

test("OpenAI has a page: its flows each way, its totals, its circles, and who owns shares of it", async ({ open }) => {
  const page = await open("/partners/openai");
  for (const name of ["What OpenAI pays or gives", "What OpenAI receives", "Its circles", "Shares of OpenAI"])
    await expect(page.getByRole("heading", { name })).toBeVisible();
  const shares = page.getByRole("region", { name: "Who owns shares of OpenAI, as stated" });
  await expect(shares.getByRole("row", { name: /Microsoft/ })).toContainText("27%");
});

test("names lead to their partners from a deal, a circle and the table of flows", async ({ open }) => {
  const deal = await open("/deals/amd-6gw-2025-10");
  await expect(
    deal.locator('#flows ~ * a[href="/partners/openai"], main a[href="/partners/openai"]').first(),
  ).toBeVisible();
  const circular = await open("/circular");
  await expect(circular.locator('[id^="circle-"] a[href="/partners/oracle"]').first()).toBeAttached();
  await expect(circular.locator('td a[href="/partners/nvidia"]').first()).toBeAttached();
});
