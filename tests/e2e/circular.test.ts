import { readFileSync } from "node:fs";
import { COUNTS } from "../seeds/counts";
import { expect, test } from "./fixtures";
import { drawChart, menu } from "./pages";

type Page = import("@playwright/test").Page;

const index = (page: Page, key: string) => page.locator(`[data-index=${key}] b`);
const circle = (page: Page, path: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: path, exact: true }) });
/** The drawing of everybody, opened, once it is alive. */
async function graph(page: Page) {
  if (!(await page.locator("#everybody").isVisible()))
    await page.getByText("Every flow in one drawing, to move through").click();
  await page.locator("#everybody").scrollIntoViewIfNeeded();
  const flows = page.getByRole("group", { name: "Graph of the flows" });
  await flows.getByRole("button", { name: /^OpenAI:/ }).waitFor();
  return flows;
}

test("on the article's day Nvidia's circle is a letter of intent, AMD's a warrant, and Oracle's undisclosed leg is named", async ({
  open,
}) => {
  const page = await open("/circular?asOf=2025-10-08");
  const nvidia = circle(page, "OpenAI → Nvidia → OpenAI");
  await expect(nvidia).toContainText(
    "Nvidia invests up to $100B in OpenAI, which buys chips for an undisclosed amount from Nvidia.",
  );
  await expect(nvidia).toContainText("Not binding");
  await expect(circle(page, "OpenAI → AMD → OpenAI")).toContainText(
    "AMD grants a warrant (160M shares, of undisclosed value) to OpenAI, which buys chips for an undisclosed amount from AMD.",
  );
  await expect(circle(page, "OpenAI → Oracle → Nvidia → OpenAI")).toContainText(
    "Oracle buys chips for an unknown amount from Nvidia",
  );
});

test.describe("at the latest date", () => {
  test.describe.configure({ mode: "default" });
  test.beforeAll(async ({ open }) => {
    const page = await open("/circular");
    await graph(page);
    await page.getByText("Who owns whom, payers and receivers").click();
  });

  test("the letter is gone, the $30B is there, and the comparison says so", async ({ tab }) => {
    await expect(circle(tab, "OpenAI → Nvidia → OpenAI")).toContainText("Nvidia invests $30B in OpenAI");
    const changes = tab.locator("#firm ~ *, section:has(#firm)").last();
    await expect(
      changes.getByRole("listitem").filter({ hasText: /^Nvidia invests up to \$100B in OpenAI$/ }),
    ).toHaveCount(1);
    await expect(changes.getByRole("listitem").filter({ hasText: /^Nvidia invests \$30B in OpenAI$/ })).toHaveCount(1);
    await expect(index(tab, "circularity")).toHaveText(COUNTS.circular.part);
  });

  test("the two-sided Sankey and the netted remainder are drawn", async ({ tab }) => {
    for (const id of ["payers-receivers", "netted"]) {
      await drawChart(tab.locator(`#${id} [data-chart]`));
      expect(await tab.locator(`#${id} svg path`).count()).toBeGreaterThan(8);
    }
  });

  for (const [format, begins] of [
    ["CSV", "From,To,Kind"],
    ["SVG", "<svg"],
    ["PNG 2,000 px", "\u0089PNG"],
  ] as const) {
    test(`the circle is saved as ${format}`, async ({ tab }) => {
      const [download] = await Promise.all([
        tab.waitForEvent("download"),
        tab.locator("#flow-graph").getByRole("button", { name: format }).click(),
      ]);
      expect(readFileSync(await download.path(), "latin1").slice(0, begins.length)).toBe(begins);
    });
  }
});

test("a filter changes flows, indices and address, and unchecking it undoes that", async ({ open }) => {
  const page = await open("/circular");
  await menu(page, "Binding").click();
  await page.getByRole("checkbox", { name: /^Binding/ }).check();
  await expect(page).toHaveURL(/firmness=firm/);
  await expect(page.getByRole("status").filter({ hasText: "flows as of" })).toHaveText(
    new RegExp(`^${COUNTS.circular.firmFlows} of \\d+ flows`),
  );
  await expect(index(page, "circularity")).toHaveText(COUNTS.circular.firmPart);
  await expect(circle(page, "OpenAI → AMD → OpenAI")).toHaveCount(0);
  await page.getByRole("checkbox", { name: /^Binding/ }).uncheck();
  await expect(page).not.toHaveURL(/firmness/);
  await expect(index(page, "circularity")).toHaveText(COUNTS.circular.part);
  await expect(circle(page, "OpenAI → AMD → OpenAI")).toHaveCount(1);
});

test("modelled amounts come only on request, with every factor shown", async ({ open }) => {
  const page = await open("/circular?asOf=2025-10-08");
  await expect(page.getByText("modelled $")).toHaveCount(0);
  await open("/circular?asOf=2025-10-08&modelled=yes&share_nvidia=60&price_amd=200");
  await expect(circle(page, "OpenAI → Nvidia → OpenAI")).toContainText("buys chips for a modelled $330B from Nvidia");
  await expect(circle(page, "OpenAI → AMD → OpenAI")).toContainText("grants a warrant (a modelled $32B) to OpenAI");
  await page.locator("#flow-graph").getByText("Table", { exact: true }).click();
  await expect(page.locator("#flow-graph").getByRole("row").filter({ hasText: "modelled $330B" })).toContainText(
    "(10 GW × $55B per GW × 60%)",
  );
});

test("a chosen circle stands out, is walked leg by leg, and the address keeps it", async ({ open }) => {
  const page = await open("/circular");
  await page.getByRole("link", { name: "OpenAI → Oracle → Nvidia → OpenAI", exact: true }).click();
  await expect(page).toHaveURL(/circle=nvidia\.openai\.oracle/);
  const line = (id: string) => page.locator(`#flow-graph a[data-line="${id}"]`).first();
  await expect(line("openai.oracle")).toHaveAttribute("data-lit", "true");
  await expect(line("openai.amazon")).toHaveAttribute("data-lit", "false");
  await expect(async () => {
    await page.getByRole("button", { name: "Next leg" }).click();
    await expect(page.locator("#circle-list [aria-current=step]")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await expect(page.locator("#circle-list [aria-current=step]")).toContainText("OpenAI rents computing");
  await expect(line("openai.oracle")).toHaveAttribute("data-told", "");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#circle-list [aria-current=step]")).toContainText("Oracle buys chips for about $40B");
  await expect(line("openai.oracle")).not.toHaveAttribute("data-told");
  await page.getByRole("link", { name: "Show all circles" }).click();
  await expect(page).not.toHaveURL(/circle=/);
});

test("a line leads to its flows in the table, a box to its partner, the last box to everybody", async ({ open }) => {
  const page = await open("/circular");
  await page.locator('#flow-graph a[data-line="openai.amazon"]').first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[id="flow-openai.amazon"]')).toBeVisible();
  await expect(page.locator("#flow-graph a[data-party=nvidia]").first()).toHaveAttribute("href", /\/partners\/nvidia$/);
  await expect(page.locator("#flow-graph a[href='#everybody']").first()).toHaveAccessibleName(/other organisations/);
});

test("the graph is walked by keyboard alone, and the same facts are read from its text twin", async ({ open }) => {
  const page = await open("/circular");
  const flows = await graph(page);
  await flows.getByRole("button", { name: /^OpenAI:/ }).focus();
  await page.keyboard.press("ArrowRight");
  const focused = page.locator("[data-party]:focus");
  await expect(focused).not.toHaveAttribute("data-party", "openai");
  const name = ((await focused.getAttribute("aria-label")) ?? "").split(":")[0] ?? "";
  await expect(page.getByRole("status").filter({ hasText: `${name}:` })).toHaveCount(1);
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: `Flows of ${name}` });
  await expect(details).toBeVisible();
  const first = ((await details.getByRole("listitem").first().locator("b").textContent()) ?? "").replace(/\.$/, "");
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
  await expect(focused).toHaveAttribute("aria-label", new RegExp(`^${name.replace(/[()]/g, "\\$&")}:`));
  await page.locator("#everybody").getByText("Table", { exact: true }).click();
  const [payer = ""] = first.split(" ");
  await expect(
    page.locator("#everybody").getByRole("row").filter({ hasText: payer }).filter({ hasText: name }).first(),
  ).toBeVisible();
});

test("a party is opened by pointer too, and closed again", async ({ open }) => {
  const page = await open("/circular");
  const flows = await graph(page);
  await flows.getByRole("button", { name: /^Nvidia:/ }).click();
  const details = page.getByRole("region", { name: "Flows of Nvidia" });
  await expect(details.getByRole("listitem").filter({ hasText: "Nvidia invests $30B in OpenAI." })).toHaveCount(1);
  await details.getByRole("button", { name: "Close" }).click();
  await expect(details).toHaveCount(0);
});

test("pointing at a line reads its amount, its state and its source", async ({ open }) => {
  const page = await open("/circular?partner=amazon&min=90");
  await graph(page);
  await page.locator("#everybody .react-flow__edge-interaction").first().hover({ force: true });
  await expect(page.locator("#everybody")).toContainText("OpenAI rents computing for $100B from Amazon.");
  await expect(page.locator("#everybody")).toContainText(/Cloud rent, .*Binding\. Source: .+\([ABC]\)/);
});

test("the slider and the presets move the day", async ({ open }) => {
  const page = await open("/circular");
  await menu(page, "As of").click();
  await page.getByRole("link", { name: /\(the article\)$/ }).click();
  await expect(page).toHaveURL(/asOf=2025-10-08/);
  await page.getByRole("slider", { name: /Show the picture on/ }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/asOf=2025-(09|10-0[1-7])/);
});

test("on a phone the circle is drawn narrow and fits, and the page is at most 8,500 px high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/circular");
  const box = await page.locator("#flow-graph a[data-party=nvidia]").last().boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360 && box.height >= 43).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8500);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the picture, the circles, the matrix and a chosen circle are all there", async ({ page }) => {
    await page.goto("/circular?circle=amazon.openai");
    await expect(page.getByRole("group", { name: new RegExp(`${COUNTS.circular.circles} circles`) })).toBeVisible();
    await expect(circle(page, "OpenAI → Amazon → OpenAI")).toContainText("Amazon invests $35B in OpenAI");
    await page.getByText("Who owns whom, payers and receivers, matrix, guarantees").click();
    await expect(page.locator("#matrix").getByRole("row", { name: /^Amazon/ })).toContainText("$50B");
    await page.getByRole("link", { name: "OpenAI → AMD → OpenAI", exact: true }).click();
    await expect(page).toHaveURL(/circle=amd\.openai/);
    await page.locator("#flow-graph summary").filter({ hasText: "Table" }).click();
    await expect(page.locator("#flow-graph").getByRole("row").filter({ hasText: "160M shares" })).toBeVisible();
  });
});

for (const [query, message] of [
  ["kind=gift", "Kinds (none chosen: all but guarantees): “gift” is not known here"],
  ["min=-1", "At least, $B: -1 is too low; the least is 0"],
  ["price_amd=lots", "Share price of AMD, $: “lots” is not a number"],
  ["since=2031-01-01", "The ledger ends before 2031-01-01"],
  ["circle=nobody", "The circle in the address is not one of this day"],
  ["asOf=1999-01-01", "no flow matches these filters"],
] as const) {
  test(`bad input ${query} is told in words`, async ({ open }) => {
    const page = await open(`/circular?${query}`);
    await expect(page.locator("main")).toContainText(message);
    expect(await page.locator("main").innerText()).not.toMatch(/NaN|Infinity|undefined/);
  });
}
