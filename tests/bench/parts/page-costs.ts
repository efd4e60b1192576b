import type { Bench } from "../bench";
import { putLimit, type Weight } from "../limit";
import { alternateVisits, type PageLoad } from "../page-load";
import { EVERY_PAGE, OVERVIEW, PAGES, type Budget } from "../pages";
import { atMost, printTable, type Row } from "../print";
import { staticSite } from "../static-site";

const ROUNDS = 5;
const EMPTY = "/empty-page";

type Measured = { budget: Budget; weight: Weight; ours: PageLoad; limit: PageLoad };

/**
 * What a first visit to each page costs, beside the limit of its HTML; with `/`, the plain page and an empty one too.
 */
export async function pageCosts(bench: Bench): Promise<void> {
  const pages = PAGES.filter(({ path }) => !bench.paths.length || bench.paths.includes(path));
  const [browser, ours] = [await bench.browser(), await bench.ours()];
  const plain = pages.some(({ path }) => path === "/") ? await bench.plain() : undefined;
  const site = staticSite();
  site.put(`${EMPTY}.html`, { identity: Buffer.from("<!doctype html><title>x</title><p>x") });
  const weighed: { budget: Budget; weight: Weight }[] = [];
  for (const budget of pages) weighed.push({ budget, weight: await putLimit(site, ours.address, budget.path) });
  const ready = await site.start();
  try {
    const measured: Measured[] = [];
    let beside: Record<"plain" | "empty", PageLoad> | undefined;
    for (const { budget, weight } of weighed) {
      const both = {
        ours: { address: ours.address + budget.path, comesAlive: true },
        limit: { address: ready.address + budget.path, comesAlive: false },
      };
      if (plain && budget.path === "/") {
        const references = {
          plain: { address: `${plain.address}/`, comesAlive: true },
          empty: { address: ready.address + EMPTY, comesAlive: false },
        };
        const loads = await alternateVisits(browser, { ...both, ...references }, ROUNDS);
        beside = loads;
        measured.push({ budget, weight, ours: loads.ours, limit: loads.limit });
      } else measured.push({ budget, weight, ...(await alternateVisits(browser, both, ROUNDS)) });
    }
    printTable(
      `First visits, 1440 × 900, CPU 4× slower, 10 Mbit/s, 40 ms; medians of ${ROUNDS} in turns; in brackets the target`,
      measured.map((each) => rowOf(each, beside?.plain.lcpMs)),
    );
    if (beside) printReferences(measured, beside);
  } finally {
    await ready.stop();
  }
}

function rowOf({ budget, weight, ours, limit }: Measured, plainLcpMs = Infinity): Row {
  const isOverview = budget.path === "/";
  return {
    page: budget.path,
    "HTML kB": isOverview ? atMost(weight.htmlKb, OVERVIEW.htmlKb) : weight.htmlKb.toFixed(0),
    "flight kB": isOverview ? atMost(weight.flightKb, OVERVIEW.flightKb) : weight.flightKb.toFixed(0),
    "all kB sent": atMost(ours.transferKb, budget.transferKb),
    "JavaScript kB": atMost(ours.javascriptKb, budget.javascriptKb),
    "LCP ms, plain page's": atMost(ours.lcpMs, Math.round(plainLcpMs)),
    "limit's": limit.lcpMs.toFixed(0),
    ratio: atMost(ours.lcpMs / limit.lcpMs, EVERY_PAGE.lcpOfLimit, 2),
    "blocking ms": atMost(ours.blockingMs, Math.round(limit.blockingMs) + EVERY_PAGE.blockingBeyondLimitMs),
    "limit's blocking": limit.blockingMs.toFixed(0),
    shift: atMost(ours.shift, EVERY_PAGE.shift, 4),
  };
}

function printReferences(measured: Measured[], { plain, empty }: Record<"plain" | "empty", PageLoad>): void {
  const limit = measured.find(({ budget }) => budget.path === "/")?.limit ?? empty;
  const row = (page: string, load: PageLoad, lcp: string, blocking: string): Row => ({
    page,
    "all kB sent": load.transferKb.toFixed(0),
    "JavaScript kB": load.javascriptKb.toFixed(0),
    "LCP ms": load.lcpMs.toFixed(0),
    "LCP / empty page's": lcp,
    "blocking ms": blocking,
  });
  const ofEmpty = (load: PageLoad) => load.lcpMs / empty.lcpMs;
  printTable("The references of /", [
    row("the plain page", plain, ofEmpty(plain).toFixed(2), plain.blockingMs.toFixed(0)),
    row(
      "the limit of /",
      limit,
      atMost(ofEmpty(limit), OVERVIEW.limitLcpOfEmpty, 2),
      atMost(limit.blockingMs, OVERVIEW.limitBlockingMs),
    ),
    row("an empty page", empty, "1.00", empty.blockingMs.toFixed(0)),
  ]);
}
