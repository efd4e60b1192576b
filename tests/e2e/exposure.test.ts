import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { drawAllCharts } from "./pages";

const chain = (page: Page) => page.locator("[data-chain]");
const figures = (page: Page) => page.locator("dl b").allTextContents();
const slider = (page: Page) => page.getByRole("slider", { name: "OpenAI pays, % of its promises" });

test("facts come first: what OpenAI has promised Oracle, as a share of its backlog, with the days of both", async ({
  open,
}) => {
  const page = await open("/exposure");
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(
    "OpenAI has promised Oracle the most: more than $300B",
  );
  const table = page.locator("#exposure");
  await table.getByText("Table").click();
  const row = table.getByRole("row").filter({ hasText: "Oracle" });
  await expect(row).toContainText("$664B (31 Aug 2026)");
  await expect(row).toContainText("more than 45% (contracts of 23 Sept 2025)");
  await drawAllCharts(page);
});

test("the slider changes the sentence, the figures and the address at once, and a reload shows the same", async ({
  open,
}) => {
  const page = await open("/exposure");
  await expect(chain(page)).toHaveText(/Nobody is short of anything\.$/);
  await slider(page).focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("spinbutton", { name: "OpenAI pays, % of its promises" })).toHaveValue("90");
  await expect(chain(page)).toContainText("Short are Oracle by $30B");
  await expect(page).toHaveURL(/\/exposure\?pays=90$/);
  const [sentence, numbers] = [await chain(page).textContent(), await figures(page)];
  await page.reload();
  await expect(chain(page)).toHaveText(sentence ?? "");
  expect(await figures(page)).toEqual(numbers);
});

test("a shared what-if opens in French with the same numbers, and says that it is no forecast", async ({ open }) => {
  const page = await open("/exposure?pays=5&guarantees=called");
  await expect(chain(page)).toContainText("In round 2, CoreWeave can no longer pay what it owes.");
  await expect(chain(page)).toContainText("Nvidia is called on for its guarantee to SB Energy, up to $105B.");
  await expect(page.getByText(/a what-if of the reader’s: no probability, no forecast/)).toBeVisible();
  const values = () =>
    page.locator("#stress [data-value]").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-value")));
  const english = await values();
  await page.getByRole("link", { name: "Lire cette page en français" }).click();
  await expect(page).toHaveURL(/\/fr\/exposure\?.*pays=5/);
  await expect(chain(page)).toContainText("Au tour 2, CoreWeave ne peut plus payer ce qu’il doit.");
  expect(await values()).toEqual(english);
});

test("a party that is set to pass on what it gets fails after OpenAI", async ({ open }) => {
  const page = await open("/exposure?pays=10&alone_oracle=0");
  await expect(chain(page)).toContainText("In round 2, Oracle and CoreWeave can no longer pay what they owe.");
  const rounds = page.locator("#stress-rounds");
  await expect(rounds.getByRole("row").filter({ hasText: "Oracle" })).toContainText("2");
});

test("what cannot be used is named, with the nearest value that can", async ({ open }) => {
  const page = await open("/exposure?pays=140&alone_oracel=20&shares=many&asOf=2026-02-31");
  const alerts = page.getByRole("alert");
  await expect(alerts.filter({ hasText: "140 is above what is possible; 100 is used." })).toBeVisible();
  await expect(alerts.filter({ hasText: "“oracel” is not known here. The nearest is Oracle (oracle)." })).toBeVisible();
  await expect(alerts.filter({ hasText: "“many” is not a number; 100 is used." })).toBeVisible();
  await expect(alerts.filter({ hasText: "2026-02-31" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("NaN");
});

test("what the browser works out is what the server answers to the same address", async ({ open }) => {
  const page = await open("/exposure");
  await slider(page).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/pays=\d+$/);
  const served = await page.evaluate(async () => {
    const html = await (await fetch(window.location.href)).text();
    const found = new DOMParser().parseFromString(html, "text/html");
    const text = (selector: string) => [...found.querySelectorAll(selector)].map((each) => each.textContent);
    return { chain: text("[data-chain]"), figures: text("dl b") };
  });
  expect(served.chain).toEqual([await chain(page).textContent()]);
  expect(served.figures).toEqual(await figures(page));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the form computes by the server", async ({ page }) => {
    await page.goto("/exposure");
    await page
      .locator("summary")
      .filter({ hasText: "Change the suppositions" })
      .evaluate((element) => element.parentElement?.setAttribute("open", ""));
    await page.getByRole("spinbutton", { name: "OpenAI pays, % of its promises" }).fill("50");
    await page.getByRole("button", { name: "Compute" }).click();
    await expect(chain(page)).toContainText("Short are Oracle by $150B");
    await expect(page.locator('dl [data-key="unpaid"] b')).toHaveText("$365B");
  });
});
