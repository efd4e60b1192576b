import type { Browser } from "@playwright/test";
import { whenAlive } from "../when-alive";
import { slowPage } from "./browser";
import { median } from "./print";

/** Long tasks are watched until the network has been quiet, plus this, in ms. */
const AFTERWARDS_MS = 300;

/** What a first visit costs: bytes over the wire, and what its reader waits for. */
export type PageLoad = {
  transferKb: number;
  javascriptKb: number;
  /** Largest contentful paint. */
  lcpMs: number;
  shift: number;
  /** Time that long tasks block beyond 50 ms each. */
  blockingMs: number;
};

/** A page to visit, and whether it has scripts that are waited for. */
type Visited = { address: string; comesAlive: boolean };

type Watched = { lcp: number; shift: number; blocking: number };

/** Medians of first visits to each address; they alternate, so that what else the machine does meets all of them. */
export async function alternateVisits<Name extends string>(
  browser: Browser,
  addresses: Record<Name, Visited>,
  rounds: number,
): Promise<Record<Name, PageLoad>> {
  const names = Object.keys(addresses) as Name[];
  const visits = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, PageLoad[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) visits[name].push(await visit(browser, addresses[name]));
  const middle = (name: Name, key: keyof PageLoad) => median(visits[name].map((each) => each[key]));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        transferKb: middle(name, "transferKb"),
        javascriptKb: middle(name, "javascriptKb"),
        lcpMs: middle(name, "lcpMs"),
        shift: middle(name, "shift"),
        blockingMs: middle(name, "blockingMs"),
      },
    ]),
  ) as Record<Name, PageLoad>;
}

async function visit(browser: Browser, { address, comesAlive }: Visited): Promise<PageLoad> {
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
  /* Scripts are asked for after the text stands, and so after the network was first quiet: what they cost counts. */
  if (comesAlive) {
    await whenAlive(page);
    await page.waitForLoadState("networkidle");
  }
  await page.waitForTimeout(AFTERWARDS_MS);
  const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  await page.context().close();
  const kb = (kind?: string) =>
    [...bytes].filter(([each]) => !kind || each === kind).reduce((sum, [, size]) => sum + size, 0) / 1000;
  return {
    transferKb: kb(),
    javascriptKb: kb("Script"),
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
