import AxeBuilder from "@axe-core/playwright";
import type { APIRequestContext, Page } from "@playwright/test";
import { XMLParser } from "fast-xml-parser";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FIGURE_IDS, FIGURES } from "@/lib/site/figures";
import { COUNTS } from "../seeds/counts";
import { axeFindings } from "./axe";
import { whenAlive } from "../when-alive";
import { expect, test } from "./fixtures";
import { inFrench } from "./pages";

const TABLES_ONLY = [
  "rule-choices",
  "cost-pay",
  "cost-totals",
  "cost-presets",
  "comparison",
  "round-trips",
  "holdings",
  "matrix",
  "stress-rounds",
];
const ADDRESSES = FIGURE_IDS.flatMap((id) => [`/embed/${id}`, `/fr/embed/${id}`]);

/** Waits until the picture is drawn; a figure that is a table is there at once. */
const drawn = (page: Page, id: string) => page.locator(pictureOf(id)).first().waitFor();

function pictureOf(id: string): string {
  if (id === "flow-graph") return "#flow-graph [data-party=openai]:visible";
  return TABLES_ONLY.includes(id)
    ? `#${id} table`
    : `#${id} [role=img] svg, #${id} svg[role=img], #${id} [role=group] svg:visible`;
}

/** A frame as wide as the page is offered at least the height that the page needs, and not much more. */
async function needsTheHeightGiven(page: Page, request: APIRequestContext): Promise<void> {
  const width = page.viewportSize()?.width;
  const given = await (
    await request.get(`/oembed?${new URLSearchParams({ url: page.url(), maxwidth: `${width}` })}`)
  ).json();
  expect(given.width).toBe(width);
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(given.height).toBeGreaterThanOrEqual(needed);
  expect(given.height).toBeLessThan(needed + 140);
}

for (const address of ADDRESSES) {
  const id = address.split("/").at(-1) ?? "";
  const isEnglishPicture = !address.startsWith("/fr") && !TABLES_ONLY.includes(id);

  /* One after the other on one visit: the first tests read the embed as `beforeAll` opened it. */
  test.describe(address, () => {
    test.describe.configure({ mode: "default" });
    test.beforeAll(async ({ open }) => drawn(await open(address, { width: 320, height: 200 }), id));

    test("draws within 320 px with none of its words cut, and leads back to its page", async ({ tab }) => {
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expect(tab.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(tab.getByRole("navigation")).toHaveCount(0);
      const cut = await tab.locator("figure svg text").evaluateAll((texts) =>
        texts
          .filter((text) => text.checkVisibility())
          .map((text) => ({ words: text.textContent, ...text.getBoundingClientRect().toJSON() }))
          .filter(({ left, right }) => left < 0 || right > 320)
          .map(({ words }) => words),
      );
      expect(cut).toEqual([]);
      const back = tab.getByRole("link", { name: /\bSource/ });
      await expect(back).toHaveAttribute("target", "_blank");
      const path = FIGURES[id as keyof typeof FIGURES];
      expect(await back.getAttribute("href")).toBe(`${address.startsWith("/fr") ? inFrench(path) : path}#${id}`);
    });

    if (isEnglishPicture)
      test("needs the height that oEmbed gives it at 320 px, or little less", async ({ tab, request }) => {
        await needsTheHeightGiven(tab, request);
      });

    test("has nothing that axe finds, in both themes", async ({ tab, open }) => {
      expect(await axeFindings(tab), "light").toEqual([]);
      await drawn(await open(`${address}?theme=dark`, { width: 320 }), id);
      expect(await axeFindings(tab, { colours: true }), "dark").toEqual([]);
    });

    if (isEnglishPicture)
      test("needs the height that oEmbed gives it at 700 px, or little less", async ({ open, request }) => {
        const page = await open(address, { width: 700, height: 200 });
        await drawn(page, id);
        await needsTheHeightGiven(page, request);
      });
  });
}

test("an embed has the theme asked for, else its reader's", async ({ open }) => {
  const paper = async (query: string, theme: "light" | "dark") =>
    (await open(`/embed/power${query}`, { theme })).evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper("?theme=light", "dark")).toBe("rgb(251, 248, 241)");
  expect(await paper("", "dark")).toBe("rgb(23, 22, 18)");
  expect(await paper("?theme=dark", "light")).toBe("rgb(23, 22, 18)");
});

test("an embed keeps filters and day, and so does the way back", async ({ open }) => {
  const page = await open("/embed/power?partner=amd&asOf=2025-10-08&theme=dark");
  await expect(page.getByText(/as of 8 Oct 2025/).first()).toBeVisible();
  await page.getByText("Table").click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("link", { name: /^Source/ })).toHaveAttribute(
    "href",
    "/?asOf=2025-10-08&partner=amd#power",
  );
  await open("/embed/cost-deals?scope=deals&deal=amd-6gw-2025-10&low=40&high=50");
  await expect(page.getByRole("heading")).toContainText("$240–300B");
});

test("an embed says what in its address was not understood, and when there is nothing to draw", async ({ open }) => {
  for (const [address, words] of [
    ["/embed/value?asOf=2025-02-30", "2025-02-30"],
    ["/embed/cost-deals?low=-5", "-5 is too low"],
  ] as const)
    await expect((await open(address)).getByRole("alert").filter({ hasText: words })).toBeVisible();
  for (const address of ["/embed/cost-pay?asOf=2019-12-31", "/embed/timeline?asOf=2001-01-01"])
    await expect((await open(address)).getByRole("heading", { name: "Nothing to draw" })).toBeVisible();
});

test("an unknown figure is a 404 in words", async ({ open, allowErrors, request }) => {
  allowErrors();
  expect((await request.get("/fr/embed/toString")).status()).toBe(404);
  const page = await open("/fr/embed/toString");
  await expect(page.getByRole("heading", { name: "Cette figure n’existe pas" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ouvrir Circuit" })).toHaveAttribute("href", "/fr");
});

test("another site may frame an embed, and no other page", async ({ page, allowErrors, baseURL }) => {
  allowErrors();
  const framed = ["/embed/power", "/fr/embed/timeline", "/", "/fr", "/deals/amd-6gw-2025-10", "/embed"];
  const newspaper = createServer((_, answer) =>
    answer
      .setHeader("Content-Type", "text/html")
      .end(
        framed
          .map((path) => `<iframe name="${path}" src="${baseURL}${path}" width="600" height="700"></iframe>`)
          .join(""),
      ),
  ).listen(0, "127.0.0.1");
  await new Promise((listening) => newspaper.once("listening", listening));
  try {
    await page.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/`);
    await expect(page.frameLocator('[name="/embed/power"]').getByRole("heading", { level: 1 })).toContainText(
      `${COUNTS.chips.netGw} GW`,
    );
    await expect(
      page.frameLocator('[name="/embed/power"]').locator("#power").getByRole("link", { name: /^AMD/ }),
    ).toBeVisible();
    await expect(page.frameLocator('[name="/fr/embed/timeline"]').getByRole("heading", { level: 1 })).toBeVisible();
    for (const path of framed.slice(2))
      await expect.poll(() => page.frame({ name: path })?.url(), path).toContain("chrome-error");
  } finally {
    newspaper.close();
  }
});

test("every answer says its type and keeps its reader's way private", async ({ request }) => {
  for (const path of ["/", "/embed/power", "/cards/en/overview.png", "/sitemap.xml"]) {
    expect((await request.get(path)).headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
  }
});

test("the embed control offers the code with the reader's filters, by keyboard alone", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?partner=amd");
  await whenAlive(page);
  const button = page.locator("#power").getByRole("button", { name: "Embed" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Show this figure in another page" });
  const code = dialog.getByRole("textbox", { name: "HTML code" });
  await expect(code).toHaveValue(new RegExp(`src="${baseURL}/embed/power\\?partner=amd"`));
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("Dark");
  await expect(code).toHaveValue(/partner=amd&amp;theme=dark"/);
  await dialog.getByRole("button", { name: "Copy code" }).press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("Code copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("the embed control of a cost figure has the scenario as it stands after a change, in French", async ({ open }) => {
  const page = await open("/fr/cost?low=49&high=60&preset=own");
  await page.locator("#cost-spend").getByRole("button", { name: "Intégrer" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveValue(
    /\/fr\/embed\/cost-spend\?low=49&amp;high=60/,
  );
});

for (const [path, id] of [
  ["/", "then-and-now"],
  ["/timeline", "timeline"],
  ["/fr/cost", "cost-deals"],
] as const) {
  test(`${path} tells consumers of oEmbed where to ask, and the answer shows its figure`, async ({
    open,
    request,
    baseURL,
  }) => {
    const page = await open(`${path}?asOf=2025-10-08`);
    const discovery = await page.locator('head link[type="application/json+oembed"]').getAttribute("href");
    const answer = await (await request.get(discovery ?? "")).json();
    expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Circuit", width: 700 });
    const { iframe } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(answer.html);
    expect(iframe.src).toBe(`${baseURL}${path.startsWith("/fr") ? "/fr" : ""}/embed/${id}?asOf=2025-10-08`);
    await open(iframe.src);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(answer.title);
  });
}

test("oEmbed keeps to the room it is given and refuses in words what it cannot show", async ({ request, baseURL }) => {
  const ask = (query: Record<string, string>) => request.get(`/oembed?${new URLSearchParams(query)}`);
  expect(await (await ask({ url: `${baseURL}/#value`, maxwidth: "400", maxheight: "300" })).json()).toMatchObject({
    width: 400,
    height: 300,
  });
  for (const [query, status, param] of [
    [{}, 400, "url"],
    [{ url: `${baseURL}/`, maxwidth: "wide" }, 400, "maxwidth"],
    [{ url: "https://elsewhere.example.org/" }, 404, "url"],
    [{ url: `${baseURL}/method` }, 404, "url"],
    [{ url: `${baseURL}/`, format: "xml" }, 501, "format"],
  ] as [Record<string, string>, number, string][]) {
    const answer = await ask(query);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    const problem = await answer.json();
    expect(problem).toMatchObject({ status, param });
    expect(problem.detail).toMatch(/\w{3} /);
  }
});
