import { XMLParser } from "fast-xml-parser";
import { PNG } from "pngjs";
import { expect, test } from "./fixtures";
import { inFrench, PAGES, PAGES_IN_BOTH } from "./pages";
import { seeds } from "./expected-figures";

test.describe("what search engines and networks read", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of PAGES_IN_BOTH) {
    test(`${path} names its own address without filters, its other language, and a card with its figures`, async ({
      page,
      request,
      baseURL,
    }) => {
      await page.goto(`${path}?asOf=2025-10-08`);
      const english = path.replace(/^\/fr(?=\/|$)/, "") || "/";
      const absolute = (of: string) => new URL(of, baseURL).href.replace(/\/$/, "");
      const href = async (selector: string) =>
        (await page.locator(`head link${selector}`).getAttribute("href"))?.replace(/\/$/, "");
      expect(await href("[rel=canonical]")).toBe(absolute(path));
      for (const [language, of] of [
        ["en", english],
        ["fr", inFrench(english)],
        ["x-default", english],
      ] as const) {
        expect(await href(`[rel=alternate][hreflang=${language}]`)).toBe(absolute(of));
        expect((await request.get(of)).status()).toBe(200);
      }
      const meta = (name: string) =>
        page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).first().getAttribute("content");
      for (const name of ["og:title", "og:description", "og:url", "og:image:alt", "twitter:title"])
        expect((await meta(name))?.length, name).toBeGreaterThan(5);
      expect(await meta("twitter:card")).toBe("summary_large_image");
      const image = await request.get((await meta("og:image")) ?? "");
      expect(image.headers()["content-type"]).toBe("image/png");
      const picture = PNG.sync.read(await image.body());
      expect([picture.width, picture.height]).toEqual([1200, 630]);
      expect(inkOf(picture)).toBeGreaterThan(0.01);
    });
  }

  test("the overview describes the ledger as a dataset, with the figures that the page shows", async ({ page }) => {
    await page.goto("/");
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      dateModified: "2026-07-01",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(data.version).toMatch(/^[0-9a-f]{12}$/);
    expect(data.description).toContain(`${seeds.deals.length} deals`);
    const chips = data.variableMeasured.find(({ name }: { name: string }) => name === "Chips: net announced capacity");
    await expect(page.locator("main")).toContainText(`${chips.description} of chips`);
  });
});

/** The part of a picture's dots that are dark enough to be letters. */
function inkOf({ data, width, height }: PNG): number {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 110 && (data[at + 1] ?? 255) < 110) dark += 1;
  return dark / (width * height);
}

test("two deals, two days, two filters and two languages have different cards", async ({ request }) => {
  const cards = [
    "en/deals/amd-6gw-2025-10",
    "en/deals/stargate-2025-01",
    "fr/deals/amd-6gw-2025-10",
    "en/overview",
  ].map((name) => `/cards/${name}.png`);
  const bodies = await Promise.all(
    [...cards, "/cards/en/overview.png?asOf=2025-10-08", "/cards/en/overview.png?partner=amd"].map(async (path) =>
      (await request.get(path)).body(),
    ),
  );
  expect(new Set(bodies.map((body) => body.toString("base64"))).size).toBe(bodies.length);
});

for (const path of [
  "/cards/en/deals/nope.png",
  "/cards/en/partners/openai.png",
  "/cards/de/overview.png",
  "/cards/en/nothing.png",
  "/cards/en/toString.png",
]) {
  test(`${path} is no card`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test("every address of the sitemap answers, and it has every page, deal and language", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const [, address = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  const {
    urlset: { url },
  } = new XMLParser().parse(await (await request.get(address)).text());
  const listed = (url as { loc: string }[]).map(({ loc }) => new URL(loc).pathname);
  for (const path of [...PAGES, ...seeds.deals.map(({ id }) => `/deals/${id}`)])
    for (const each of [path, inFrench(path)]) expect(listed).toContain(each);
  expect(new Set(listed).size).toBe(listed.length);
  for (const path of listed) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200);
});
