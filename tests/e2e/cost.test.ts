import { expect, test } from "./fixtures";
import { drawAllCharts } from "./pages";

const figure = (page: import("@playwright/test").Page, label: string) =>
  page
    .locator("dl div")
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator("b");

test("the article's 26 GW come to $1.30–1.56T, each deal with its own capital cost", async ({ open }) => {
  const page = await open("/cost");
  await expect(figure(page, "Capital cost")).toHaveText("at least $1.30–1.56T");
  await drawAllCharts(page);
  const table = page.locator("#cost-deals");
  await table.getByText("Table").click();
  for (const [deal, capex] of [
    ["Stargate", "$500–600B"],
    ["Nvidia", "at least $500–600B"],
    ["AMD", "$300–360B"],
  ] as const)
    await expect(table.getByRole("row").filter({ hasText: deal }).first()).toContainText(capex);
});

test("a slider changes figure and address at once, by keyboard alone, and a reload shows the same", async ({
  open,
}) => {
  const page = await open("/cost");
  await page.getByRole("slider", { name: "Low, $B per GW" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("spinbutton", { name: "Low, $B per GW" })).toHaveValue("49");
  await expect(page.getByRole("combobox", { name: "Reference" })).toHaveValue("own");
  await expect(figure(page, "Capital cost")).toHaveText("at least $1.27–1.56T");
  await expect(page).toHaveURL(/low=49&high=60/);
  await expect(figure(page, "Spent by the end of 2035")).not.toHaveText("…");
  const figures = await page.locator("dl b").allTextContents();
  await page.reload();
  expect(await page.locator("dl b").allTextContents()).toEqual(figures);
});

test("a shared scenario opens the same in French, and the language link keeps it", async ({ open }) => {
  const page = await open("/cost?scope=deals&deal=amd-6gw-2025-10&low=40&high=50");
  await expect(figure(page, "Capital cost")).toHaveText("$240–300B");
  await page.getByRole("link", { name: "Lire cette page en français" }).click();
  await expect(page).toHaveURL(/\/fr\/cost\?.*scope=deals/);
  await expect(figure(page, "Coût d’investissement")).toHaveText("240–300 milliards de dollars");
});

test("the reader's own deals are added, and clearing the gigawatts takes one out", async ({ open }) => {
  const page = await open("/cost?scope=deals&deal=amd-6gw-2025-10");
  await page.getByRole("textbox", { name: "Partner" }).first().fill("Anyone");
  await page.getByRole("spinbutton", { name: "GW", exact: true }).first().fill("4");
  await expect(figure(page, "Capital cost")).toHaveText("$500–600B");
  await expect(page.getByRole("spinbutton", { name: "GW", exact: true })).toHaveCount(2);
  await expect(page).toHaveURL(/planPartner=Anyone&planGw=4/);
  await page.getByRole("spinbutton", { name: "GW", exact: true }).first().fill("");
  await expect(figure(page, "Capital cost")).toHaveText("$300–360B");
});

test("a unit cost that is not all-in says so", async ({ open }) => {
  const page = await open("/cost");
  await page.getByRole("combobox", { name: "Reference" }).selectOption("broadcom-amd-content");
  await expect(page.getByRole("note")).toContainText("not all-in");
  await expect(page.getByRole("spinbutton", { name: "Low, $B per GW" })).toHaveValue("15");
  await page.getByRole("combobox", { name: "Reference" }).selectOption("openai-ft");
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("two scenarios stand side by side", async ({ open }) => {
  const page = await open("/cost?scope=deals&deal=amd-6gw-2025-10");
  await page.getByRole("link", { name: "Keep for comparison" }).click();
  const row = page.locator("#cost-comparison").getByRole("row").filter({ hasText: "Capital cost" }).first();
  await expect(row).toBeVisible();
  await page.getByRole("combobox", { name: "Reference" }).selectOption("bernstein");
  await expect(row).toContainText("$210B");
  await expect(row).toContainText("$300–360B");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the form computes by the server", async ({ page }) => {
    await page.goto("/cost");
    await page
      .locator("summary")
      .filter({ hasText: "Change the scenario" })
      .evaluate((element) => element.parentElement?.setAttribute("open", ""));
    await page.getByRole("combobox", { name: "Reference" }).selectOption("own");
    await page.getByRole("spinbutton", { name: "Low, $B per GW" }).fill("30");
    await page.getByRole("button", { name: "Compute" }).click();
    await expect(figure(page, "Capital cost")).toHaveText("at least $0.78–1.56T");
    await expect(figure(page, "Spent by the end of 2035")).toHaveText(/\$[\d.]+/);
  });
});

const BAD: [string, string][] = [
  ["low=-5", "Low, $B per GW: -5 is too low; the least is 0.1"],
  ["low=70&high=60", "Low, $B per GW: 70 is above the high end; 60 is used"],
  ["scope=typed&gw=1e9", "Gigawatts: 1e9 is too high; the most is 1000"],
  ["firm=lots", "Share of what is binding: “lots” is not a number; 100 is used"],
  ["deal=nothing", "Deal: “nothing” is not known here"],
  ["closeBy=1999", "Paid by the end of: 1999 is too low; the least is 2026"],
  ["planGw=1&planFrom=2030&planTo=2026", "Planned to: 2026 is before the first year; 2030 is used"],
  [Array.from({ length: 1000 }, () => "planGw=1").join("&"), "1000 planned deals are too many; the first 20 are used"],
];
for (const [query, message] of BAD) {
  test(`bad input ${query.slice(0, 40)} names its field and offers the nearest value`, async ({ open }) => {
    const page = await open(`/cost?${query}`);
    await expect(page.locator("main").getByRole("alert")).toContainText(message);
    expect(await page.locator("main").innerText()).not.toMatch(/NaN|Infinity|undefined/);
  });
}
