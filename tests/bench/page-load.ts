import type { Browser } from "@playwright/test";
import { median, slowPage } from "./browser";

const RUNS = 3;
/** Visits before the first measured one: a server that has just started compiles its code as it goes. */
const WARM_UP = 5;
/** Long tasks are watched until the network has been quiet, plus this, in ms. */
const AFTERWARDS_MS = 1000;

export type PageLoad = {
  transferKb: number;
  javascriptKb: number;
  fontKb: number;
  lcpMs: number;
  shift: number;
  blockingMs: number;
};

type Watched = { lcp: number; shift: number; blocking: number };

/**
 * Medians of three first visits: bytes over the wire, largest contentful paint, layout shift, and time that long
 * tasks block beyond 50 ms each.
 */
export async function measureLoad(browser: Browser, address: string): Promise<PageLoad> {
  for (let visit = 0; visit < WARM_UP; visit += 1) await fetch(address).then((answer) => answer.text());
  const loads: PageLoad[] = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await loadOnce(browser, address));
  const middle = (key: keyof PageLoad) => median(loads.map((load) => load[key]));
  return {
    transferKb: middle("transferKb"),
    javascriptKb: middle("javascriptKb"),
    fontKb: middle("fontKb"),
    lcpMs: middle("lcpMs"),
    shift: middle("shift"),
    blockingMs: middle("blockingMs"),
  };
}

async function loadOnce(browser: Browser, address: string): Promise<PageLoad> {
  const { page, session } = await slowPage(browser);
  const bytes = new Map<string, number>();
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForTimeout(AFTERWARDS_MS);
  const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  await page.context().close();
  const kb = (kind?: string) =>
    [...bytes].filter(([each]) => !kind || each === kind).reduce((sum, [, size]) => sum + size, 0) / 1000;
  return {
    transferKb: kb(),
    javascriptKb: kb("Script"),
    fontKb: kb("Font"),
    lcpMs: watched.lcp,
    shift: watched.shift,
    blockingMs: watched.blocking,
  };
}

/** Runs in the page before anything else. */
function watch(): void {
  const watched: Watched = { lcp: 0, shift: 0, blocking: 0 };
  (window as unknown as { watched: Watched }).watched = watched;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => {
    watched.lcp = startTime;
  });
  observe("layout-shift", (entry) => {
    watched.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe("longtask", ({ duration }) => {
    watched.blocking += Math.max(0, duration - 50);
  });
}
