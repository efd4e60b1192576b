import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules about colours: the only ones that a theme can break. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds by the rules of WCAG 2.2 AA and of good practice, a line for each rule that is broken. Run in the
 * page itself ("legacy") and without a list of all that is right, it finds the same in a third of the time; it would
 * pass over what is in a frame, and no page of ours has one. `colours`: by the rules about these alone.
 */
export async function axeFindings(page: Page, { colours = false } = {}): Promise<string[]> {
  await expect(page.locator("iframe, frame")).toHaveCount(0);
  /* What the browser has not laid out yet, far from the view, has places that overlap others. */
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))));
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    runOnly: colours ? { type: "rule", values: COLOURS } : { type: "tag", values: ALL },
  });
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" "));
    return `${id}: ${places.slice(0, 3).join(", ")}`;
  });
}
