import type { Browser, CDPSession } from "@playwright/test";
import { slowPage } from "./browser";
import { median } from "./print";

/** A visit ends when neither the network nor a long task has stirred for this long, in ms. */
const QUIET_MS = 500;
const LOOK_EVERY_MS = 100;

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

/** What a page has seen of itself; `calmMs` since its last long task, `alive` once React has taken it up. */
type Watched = { lcp: number; shift: number; blocking: number; calmMs: number; alive: boolean };

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
  let stirredAt = Date.now();
  session.on("Network.requestWillBeSent", () => (stirredAt = Date.now()));
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
    stirredAt = Date.now();
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "load" });
  let watched = await watchedIn(session);
  while (
    (comesAlive && !watched.alive) ||
    !watched.lcp ||
    Math.min(Date.now() - stirredAt, watched.calmMs) < QUIET_MS
  ) {
    await page.waitForTimeout(LOOK_EVERY_MS);
    watched = await watchedIn(session);
  }
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

/**
 * Asked over the protocol and in one expression: Playwright's own waiting puts a script of 7,000 lines into the page,
 * whose time would count as the page's.
 */
async function watchedIn(session: CDPSession): Promise<Watched> {
  const { result } = await session.send("Runtime.evaluate", { expression: "watched()", returnByValue: true });
  return result.value as Watched;
}

/** Runs in the page before anything else. */
function watch(): void {
  const seen = { lcp: 0, shift: 0, blocking: 0 };
  let stirredAt = 0;
  (window as unknown as { watched: () => Watched }).watched = () => ({
    ...seen,
    calmMs: performance.now() - stirredAt,
    alive: Object.keys(document.body).some((name) => name.startsWith("__react")),
  });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe("layout-shift", (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe("longtask", ({ startTime, duration }) => {
    seen.blocking += Math.max(0, duration - 50);
    stirredAt = startTime + duration;
  });
}
