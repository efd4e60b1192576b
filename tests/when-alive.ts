import type { Page } from "@playwright/test";

/**
 * Waits until a page answers: its scripts are asked for after its text, React marks what it has taken up, and listens
 * for keys a frame later.
 */
export async function whenAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body ?? {}).some((name) => name.startsWith("__react")));
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}
