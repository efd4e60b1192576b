import { test as base, type Page, type TestInfo } from "@playwright/test";
import { whenAlive } from "../when-alive";
import { READER } from "./reader";

type Visit = { width?: number; height?: number; theme?: "light" | "dark" };
type Watched = { page: Page; errors: string[] };

/**
 * Every test fails on an error in the browser's console or in the page, unless it says that it expects some (a 404 is
 * one). A test that only needs to be somewhere takes the worker's tab there with `open`, for a third of what a new
 * page costs; one with a browser setting of its own (no JavaScript, the clipboard) has Playwright's `page`.
 */
export const test = base.extend<
  {
    /** Call it in a test that expects errors in the console. */ allowErrors: () => void;
    /** The worker's tab, as whoever used it last left it. */ tab: Page;
    /**
     * Takes the worker's tab to an address, as someone comes who was never here: without cookies, on a desktop and in
     * light unless said otherwise.
     */
    open: (address: string, visit?: Visit) => Promise<Page>;
  },
  { watched: Watched }
>({
  allowErrors: async ({}, use, info) => {
    await use(() => info.annotations.push({ type: "expects errors" }));
  },
  page: async ({ page }, use, info) => {
    const watched = watch(page);
    await use(page);
    refuseErrors(watched, info);
  },
  watched: [
    async ({ browser }, use) => {
      /* Said, since Playwright gives a context what the test asks for that happens to make it. */
      const context = await browser.newContext({
        ...READER,
        hasTouch: false,
        isMobile: false,
        javaScriptEnabled: true,
      });
      await use(watch(await context.newPage()));
      await context.close();
    },
    { scope: "worker" },
  ],
  tab: async ({ watched }, use, info) => {
    await use(watched.page);
    refuseErrors(watched, info);
  },
  open: async ({ tab, watched: { errors } }, use) => {
    let isFirst = true;
    await use(async (address, { width = 1280, height = 720, theme = "light" } = {}) => {
      await tab.unrouteAll();
      await tab.context().clearCookies();
      await tab.setViewportSize({ width, height });
      await tab.emulateMedia({ colorScheme: theme });
      /* An address that differs only behind its # would otherwise not be loaded anew. */
      await tab.goto("about:blank");
      /* What a page of the test before reported as it was left is not this test's. */
      if (isFirst) errors.length = 0;
      isFirst = false;
      await tab.goto(address);
      await whenAlive(tab);
      return tab;
    });
  },
});

function watch(page: Page): Watched {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return { page, errors };
}

function refuseErrors({ errors }: Watched, info: TestInfo): void {
  const reported = errors.splice(0);
  const expected = info.annotations.some(({ type }) => type === "expects errors");
  if (!expected && reported.length) throw new Error(`The browser reported errors:\n${reported.join("\n")}`);
}

export { expect } from "@playwright/test";
