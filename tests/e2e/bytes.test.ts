import { FIGURE_IDS } from "@/lib/site/figures";
import { whenAlive } from "../when-alive";
import { expect, test } from "./fixtures";
import { PAGES, PAGES_IN_BOTH } from "./pages";

/**
 * The most that the overview may send, in kB before compression: all of it, and what is for the browser's React alone.
 * French takes more letters.
 */
const MOST = { "/": { html: 150, flight: 90 }, "/fr": { html: 165, flight: 93 } };

const FLIGHT = /<script[^>]*>self\.__next_f\.push.*?<\/script>/gs;
const kb = (text: string) => Buffer.byteLength(text) / 1000;
const flightOf = (html: string) => (html.match(FLIGHT) ?? []).join("");

for (const path of ["/", "/fr"] as const)
  test(`${path} sends what it shows, and little besides`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(kb(html)).toBeLessThanOrEqual(MOST[path].html);
    expect(kb(flightOf(html))).toBeLessThanOrEqual(MOST[path].flight);
  });

for (const path of PAGES)
  test(`${path} sends no attribute and no child that is undefined`, async ({ request }) => {
    const flight = flightOf(await (await request.get(path)).text());
    expect(flight).toContain("$undefined");
    /* Next and next-intl send some of their own; ours would be among children, or named as attributes are. */
    expect(flight.match(/.{60}[[\],]\\"\$undefined/g) ?? []).toEqual([]);
    expect(
      flight.match(/\\"(?:className|href|target|rel|title|style|id|(?:data|aria)-[a-z]+)\\":\\"\$undefined/g) ?? [],
    ).toEqual([]);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of PAGES_IN_BOTH)
    test(`${path} has the table of every figure`, async ({ page }) => {
      await page.goto(path);
      for (const figure of await page.locator("figure[id]").all())
        expect(await figure.locator("table tbody tr").count(), (await figure.getAttribute("id")) ?? "").toBeGreaterThan(
          0,
        );
    });
});

test("a chart is drawn from an answer of its page's edition, and of no other", async ({ request }) => {
  const html = await (await request.get("/?partner=amd")).text();
  const [, edition] = html.match(/\/charts\/en\/equity\.json\?partner=amd&edition=(\w+)/) ?? [];
  const ask = (name: string, query: string) => request.get(`/charts/en/${name}?${query}`);
  const answer = await ask("equity.json", `partner=amd&edition=${edition}`);
  expect(await answer.json()).toMatchObject({ chart: { kind: "equity" } });
  for (const [name, query] of [
    ["equity.json", "edition=another"],
    ["toString.json", ""],
    ["comparison.json", ""],
  ] as const) {
    const refusal = await ask(name, query);
    expect(refusal.status(), name).toBe(404);
    expect(refusal.headers()["content-type"]).toContain("application/problem+json");
  }
});

test("every figure of the overview says on its page what its embed says", async ({ open }) => {
  for (const id of FIGURE_IDS.slice(0, 6)) {
    const rows = async (address: string) =>
      (await open(address)).locator(`#${id} tbody tr`).evaluateAll((all) => all.map((row) => row.textContent));
    expect(await rows(`/embed/${id}`)).toEqual(await rows("/"));
  }
});

test("a chart that cannot be had is told in words, and drawn once it can", async ({ open, allowErrors }) => {
  allowErrors();
  const page = await open("/method");
  await page.route("**/charts/en/equity.json**", (route) => route.abort());
  await page.goto("/");
  await whenAlive(page);
  const figure = page.locator("#equity");
  await figure.locator("[data-chart]").first().scrollIntoViewIfNeeded();
  await expect(figure.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await page.unrouteAll();
  await figure.getByRole("button", { name: "Try again" }).click();
  await expect(figure.locator("[data-chart] svg text").filter({ hasText: "AMD" })).toBeVisible();
});
