import { COUNTS } from "../seeds/counts";
import { expect, test } from "./fixtures";

const ALL = `${COUNTS.deals} of ${COUNTS.deals}`;

test("an unknown filter value is ignored and said so", async ({ open }) => {
  const page = await open("/deals?partner=intel&layer=quantum&firmness=maybe&sort=upwards");
  await expect(page.getByRole("alert").filter({ hasText: "intel" })).toContainText("quantum");
  await expect(page.getByRole("status").filter({ hasText: "as known on" })).toHaveText(new RegExp(`^${ALL}`));
});

for (const asOf of ["2025-02-30", "tomorrow", "9999-01-01"]) {
  test(`an impossible date (${asOf}) falls back to the latest and says so`, async ({ open }) => {
    const page = await open(`/?asOf=${asOf}`);
    await expect(page.getByRole("alert").filter({ hasText: COUNTS.latest.english })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "as known on" })).toHaveText(
      `${ALL} deals, as known on ${COUNTS.latest.english}`,
    );
  });
}

test("a day before the first deal shows none and says what to loosen", async ({ open }) => {
  const page = await open("/?asOf=2001-01-01");
  await expect(page.getByRole("heading", { name: "Nothing had been announced yet on 1 Jan 2001" })).toBeVisible();
});

for (const path of ["/deals/nope", "/partners/nope", "/nothing/here", "/fr/deals/rien"]) {
  test(`${path} is a 404 page that offers the search`, async ({ open, request, allowErrors }) => {
    allowErrors();
    expect((await request.get(path)).status()).toBe(404);
    const page = await open(path);
    const own = page.getByRole("main");
    await own.getByRole("searchbox").fill("amd");
    await own.getByRole("button", { name: /Search|Chercher/ }).click();
    await expect(page).toHaveURL(/deals\?q=amd/);
  });
}

test("text that looks like a command is only text", async ({ open }) => {
  const page = await open(`/deals?q=${encodeURIComponent('"<script>alert(1)</script> OR 1=1; DROP TABLE claims')}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await open("/deals");
  await expect(page.getByRole("status").filter({ hasText: "as known on" })).toHaveText(new RegExp(`^${ALL}`));
});
