import { expect, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a long list is read page by page, and Back leads back", async ({ page }) => {
    await page.goto("/sources");
    await expect(page.getByText(/^Sources 1–50 of \d+|1–50 of \d+/).first()).toBeVisible();
    await page.locator("a[rel=next]").click();
    await expect(page).toHaveURL(/\/sources\?page=2$/);
    await expect(page.getByText(/51–100 of \d+/).first()).toBeVisible();
    await page.locator("a[rel=prev]").click();
    await expect(page.getByText(/1–50 of \d+/).first()).toBeVisible();
    await page.goBack();
    await expect(page.getByText(/51–100 of \d+/).first()).toBeVisible();
  });

  for (const junk of ["junk", "0", "-1", "1.5", "999999", "__proto__"])
    test(`a page "${junk}" that there is none of is said, and the first is shown`, async ({ page }) => {
      await page.goto(`/sources?page=${junk}`);
      await expect(page.getByRole("alert")).toContainText(junk);
      await expect(page.getByText(/1–50 of \d+/).first()).toBeVisible();
    });

  test("a claim's source is found on whichever page of the list it stands", async ({ page }) => {
    await page.goto("/deals/stargate-2025-01");
    const links = await page
      .locator('a[href*="/sources?source="]')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links.slice(0, 5)) {
      await page.goto(link);
      await expect(page.locator(`[id="${link.split("#")[1]}"]`)).toBeVisible();
    }
  });
});

test("an address of before, which names a source by its place alone, still finds it", async ({ open }) => {
  const page = await open("/sources?page=2");
  const id = await page.locator("main [id]:not(section):not(h2)").last().getAttribute("id");
  await page.goto(`/sources#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});
