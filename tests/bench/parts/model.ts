import type { Bench } from "../bench";
import { drawsPerSecond } from "../draws";
import { measureFilter } from "../filter";
import { timeClearing, timeDeepNetworks, timeMeasures } from "../measures";
import { ANSWERS } from "../pages";
import { atMost, printTable, type Row } from "../print";
import { measureSlider } from "../slider";

/** How soon filters and the cost model answer in the browser, and how quickly the model counts. */
export async function model(bench: Bench): Promise<void> {
  const [browser, { address }] = [await bench.browser(), await bench.ours()];
  const rows: Row[] = [];
  for (const path of ["/", "/timeline", "/deals"])
    rows.push({
      what: `filter to paint on ${path}, ms (median of 5)`,
      figure: atMost(await measureFilter(browser, address + path), ANSWERS.filterMs),
    });
  rows.push({
    what: "slider to paint on /cost, ms (75th percentile of 40)",
    figure: atMost(await measureSlider(browser, `${address}/cost`, /^Low/), ANSWERS.sliderMs),
  });
  rows.push({
    what: "slider to paint on /exposure, ms (75th percentile of 40)",
    figure: atMost(await measureSlider(browser, `${address}/exposure`, /^OpenAI pays/, true), ANSWERS.sliderMs),
  });
  rows.push({
    what: "Monte-Carlo draws a second, 3 deals",
    figure: drawsPerSecond().toLocaleString("en"),
  });
  rows.push({ what: "seeding a new ledger, ms", figure: bench.seeded().milliseconds.toFixed(0) });
  printTable("Filters, the cost model and seeding", rows);
  printTable("Circularity measures, random networks, edges = 4 × nodes", timeMeasures());
  printTable("Circularity of deep networks in which all who are tied pay each other", timeDeepNetworks());
  printTable("Clearing payments, random networks of debts, most parties failing", timeClearing());
}
