import type { Locator, Page } from "@playwright/test";
import { whenAlive } from "../when-alive";
import { expect, test } from "./fixtures";
import { menu } from "./pages";

/** Counts what a reader does: each click, each field filled, each key pressed on a page that listens. */
class Reader {
  actions = 0;
  constructor(readonly page: Page) {}
  async click(what: Locator) {
    this.actions += 1;
    await what.click();
  }
  async fill(what: Locator, text: string) {
    this.actions += 1;
    await what.fill(text);
  }
  async press(key: string) {
    this.actions += 1;
    await whenAlive(this.page);
    await this.page.keyboard.press(key);
  }
  /** A page of the navigation: on a phone its list is opened first, which is an action. */
  async go(name: string) {
    const pages = this.page.getByRole("navigation", { name: "Pages" });
    const button = pages.getByRole("button", { name: "Pages", exact: true });
    if (await button.isVisible()) await this.click(button);
    const link = pages.getByRole("link", { name, exact: true });
    const path = (await link.getAttribute("href")) ?? "";
    await this.click(link);
    await this.page.waitForURL((url) => url.pathname === path);
  }
}

/** Where a task begins, and the most actions that it may take; opening the list of pages on a phone comes on top. */
for (const { width, height, more } of [
  { width: 1440, height: 900, more: 0 },
  { width: 390, height: 844, more: 1 },
])
  test.describe(`at ${width} px`, () => {
    const begin = async (open: (path: string, size: object) => Promise<Page>) =>
      new Reader(await open("/", { width, height }));

    test("the timeline by one partner, to share: three actions, the fourth copies its link; Back takes it away", async ({
      open,
    }) => {
      const reader = await begin(open);
      await reader.go("Timeline");
      await reader.click(menu(reader.page, "Partner"));
      await reader.click(reader.page.getByRole("checkbox", { name: /^AMD/ }));
      await expect(reader.page).toHaveURL(/\/timeline\?partner=amd$/);
      expect(reader.actions).toBeLessThanOrEqual(3 + more);
      await expect(reader.page.getByRole("button", { name: "Copy link" }).first()).toBeVisible();
      await reader.page.goBack();
      await expect(reader.page).toHaveURL(/\/timeline$/);
    });

    test("who pays for Oracle's purchases: the circle is told leg by leg after two actions", async ({ open }) => {
      const reader = await begin(open);
      await reader.go("Circularity");
      await reader.click(reader.page.getByRole("link", { name: "OpenAI → Oracle → Nvidia → OpenAI", exact: true }));
      await expect(
        reader.page.getByRole("listitem").filter({ hasText: /^OpenAI rents computing .* from Oracle/ }),
      ).toBeVisible();
      await expect(
        reader.page.getByRole("listitem").filter({ hasText: /^Oracle buys chips .* from Nvidia/ }),
      ).toBeVisible();
      expect(reader.actions).toBeLessThanOrEqual(2 + more);
      await reader.page.goBack();
      await expect(reader.page).toHaveURL(/\/circular$/);
    });

    test("what binds now and on the article's day: both stand on the first screen, without any action", async ({
      open,
    }) => {
      const { page, actions } = await begin(open);
      const picture = page.locator("#then-and-now");
      await expect(picture).toContainText("Chips");
      await expect(picture).toContainText("8 Oct 2025");
      expect((await picture.boundingBox())?.y).toBeLessThan(height);
      expect(actions).toBe(0);
    });

    test("what changed in half a year: two actions", async ({ open }) => {
      const reader = await begin(open);
      await reader.go("Changes");
      await reader.fill(reader.page.getByLabel("From the end of"), "2026-04-10");
      await expect(reader.page).toHaveURL(/since=2026-04-10/);
      await expect(reader.page.locator("[data-kind]").first()).toBeVisible();
      expect(reader.actions).toBeLessThanOrEqual(2 + more);
    });

    test("AMD's shares for OpenAI: up to 10 %, disputed, in three actions", async ({ open }) => {
      const reader = await begin(open);
      const search = reader.page.getByRole("searchbox").first();
      if (!(await search.isVisible())) await reader.go("Deals");
      await reader.fill(reader.page.getByRole("searchbox").locator("visible=true").first(), "AMD 6GW");
      await reader.press("Enter");
      await reader.click(reader.page.locator('main a[href*="/deals/amd-6gw-2025-10"]').first());
      await expect(reader.page).toHaveURL(/\/deals\/amd-6gw-2025-10/);
      await expect(reader.page.locator("main")).toContainText("Disputed");
      expect(reader.actions).toBeLessThanOrEqual(3 + 2 * more);
    });

    test("the gigawatts as a file: one action each, for picture and numbers", async ({ open }) => {
      const reader = await begin(open);
      for (const format of ["SVG", "CSV"]) {
        const file = reader.page.waitForEvent("download");
        await reader.click(reader.page.locator("#power").getByRole("button", { name: format }));
        expect((await file).suggestedFilename()).toMatch(new RegExp(`${format}$`, "i"));
      }
      expect(reader.actions).toBe(2);
    });

    test("the circle for a page of one's own: two actions", async ({ open }) => {
      const reader = await begin(open);
      await reader.go("Circularity");
      await reader.click(reader.page.locator("#flow-graph").getByRole("button", { name: "Embed" }));
      await expect(reader.page.getByRole("dialog").getByLabel("HTML code")).toHaveValue(/<iframe/);
      expect(reader.actions).toBeLessThanOrEqual(2 + more);
      await reader.page.keyboard.press("Escape");
      await expect(reader.page.locator("#flow-graph").getByRole("button", { name: "Embed" })).toBeFocused();
    });

    test("all about CoreWeave: two actions", async ({ open }) => {
      const reader = await begin(open);
      await reader.go("Partners");
      await reader.click(reader.page.getByRole("main").getByRole("link", { name: "CoreWeave", exact: true }));
      await expect(reader.page.getByRole("heading", { level: 1 })).toContainText("CoreWeave");
      expect(reader.actions).toBeLessThanOrEqual(2 + more);
      await reader.page.goBack();
      await expect(reader.page).toHaveURL(/\/partners$/);
    });

    test("a word of a note or a source: found with the line that holds it", async ({ open }) => {
      const reader = new Reader(await open("/search", { width, height }));
      await reader.fill(reader.page.getByRole("main").getByRole("searchbox"), "vested tranche");
      await reader.press("Enter");
      await expect(reader.page.locator("main mark").first()).toHaveText(/vested|tranche/i);
      expect(reader.actions).toBe(2);
    });
  });

test("the same in French: the circle, the changes and CoreWeave, one action from English", async ({ open }) => {
  for (const [path, heading] of [
    ["/circular?circle=nvidia.openai.oracle", "OpenAI → Oracle → Nvidia → OpenAI"],
    ["/changes?since=2026-04-10", "Ce qui"],
    ["/partners/coreweave", "CoreWeave"],
  ] as const) {
    const reader = new Reader(await open(path));
    await reader.click(reader.page.getByRole("link", { name: "Lire cette page en français" }));
    await expect(reader.page).toHaveURL(new RegExp(`/fr${path.replace(/[?.]/g, "\\$&")}$`));
    await expect(reader.page.getByRole("heading").filter({ hasText: heading }).first()).toBeVisible();
    expect(reader.actions).toBe(1);
    await reader.page.goBack();
    await expect(reader.page).toHaveURL(new RegExp(`[^r]${path.replace(/[?.]/g, "\\$&")}$`));
  }
});

test("by keyboard alone: from the overview by the search to CoreWeave's page, in five keys and its name", async ({
  open,
}) => {
  const reader = new Reader(await open("/"));
  await reader.press("/");
  await expect(reader.page.getByRole("searchbox").first()).toBeFocused();
  await reader.page.keyboard.type("CoreWeave");
  await reader.press("Enter");
  await expect(reader.page).toHaveURL(/\/search\?q=CoreWeave$/);
  await expect(reader.page.locator("[data-search-result]").first()).toBeVisible();
  await reader.press("/");
  await reader.press("ArrowDown");
  await reader.press("Enter");
  await expect(reader.page).toHaveURL(/\/partners\/coreweave$/);
  expect(reader.actions).toBe(5);
});
