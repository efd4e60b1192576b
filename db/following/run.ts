import { setTimeout as wait } from "node:timers/promises";
import { databaseFile } from "../location";
import { follower, type Followed } from "./follow";
import { ledgerPrimary } from "./primary";

/*
 * The process that keeps this machine's ledger in step with its primary, started by the server (lib/serve/follower.ts)
 * and told nothing: it is a process of its own because libSQL's work would hold up answers. It tells the server after
 * every turn how it stands, and the log when that changes.
 */
const EVERY_MS = 1_000;
const MEANWHILE = "The ledger of before is served meanwhile; it is tried again every second.";

const primary = ledgerPrimary();
if (!primary) throw new Error("LEDGER_PRIMARY is not set: there is nothing to follow");
const turn = follower(primary, databaseFile());
for (let fault: string | undefined; ;) {
  const begun = performance.now();
  const followed = await turn();
  log(followed, fault);
  fault = followed.fault;
  process.send?.(followed);
  await wait(Math.max(0, EVERY_MS - (performance.now() - begun)));
}

/** Says a fault once, and once that it has passed. */
function log(now: Followed, before: string | undefined): void {
  if (now.fault === before) return;
  const said = now.fault ?? `This machine is in step with the primary at ${primary?.url ?? ""} again.`;
  process.stderr.write(`${now.fault ? `${said} ${MEANWHILE}` : said}\n`);
}
