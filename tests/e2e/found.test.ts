import { XMLParser } from "fast-xml-parser";
import { PNG } from "pngjs";
import { COUNTS } from "../seeds/counts";
import { seeds } from "../stated-figures";
import { expect, test } from "./fixtures";
import { headTags, type Tag } from "./html";
import { inFrench, PAGES, PAGES_IN_BOTH } from "./pages";

for (const path of PAGES_IN_BOTH) {
  test(`${path} names its own address without filters, its other language, and a card with its figures`, async ({
    request,
    baseURL,
  }) => {
    const answer = await request.get(`${path}?asOf=2025-10-08`);
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    const links = headTags(html, "link");
    const english = path.replace(/^\/fr(?=\/|$)/, "") || "/";
    const absolute = (of: string) => new URL(of, baseURL).href.replace(/\/$/, "");
    const href = (matches: (tag: Tag) => boolean) => links.find(matches)?.href?.replace(/\/$/, "");
    expect(href(({ rel }) => rel === "canonical")).toBe(absolute(path));
    for (const [language, of] of [
      ["en", english],
      ["fr", inFrench(english)],
      ["x-default", english],
    ] as const) {
      expect(href(({ rel, hreflang }) => rel === "alternate" && hreflang === language)).toBe(absolute(of));
      /* That it answers is the test of its own. */
      expect(PAGES_IN_BOTH).toContain(of);
    }
    const metas = headTags(html, "meta");
    const meta = (of: string) => metas.find(({ property, name }) => property === of || name === of)?.content ?? "";
    for (const name of ["og:title", "og:description", "og:url", "og:image:alt", "twitter:title"])
      expect(meta(name).length, name).toBeGreaterThan(5);
    expect(meta("twitter:card")).toBe("summary_large_image");
    const image = await request.get(meta("og:image"));
    expect(image.headers()["content-type"]).toBe("image/png");
    const picture = PNG.sync.read(await image.body());
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(inkOf(picture)).toBeGreaterThan(0.01);
  });
}

test("the page of the data describes the ledger as a dataset, with the figures that the overview shows", async ({
  open,
}) => {
  const page = await open("/data");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    dateModified: COUNTS.latest.day,
    license: "https://creativecommons.org/licenses/by/4.0/",
  });
  expect(data.version).toMatch(/^[0-9a-f]{12}$/);
  expect(data.description).toContain(`${COUNTS.deals} deals`);
  const chips = data.variableMeasured.find(({ name }: { name: string }) => name === "Chips: net announced capacity");
  await open("/");
  await expect(page.locator("main")).toContainText(`${chips.description} of chips`);
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
  "/cards/en/partners/nope.png",
  "/cards/de/overview.png",
  "/cards/en/nothing.png",
  "/cards/en/toString.png",
]) {
  test(`${path} is no card`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test("every address of the sitemap answers, and it has every page, deal and language", async ({ request }) => {
  /* Two hundred pages, each made by one process. */
  test.setTimeout(120_000);
  const robots = await (await request.get("/robots.txt")).text();
  const [, address = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  const {
    urlset: { url },
  } = new XMLParser().parse(await (await request.get(address)).text());
  const listed = (url as { loc: string }[]).map(({ loc }) => new URL(loc).pathname);
  const pages = PAGES.filter((path) => path !== "/search");
  for (const path of [...pages, ...seeds.deals.map(({ id }) => `/deals/${id}`)])
    for (const each of [path, inFrench(path)]) expect(listed).toContain(each);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBeGreaterThan(2 * COUNTS.deals);
  /* As many at once as the server has use for. */
  const waiting = [...listed];
  const answers: [string, number][] = [];
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let path = waiting.pop(); path; path = waiting.pop())
        answers.push([path, (await request.get(path, { maxRedirects: 0 })).status()]);
    }),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  expect(answers).toHaveLength(listed.length);
});
