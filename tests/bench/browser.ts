import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { systemChromium } from "../../.ci/browser.mjs";

/** 4× slower CPU, 10 Mbit/s both ways, 40 ms latency: a middling phone on a good mobile network. */
const BYTES_PER_SECOND = (10 * 1e6) / 8;
const LATENCY_MS = 40;
const CPU_SLOWDOWN = 4;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: systemChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
    ],
  });

/** A fresh page with an empty cache under the slowed conditions. */
export async function slowPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  /** tsx names the functions it compiles with a helper that pages lack. */
  await page.addInitScript("globalThis.__name = (named) => named");
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return { page, session };
}
