import { PAGES } from "../../lib/i18n/pages";
import { ask } from "./ask";
import { dayBefore, latestDayOf } from "./cold";
import { memoryMb, type Server } from "./processes";

const ANSWERS = 5_000;
const ASKING = 4;
/** The crawl ends here, however far it came, in ms. */
const PATIENCE = 150_000;
const LOOK_EVERY = 100;

export type Crawled = { answers: number; failed: number; peakMb: number | undefined; afterMb: number | undefined };

/** Asks for 5,000 days and scenarios, none twice, as a robot would, and looks at what the server's processes hold. */
export async function crawl(server: Server): Promise<Crawled> {
  const questions = daysAndScenarios(await latestDayOf(server));
  const end = performance.now() + PATIENCE;
  let [answers, failed, peakMb] = [0, 0, 0];
  const robot = async () => {
    for (const question of questions) {
      const { status } = await ask(server.address + question);
      answers += 1;
      if (status !== 200) failed += 1;
      if (answers % LOOK_EVERY === 0) peakMb = Math.max(peakMb, memoryMb(server.pid) ?? 0);
      if (performance.now() > end) return;
    }
  };
  await Promise.all(Array.from({ length: ASKING }, robot));
  return { answers, failed, peakMb: peakMb || undefined, afterMb: memoryMb(server.pid) };
}

/**
 * One in ten is a page of the navigation on a day, one a scenario's cost, a page or not; the others ask the open API.
 */
function* daysAndScenarios(latest: string): Generator<string, void> {
  for (let at = 0; at < ANSWERS; at += 1) {
    const { path } = PAGES[Math.floor(at / 10) % PAGES.length] ?? PAGES[0];
    const scenario = `cost?scope=typed&gw=${1 + at / 100}`;
    if (at % 10 === 0) yield `${path}?asOf=${dayBefore(latest, at)}`;
    else if (at % 10 === 5) yield at % 20 === 5 ? `/${scenario}` : `/api/v1/${scenario}`;
    else yield `/api/v1/totals?asOf=${dayBefore(latest, at)}`;
  }
}
