import { firstPageAfterImport } from "../after-import";
import type { Bench } from "../bench";
import { compareColdPages } from "../cold-pages";
import { crawl, type Crawled } from "../crawl";
import { measureImport } from "../import-rate";
import { measureQueries } from "../large-ledger";
import { atMost, printTable, type Row } from "../print";
import { searchMs } from "../search-time";
import { startOurs, whenWarm } from "../server";

const TARGETS = { afterImportMs: 2_000, searchMs: 50, memoryMb: 600, queryMs: 50 };

/** Ten thousand deals: importing them, what pages ask of them, the pages themselves, and the memory that they take. */
export async function large(bench: Bench): Promise<void> {
  const imported = measureImport();
  const { firstRead, firstSelection, times } = measureQueries(imported.file);
  const perSecond = (imported.claims / imported.milliseconds) * 1000;
  printTable("10,000 deals, 100,000 claims: import and queries; 95th percentile of 200 where nothing else is said", [
    { what: "claims imported a second", figure: perSecond.toFixed(0) },
    { what: "first read after an import, ms", figure: firstRead.toFixed(0) },
    { what: "first list of a day, ms", figure: firstSelection.toFixed(0) },
    ...Object.entries(times).map(([query, ms]) => ({ what: `${query}, ms`, figure: atMost(ms, TARGETS.queryMs, 1) })),
  ]);
  const small = await bench.ours();
  const server = await startOurs(imported.file);
  try {
    await whenWarm(server);
    await compareColdPages(small, server);
    const search = await searchMs(server);
    const afterImport = await firstPageAfterImport(server, imported.file);
    printTable("10,000 deals: readers and robots", [
      { what: "a search that finds most deals, ms (median of 7)", figure: atMost(search, TARGETS.searchMs, 1) },
      { what: "first page after an import, ms", figure: atMost(afterImport, TARGETS.afterImportMs) },
      ...memoryRows(await crawl(server)),
    ]);
  } finally {
    await server.stop();
  }
}

function memoryRows({ answers, failed, peakMb, afterMb }: Crawled): Row[] {
  return [
    { what: "days and scenarios crawled (of 5,000), of which refused", figure: `${answers}, ${failed}` },
    { what: "memory of all processes after it, MB", figure: afterMb ? atMost(afterMb, TARGETS.memoryMb) : "–" },
    { what: "most memory during it, MB", figure: peakMb?.toFixed(0) ?? "–" },
  ];
}
