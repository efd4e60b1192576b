import { drawsPerSecond } from "./draws";
import { measureImport } from "./import-rate";
import { measureQueries } from "./large-ledger";
import { launch } from "./browser";
import { measureFilter } from "./filter";
import { timeMeasures } from "./measures";
import { notModifiedPerSecond, requestsPerSecond } from "./load";
import { measureLoad } from "./page-load";
import { BUDGET, PAGES } from "./pages";
import { measureSeeding } from "./seeding";
import { measureSlider } from "./slider";
import { startServer } from "./server";

/** A figure with a mark when it is over what it must keep to. */
const against = (value: number, limit: number, digits = 0) =>
  `${value.toFixed(digits)}${value > limit ? ` (over ${limit})` : ""}`;

const seeding = measureSeeding();
const server = await startServer(seeding.file);
const browser = await launch();
try {
  const rows: Record<string, Record<string, string>> = {};
  for (const { path, javascriptKb, transferKb } of PAGES) {
    const load = await measureLoad(browser, server.address + path);
    rows[path] = {
      "all kB": against(load.transferKb, transferKb ?? BUDGET.transferKb),
      "JavaScript kB": against(load.javascriptKb, javascriptKb),
      "fonts kB": load.fontKb.toFixed(0),
      "LCP ms": against(load.lcpMs, BUDGET.lcpMs),
      shift: against(load.shift, BUDGET.shift, 4),
      "blocking ms": against(load.blockingMs, BUDGET.blockingMs),
    };
  }
  console.log("First visit, 1440 × 900, CPU 4× slower, 10 Mbit/s, 40 ms; medians of 3");
  console.table(rows);
  for (const path of ["/", "/timeline", "/deals"])
    console.log(
      `Filter to paint on ${path}: ${against(await measureFilter(browser, server.address + path), BUDGET.filterMs)} ms (median of 5)`,
    );
  console.log(
    `Slider to paint on /cost: ${against(await measureSlider(browser, `${server.address}/cost`), BUDGET.sliderMs)} ms (75th percentile of 40)`,
  );
  await browser.close();
  for (const path of ["/", "/deals"])
    console.log(
      `Requests per second for ${path}, 20 connections: ${(await requestsPerSecond(server.address + path)).toFixed(0)}`,
    );
  for (const path of ["/api/v1/deals", "/api/v1/claims", "/api/v1/cost"]) {
    const address = server.address + path;
    console.log(
      `Requests per second for ${path}, 20 connections: ${(await requestsPerSecond(address)).toFixed(0)}, with a matching ETag ${(await notModifiedPerSecond(address)).toFixed(0)}`,
    );
  }
  console.log(`Monte-Carlo draws per second, 3 deals, this machine: ${drawsPerSecond().toLocaleString("en")}`);
  console.log("Circularity measures, random networks, edges = 4 × nodes");
  console.table(timeMeasures());
  console.log(`Time to seed a new ledger: ${seeding.milliseconds.toFixed(0)} ms`);
  const imported = measureImport();
  console.log(
    `Import of ${imported.claims.toLocaleString("en")} claims: ${((imported.claims / imported.milliseconds) * 1000).toFixed(0)} claims per second`,
  );
  const { firstRead, firstSelection, times } = measureQueries(imported.file);
  console.log(
    `10,000 deals, 100,000 claims: first read after an import ${firstRead.toFixed(0)} ms, first list of a day ${firstSelection.toFixed(0)} ms; then, 95th percentile of 200:`,
  );
  for (const [query, milliseconds] of Object.entries(times))
    console.log(`  ${query}: ${against(milliseconds, BUDGET.queryMs, 1)} ms`);
} finally {
  await browser.close();
  server.stop();
}
