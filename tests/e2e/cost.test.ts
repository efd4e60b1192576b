import { expect, test } from "./fixtures";
import { drawAllCharts } from "./pages";

const figure = (page: import("@playwright/test").Page, label: string) =>
  page
    .locator("dl div")
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator("b");

const assumptions = (page: import("@playwright/test").Page) =>
  page.getByRole("form", { name: "Scenario" }).locator("details");

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

test("a number changes figure and address at once, by keyboard alone, and a reload shows the same", async ({
  open,
}) => {
  const page = await open("/cost");
  await page.getByRole("spinbutton", { name: "Low, $B per GW" }).focus();
  await page.keyboard.type("49");
  await page.keyboard.press("Tab");
  await page.keyboard.type("60");
  await expect(figure(page, "Capital cost")).toHaveText("at least $1.27–1.56T");
  await expect(page).toHaveURL(/\?low=49&high=60$/);
  await expect(figure(page, "Spent by the end of 2035")).not.toHaveText("…");
  const figures = await page.locator("dl b").allTextContents();
  await page.reload();
  expect(await page.locator("dl b").allTextContents()).toEqual(figures);
  await expect(assumptions(page)).not.toHaveAttribute("open");
});

test("a slider of the assumptions changes the answer at once, and its address opens them", async ({ open }) => {
  const page = await open("/cost");
  const answer = figure(page, "Against revenue to 2035");
  const before = await answer.textContent();
  await assumptions(page).getByText("Assumptions").click();
  await page.getByRole("slider", { name: "Share of revenue for computing, %" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(answer).not.toHaveText(before ?? "");
  await expect(page).toHaveURL(/\?share=55$/);
  await page.reload();
  await expect(assumptions(page)).toHaveAttribute("open");
});

/** Task e of a first reader: two numbers typed, nothing opened, nothing scrolled. */
for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`at ${width} px two numbers tell what 20 GW at $35B cost, and whether they can be paid`, async ({ open }) => {
    const page = await open("/cost", { width, height });
    await page.getByRole("spinbutton", { name: "Gigawatts", exact: true }).fill("20");
    await page.getByRole("spinbutton", { name: "Low, $B per GW" }).fill("35");
    await expect(figure(page, "Capital cost")).toHaveText("$700B");
    await expect(figure(page, "Against revenue to 2035")).toHaveText(/^\$\S+ (left over|short)$/);
    await expect(page).toHaveURL(/\?gw=20&low=35$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    for (const label of ["Capital cost", "Against revenue to 2035"]) await expect(figure(page, label)).toBeInViewport();
    await expect(page.locator("main")).not.toContainText("One deal");
    await expect(page.locator("#cost-deals figcaption")).toContainText("20 GW as typed: $700B");
    await expect(page.locator("#cost-deals svg rect[data-is=soft]")).toHaveCount(0);
  });

test("one price is both ends until the other is typed, and low never passes high", async ({ open }) => {
  const page = await open("/cost");
  const [low, high] = ["Low", "High"].map((end) => page.getByRole("spinbutton", { name: `${end}, $B per GW` }));
  if (!low || !high) throw new Error("no boxes");
  await expect(low).toHaveAttribute("placeholder", "50");
  await low.fill("35");
  await expect(high).toHaveAttribute("placeholder", "35");
  await high.fill("45");
  await expect(figure(page, "Capital cost")).toHaveText("at least $0.91–1.17T");
  await low.fill("50");
  await low.blur();
  await expect(high).toHaveValue("");
  await expect(high).toHaveAttribute("placeholder", "50");
  await expect(figure(page, "Capital cost")).toHaveText("at least $1.3T");
  await low.fill("");
  await high.fill("");
  await expect(figure(page, "Capital cost")).toHaveText("at least $1.30–1.56T");
  await expect(page).toHaveURL(/\/cost$/);
});

test("years that are over stand grey before the model's, with what ran and how it is measured", async ({ open }) => {
  const page = await open("/cost?asOf=2026-06-30");
  for (const id of ["cost-spend", "cost-power"]) {
    const row = page.locator(`#${id} tbody tr`).first();
    await expect(row).toContainText("2025");
    await expect(row).toContainText("211 MW (computing load)");
  }
  await expect(page.locator("#cost-spend tbody tr").nth(1)).toContainText("2026");
  await expect(page.locator("#cost-power")).toContainText("neither is converted");
  const then = await open("/cost?asOf=2025-10-08");
  await expect(then.locator("#cost-spend tbody tr").first()).toContainText("2025");
  await expect(then.locator("#cost-spend tbody tr").first()).not.toContainText("MW");
});

test("a shared scenario opens the same in French, and the language link keeps it", async ({ open }) => {
  const page = await open("/cost?scope=deals&deal=amd-6gw-2025-10&low=40&high=50");
  await expect(figure(page, "Capital cost")).toHaveText("$240–300B");
  await page.getByRole("link", { name: "Lire cette page en français" }).click();
  await expect(page).toHaveURL(/\/fr\/cost\?.*scope=deals/);
  await expect(figure(page, "Coût d’investissement")).toHaveText("240–300 Md$");
});

test("the reader's own deals are added, and clearing the gigawatts takes one out", async ({ open }) => {
  const page = await open("/cost?scope=deals&deal=amd-6gw-2025-10");
  await expect(assumptions(page)).toHaveAttribute("open");
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
  await assumptions(page).getByText("Assumptions").click();
  await page.getByRole("combobox", { name: "Reference" }).selectOption("broadcom-amd-content");
  await expect(page.getByRole("note")).toContainText("not all-in");
  await expect(page.getByRole("spinbutton", { name: "Low, $B per GW" })).toHaveAttribute("placeholder", "15");
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
  test("the form computes by the server, and the picture is there", async ({ page }) => {
    await page.goto("/cost");
    await page.getByRole("spinbutton", { name: "Gigawatts", exact: true }).fill("20");
    await page.getByRole("spinbutton", { name: "Low, $B per GW" }).fill("35");
    await page.getByRole("button", { name: "Compute" }).click();
    await expect(figure(page, "Capital cost")).toHaveText("$700B");
    await expect(figure(page, "Spent by the end of 2035")).toHaveText(/\$[\d.]+/);
    const picture = page.locator("#cost-spend [role=img]");
    await expect(picture).toBeVisible();
    expect(await picture.locator("rect").count()).toBeGreaterThan(5);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

const BAD: [string, string][] = [
  ["low=-5", "Low, $B per GW: -5 is too low; the least is 0.1"],
  ["low=70&high=60", "Low, $B per GW: 70 is above the high end; 60 is used"],
  ["scope=chips&gw=20", "Gigawatts: 20 is not counted"],
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
