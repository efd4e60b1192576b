import type { Browser } from "@playwright/test";
import { slowPage } from "./browser";

const STEPS = 40;

/**
 * 75th percentile of the time in ms from a step of a slider, by the beginning of its name, to the paint of the form's
 * new answer, all charts of the page drawn. `down` moves it down first, for one that begins at its upper end.
 */
export async function measureSlider(browser: Browser, address: string, name: RegExp, down = false): Promise<number> {
  const { page } = await slowPage(browser);
  await page.goto(address, { waitUntil: "networkidle" });
  for (const figure of await page.locator("figure").all()) await figure.scrollIntoViewIfNeeded();
  const slider = page.getByRole("slider", { name });
  await slider.focus();
  const times: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await page.evaluate(watchAnswer);
    await page.keyboard.press(step % 10 < 5 === down ? "ArrowLeft" : "ArrowRight");
    times.push(await page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered));
    await page.waitForTimeout(400);
  }
  await page.context().close();
  return times.sort((a, b) => a - b)[Math.floor(STEPS * 0.75)] ?? 0;
}

/** Runs in the page: from the slider's next input event to the frame after the form's answer has changed. */
function watchAnswer(): void {
  const answer = document.querySelector("form output");
  (window as unknown as { answered: Promise<number> }).answered = new Promise((done) => {
    document.addEventListener(
      "input",
      (event) => {
        const begun = event.timeStamp;
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame((time) => done(time - begun)));
        });
        if (answer) observer.observe(answer, { characterData: true, childList: true, subtree: true });
      },
      { once: true, capture: true },
    );
  });
}
