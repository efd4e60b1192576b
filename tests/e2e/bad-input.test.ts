import { expect, test } from "./fixtures";

test("an unknown filter value is ignored and said so", async ({ page }) => {
  await page.goto("/deals?partner=intel&layer=quantum&firmness=maybe&sort=upwards");
  await expect(page.getByRole("alert").filter({ hasText: "intel" })).toContainText("quantum");
  await expect(page.getByRole("status").filter({ hasText: "deals as of" })).toHaveText(/^40 of 40/);
});

for (const asOf of ["2025-02-30", "tomorrow", "9999-01-01"]) {
  test(`an impossible date (${asOf}) falls back to the latest and says so`, async ({ page }) => {
    await page.goto(`/?asOf=${asOf}`);
    await expect(page.getByRole("alert").filter({ hasText: "1 Jul 2026" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "deals as of" })).toHaveText(
      "40 of 40 deals as of 1 Jul 2026",
    );
  });
}

test("a day before the first deal shows none and says what to loosen", async ({ page }) => {
  await page.goto("/?asOf=2001-01-01");
  await expect(page.getByRole("heading", { name: "No deal passes these filters" })).toBeVisible();
});

for (const path of ["/deals/nope", "/partners/nope", "/partners/openai", "/nothing/here", "/fr/deals/rien"]) {
  test(`${path} is a 404 page that offers the search`, async ({ page, allowErrors }) => {
    allowErrors();
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await page.getByRole("searchbox").fill("amd");
    await page.getByRole("button", { name: /Search|Chercher/ }).click();
    await expect(page).toHaveURL(/deals\?q=amd/);
  });
}

test("text that looks like a command is only text", async ({ page }) => {
  await page.goto(`/deals?q=${encodeURIComponent('"<script>alert(1)</script> OR 1=1; DROP TABLE claims')}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/deals");
  await expect(page.getByRole("status").filter({ hasText: "deals as of" })).toHaveText(/^40 of 40/);
});
