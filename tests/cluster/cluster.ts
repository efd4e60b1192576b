import { afterAll, afterEach, beforeAll } from "vitest";
import { ledgerFile, startLedger, versionOf } from "../ledger-file";
import { seedPrimary } from "./changes";
import { startMachine, type Machine } from "./machine";
import { killAll, missing, startSqld, type Server } from "./sqld";

/** The version of the seeds, which every seeded primary begins with. */
export const SEEDED = versionOf(ledgerFile());

/** What the tests of a file share: machines that end with their test, and the folder of a seeded primary. */
export function cluster() {
  const machines: Machine[] = [];
  let like: string | undefined;
  beforeAll(async () => {
    if (missing) return;
    const template = await startSqld();
    await seedPrimary(template);
    await template.kill();
    like = template.folder;
  }, 120_000);
  afterEach(async () => {
    await Promise.all(machines.splice(0).map((one) => one.stop()));
  });
  afterAll(killAll);
  return {
    machine: async (...call: Parameters<typeof startMachine>) => {
      const one = await startMachine(...call);
      machines.push(one);
      return one;
    },
    likeSeeded: () => ({ like }),
  };
}

/** The command line on a machine that follows. */
export const ledger = (server: Pick<Server, "url">, file: string, words: string[], token = "") => {
  const settings = { LEDGER_PRIMARY: server.url, LEDGER_PRIMARY_TOKEN: token };
  return startLedger(["--read-up-to", "2026-10-10", ...words], file, settings);
};
