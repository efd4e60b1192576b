import type { Browser } from "@playwright/test";
import { slowPage } from "./browser";
import { median } from "./print";

const CHOICES = ["Nvidia", "Microsoft", "Oracle", "SoftBank", "CoreWeave"];

/**
 * Median time in ms from choosing a partner to the paint that shows the new number of deals, over five partners on
 * one page.
 */
export async function measureFilter(browser: Browser, address: string): Promise<number> {
  const { page } = await slowPage(browser);
  await page.goto(address, { waitUntil: "networkidle" });
  const times: number[] = [];
  for (const name of CHOICES) {
    const box = page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).first();
    await page.evaluate(watchAnswer);
    await box.check();
    times.push(await page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered));
    await page.waitForLoadState("networkidle");
  }
  await page.context().close();
  return median(times);
}

/**
 * Runs in the page: from the next click to the frame after the status line has changed its words. (React answers a
 * box at its click, before the input event.)
 */
function watchAnswer(): void {
  const status = [...document.querySelectorAll("[role=status]")].find(({ textContent }) => /\d/.test(textContent));
  (window as unknown as { answered: Promise<number> }).answered = new Promise((done) => {
    document.addEventListener(
      "click",
      (event) => {
        const begun = event.timeStamp;
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame((time) => done(time - begun)));
        });
        if (status) observer.observe(status, { characterData: true, childList: true, subtree: true });
      },
      { once: true, capture: true },
    );
  });
}
