import { formatQuantity } from "@/lib/format/quantity";
import type { Quantity } from "@/lib/model/quantity";
import { wordingFor } from "../unit/wording";
import { expectedFigures, seeds } from "./expected-figures";
import { expect, test } from "./fixtures";
import { inFrench } from "./pages";

const FOUR = ["stargate-2025-01", "oracle-300b-2025-09", "nvidia-loi-2025-09", "amd-6gw-2025-10"];

for (const locale of ["en", "fr"] as const) {
  const address = (path: string) => (locale === "fr" ? inFrench(path) : path);
  const wording = wordingFor(locale);

  for (const id of FOUR) {
    test(`every figure on ${address(`/deals/${id}`)} equals the ledger's, on the article's day`, async ({ page }) => {
      await page.goto(`${address(`/deals/${id}`)}?asOf=2025-10-08`);
      const expected = expectedFigures(id, "2025-10-08");
      expect(expected.length).toBeGreaterThan(1);
      for (const { property, quantity } of expected)
        await expect(page.locator(`#${property} summary`)).toContainText(formatQuantity(quantity, wording));
    });
  }

  test(`every figure on ${address("/article")} equals the ledger's`, async ({ page }) => {
    await page.goto(address("/article"));
    for (const { id, figures } of seeds.article.statements) {
      for (const { quantity } of figures)
        await expect(page.locator(`#${id}`)).toContainText(formatQuantity(quantity as Quantity, wording));
    }
  });
}

test("the article's sum is exactly 26 GW, 16–26 GW, $800B and $1.30–1.56T", async ({ page }) => {
  await page.goto("/article");
  await expect(page.locator("[data-line=naive] b")).toHaveText("26 GW");
  await expect(page.locator("[data-line=distinct] b")).toHaveText("16–26 GW");
  await expect(page.locator("[data-line=stated] b")).toHaveText("$800B");
  await expect(page.locator("[data-line=capex] b")).toHaveText("$1.30–1.56T");
  await expect(page.locator("[data-line=distinctCapex] b")).toHaveText("$800–960B");
  await page.goto("/fr/article");
  await expect(page.locator("[data-line=capex] b")).toHaveText(/1.300–1.560 milliards de dollars/);
});

test("on the article's day the four deals read as the article has them", async ({ page }) => {
  for (const [id, property, text] of [
    ["stargate-2025-01", "power", "10 GW (target)"],
    ["stargate-2025-01", "value", "$500B"],
    ["oracle-300b-2025-09", "value", "about $300B"],
    ["nvidia-loi-2025-09", "power", "at least 10 GW"],
    ["amd-6gw-2025-10", "power", "6 GW"],
    ["amd-6gw-2025-10", "stake", "up to 10%"],
  ] as const) {
    await page.goto(`/deals/${id}?asOf=2025-10-08`);
    await expect(page.locator(`#${property} summary`)).toContainText(text);
  }
});
