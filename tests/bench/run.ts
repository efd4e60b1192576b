import { bench, type Bench } from "./bench";
import { followers } from "./parts/followers";
import { large } from "./parts/large";
import { model } from "./parts/model";
import { pageCosts } from "./parts/page-costs";
import { steady } from "./parts/steady";
import { throughput } from "./parts/throughput";

/*
 * `npm run bench` measures the production build, `npm run bench -- throughput` (or pages, large, model, followers,
 * steady) a part of it, `npm run bench -- pages /data /method` these pages alone.
 * It measures and marks what misses its target; whether that is acceptable is for who reads it, so it exits with 0.
 * What cannot be measured is told, and the other parts go on.
 */
const PARTS: Record<string, (bench: Bench) => Promise<void>> = {
  throughput,
  pages: pageCosts,
  large,
  model,
  followers,
  steady,
};

const given = process.argv.slice(2);
const asked = given.filter((each) => !each.startsWith("/"));
const paths = given.filter((each) => each.startsWith("/"));
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length) {
  console.error(`There is no part ${unknown.join(", ")}: ${Object.keys(PARTS).join(", ")} are there.`);
  process.exit(2);
}
const shared = bench(paths);
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length && !asked.includes(name)) continue;
    await part(shared).catch((thrown: unknown) => {
      console.error(`\nThe part "${name}" could not be measured:`, thrown);
      process.exitCode = 1;
    });
  }
} finally {
  await shared.end();
}
