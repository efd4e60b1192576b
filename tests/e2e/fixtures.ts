import { test as base } from "@playwright/test";

/**
 * Every test fails on an error in the browser's console or in the page, unless it says that it expects some (a 404 is
 * one).
 */
export const test = base.extend<{
  /** Call it in a test that expects errors in the console. */ allowErrors: () => void;
  noErrors: void;
}>({
  allowErrors: async ({}, use, info) => {
    await use(() => info.annotations.push({ type: "expects errors" }));
  },
  noErrors: [
    async ({ page }, use, info) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(String(error)));
      await use();
      const expected = info.annotations.some(({ type }) => type === "expects errors");
      if (!expected && errors.length) throw new Error(`The browser reported errors:\n${errors.join("\n")}`);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
