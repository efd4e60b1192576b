import type { Browser } from "@playwright/test";
import { launch } from "./browser";
import { contentOf } from "./plain-content";
import { startPlain } from "./plain-app";
import type { Server } from "./processes";
import { measureSeeding } from "./seeding";
import { startOurs, whenWarm } from "./server";

/** What the parts of a run share, each made when it is first asked for. */
export type Bench = {
  /** The pages that are asked for by name; none means all. */
  paths: string[];
  seeded: () => { file: string; milliseconds: number };
  browser: () => Promise<Browser>;
  /** Our server on the seeded ledger, with the navigation's pages kept. */
  ours: () => Promise<Server>;
  /** The plain page with the content of our overview. */
  plain: () => Promise<Server>;
  end: () => Promise<void>;
};

export function bench(paths: string[]): Bench {
  const ends: (() => Promise<void>)[] = [];
  const seeded = once(measureSeeding);
  const browser = once(async () => {
    const launched = await launch();
    ends.push(() => launched.close());
    return launched;
  });
  const ours = once(async () => {
    const server = await startOurs(seeded().file);
    ends.push(server.stop);
    await whenWarm(server);
    return server;
  });
  const plain = once(async () => {
    const server = await startPlain(await contentOf(await browser(), `${(await ours()).address}/`));
    ends.push(server.stop);
    return server;
  });
  const end = async () => {
    await Promise.all(ends.map((each) => each()));
  };
  return { paths, seeded, browser, ours, plain, end };
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
