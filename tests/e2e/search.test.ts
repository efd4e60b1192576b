import { expect, test } from "./fixtures";

test("a ticker finds its partner first, and the words that match are marked", async ({ open }) => {
  const page = await open("/search");
  const box = page.getByRole("search", { name: "Search everything" });
  await box.getByRole("searchbox").fill("NVDA");
  await box.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=NVDA$/);
  const first = page.getByRole("list", { name: "Results" }).getByRole("listitem").first();
  await expect(first.getByRole("link", { name: "Nvidia" })).toHaveAttribute("href", "/partners/nvidia");
  await expect(first.locator("mark")).toHaveText("NVDA");
});

for (const [query, path] of [
  ["$300bn", "/search"],
  ["300 billion", "/search"],
  ["$300B oracle", "/search"],
  ["300 milliards", "/fr/search"],
] as const)
  test(`"${query}" finds Oracle's contract, which the ledger holds as a number`, async ({ open }) => {
    const page = await open(`${path}?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main a[href*="/deals/oracle-300b-2025-09"]')).toBeVisible();
  });

for (const query of ["6GW amd", "6 gw AMD"])
  test(`"${query}" finds AMD's deal first`, async ({ open }) => {
    const page = await open(`/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator("main ol a").first()).toHaveAttribute("href", /amd-6gw-2025-10/);
  });

test("the filters of a page share the search: an amount finds its deal there too", async ({ open }) => {
  const page = await open("/deals?q=%24300bn");
  await expect(page.locator('[data-deal="oracle-300b-2025-09"]')).toBeVisible();
});

test("a result leads to the place where its line stands", async ({ open }) => {
  const page = await open("/search?q=Catalonia");
  const links = await page
    .locator("[data-search-result]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) {
    await page.goto(href);
    const place = href.split("#")[1];
    if (place) await expect(page.locator(`[id="${place}"]`)).toBeVisible();
  }
});

test("the keyboard alone searches, walks the results and opens one", async ({ open }) => {
  const page = await open("/search?q=cerebras");
  await page.keyboard.press("/");
  const box = page.getByRole("searchbox").first();
  await expect(box).toBeFocused();
  await page.keyboard.type("/");
  await expect(box).toHaveValue(/\//);
  const results = page.locator("[data-search-result]");
  await page.keyboard.press("ArrowDown");
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(box).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/partners\/cerebras$/);
});

test("who mistypes a name is offered it, and who asks too much is told what to loosen", async ({ open }) => {
  const mistyped = await open("/search?q=Nvdia");
  await mistyped.getByRole("list", { name: "Did you mean" }).getByRole("link", { name: "Nvidia" }).click();
  await expect(mistyped.getByRole("list", { name: "Results" }).getByRole("link").first()).toHaveText("Nvidia");
  const many = await open("/search?q=vantage+narvik");
  await expect(many.getByRole("heading", { name: "Nothing holds all of “vantage narvik”" })).toBeVisible();
  await expect(many.getByRole("list", { name: "Words that find something alone" }).getByRole("link")).toHaveText([
    "vantage",
    "narvik",
  ]);
});

test("on an earlier day only what was known is found, and the search is kept on the way to the latest", async ({
  open,
}) => {
  const page = await open("/search?q=broadcom+10+GW&asOf=2025-10-08");
  await expect(page.locator('main a[href*="/deals/broadcom-10gw-2025-10"]')).toHaveCount(0);
  await page.getByRole("link", { name: "Latest", exact: true }).click();
  await expect(page.locator('main a[href*="/deals/broadcom-10gw-2025-10"]').first()).toBeVisible();
});

test("only the empty page of the search is for search engines", async ({ request }) => {
  expect(await (await request.get("/search")).text()).not.toContain('name="robots"');
  expect(await (await request.get("/search?q=amd")).text()).toContain('<meta name="robots" content="noindex"/>');
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the search is a plain form, in French too", async ({ page }) => {
    await page.goto("/fr/search");
    const box = page.getByRole("search", { name: "Tout rechercher" });
    await box.getByRole("searchbox").fill("memoire");
    await box.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("list", { name: "Résultats" }).locator("mark").first()).toHaveText(/^m[ée]moire/i);
  });
});
