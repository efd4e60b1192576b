import { readFileSync } from "node:fs";
import { whenAlive } from "../when-alive";
import { expect, test } from "./fixtures";
import { drawAllCharts } from "./pages";

test.describe("on the overview", () => {
  test.describe.configure({ mode: "default" });
  test.beforeAll(async ({ open }) => drawAllCharts(await open("/")));

  test("gigawatts, dollars, equity flows and both timelines are drawn, each with its table", async ({ tab }) => {
    for (const id of ["power", "value", "equity", "power-over-time", "value-over-time"]) {
      const figure = tab.locator(`#${id}`);
      expect(await figure.locator("svg path, svg rect, svg line").count(), id).toBeGreaterThan(5);
      await figure.locator("summary").filter({ hasText: "Table" }).click();
      expect(await figure.getByRole("row").count(), id).toBeGreaterThan(3);
    }
  });

  for (const [format, button, begins] of [
    ["CSV", "CSV", "Deal,"],
    ["SVG", "SVG", "<svg"],
    ["PNG", "PNG 2,000 px", "\u0089PNG"],
  ] as const) {
    test(`a figure is saved as ${format}`, async ({ tab }) => {
      const figure = tab.locator("#power");
      await figure.scrollIntoViewIfNeeded();
      const [download] = await Promise.all([
        tab.waitForEvent("download"),
        figure.getByRole("button", { name: button }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`circuit-power.${format.toLowerCase()}`);
      expect(readFileSync(await download.path(), "latin1").slice(0, begins.length)).toBe(begins);
    });
  }

  test("a saved picture carries title, unit and day, key, source, address, licence and the house's face", async ({
    tab,
  }) => {
    const [download] = await Promise.all([
      tab.waitForEvent("download"),
      tab.locator("#power").getByRole("button", { name: "SVG" }).click(),
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    const words = await tab.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, "image/svg+xml");
      return [...picture.querySelectorAll("text")].map((each) => each.textContent).join(" ");
    }, svg);
    const figure = tab.locator("#power");
    for (const part of ["figcaption h3", "figcaption p", "ul", "ul + p"])
      expect(words).toContain((await figure.locator(part).first().innerText()).split("\n")[0]?.trim());
    expect(words).toMatch(/asOf=\d{4}-\d\d-\d\d#power · Circuit, CC BY 4\.0/);
    expect(svg).toContain("data:font/woff2;base64,");
  });

  test("a figure's numbers in its CSV are machine numbers", async ({ tab }) => {
    const [download] = await Promise.all([
      tab.waitForEvent("download"),
      tab.locator("#value").getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toMatch(/,250000000000,250000000000,http[^,]*,http[^,]*\r?\n/);
  });
});

test("a chart is drawn where a busy browser tells at once that it was far and that it is near", async ({ page }) => {
  await page.addInitScript(() => {
    const Told = window.IntersectionObserver;
    window.IntersectionObserver = class extends Told {
      constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const far: IntersectionObserverEntry[] = [];
        super((frames, self) => {
          const near = frames.some(({ isIntersecting }) => isIntersecting);
          if (near) tell([...far.splice(0), ...frames], self);
          else far.push(...frames);
        }, options);
      }
    };
  });
  await page.goto("/");
  await drawAllCharts(page);
});

test("Nvidia's way and AMD's way run opposite: money into OpenAI left of the line, a warrant to OpenAI right of it", async ({
  open,
}) => {
  const page = await open("/?asOf=2025-10-08");
  await page.locator("#equity [role=img]").scrollIntoViewIfNeeded();
  const at = async (title: RegExp) =>
    (
      await page
        .locator("#equity [role=img] svg g:has(> title)")
        .filter({ has: page.locator("title", { hasText: title }) })
        .locator("text")
        .last()
        .boundingBox()
    )?.x ?? 0;
  const line = (await page.locator("#equity .recharts-reference-line line").boundingBox())?.x ?? 0;
  expect(await at(/^Nvidia → OpenAI/)).toBeLessThan(line);
  expect(await at(/^AMD → OpenAI/)).toBeGreaterThan(line);
});

test("a figure's link leads back to it on the day that it shows", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?partner=amd");
  await whenAlive(page);
  await page.locator("#power").getByRole("button", { name: "Copy link" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\?partner=amd&asOf=\d{4}-\d\d-\d\d#power$/);
});
