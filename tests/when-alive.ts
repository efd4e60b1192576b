import type { Page } from "@playwright/test";

/** Waits until a page answers: its scripts are asked for after its text, and React marks what it has taken up. */
export const whenAlive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body ?? {}).some((name) => name.startsWith("__react")));
