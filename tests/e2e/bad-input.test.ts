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

const NOWHERE = {
  en: ["/deals/nope", "/partners/nope", "/nothing/here", "/nothing.html", "/api/nothing", "/%ff"],
  fr: ["/fr/deals/rien", "/fr/partners/rien", "/fr/rien", "/fr/rien.php"],
};
const WORDS = {
  en: {
    heading: "This page does not exist",
    search: "Search",
    pages: "The pages of this site",
    found: /\/search\?q=amd/,
  },
  fr: {
    heading: "Cette page n’existe pas",
    search: "Chercher",
    pages: "Les pages de ce site",
    found: /\/fr\/search\?q=amd/,
  },
};
for (const language of ["en", "fr"] as const)
  for (const path of NOWHERE[language])
    for (const javaScriptEnabled of [true, false])
      test(`${path} is a 404 page that helps on, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
        browser,
      }) => {
        const { heading, search, pages, found } = WORDS[language];
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        expect((await page.goto(path))?.status()).toBe(404);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page).toHaveTitle(new RegExp(heading));
        const own = page.getByRole("main");
        await expect(own.getByRole("heading", { level: 1 })).toHaveText(heading);
        await expect(own.getByRole("navigation", { name: pages }).getByRole("link")).toHaveCount(13);
        await own.getByRole("searchbox").fill("amd");
        await own.getByRole("button", { name: search }).click();
        await expect(page).toHaveURL(found);
        await context.close();
      });

test("text that looks like a command is only text", async ({ open }) => {
  const page = await open(`/deals?q=${encodeURIComponent('"<script>alert(1)</script> OR 1=1; DROP TABLE claims')}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await open("/deals");
  await expect(page.getByRole("status").filter({ hasText: "as known on" })).toHaveText(new RegExp(`^${ALL}`));
});
