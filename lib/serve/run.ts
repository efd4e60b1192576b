import { createServer } from "node:http";
import { stateOf } from "@/db/file-state";
import { ledgerPrimary } from "@/db/following/primary";
import { databaseFile } from "@/db/location";
import { siteAddress } from "@/lib/site/site";
import { answers, LIMITS } from "./answers";
import { askNext } from "./ask-next";
import { finish } from "./finish";
import { startFollower } from "./follower";
import { handle } from "./handle";
import { readiness } from "./health";
import { metrics } from "./metrics";
import { startNext } from "./next-process";
import { ownAnswers } from "./own";
import type { Question } from "./question";
import { stopsBySignal } from "./stop";
import { keepWarm } from "./warm";
import { logLine, type Seen } from "./watch";

/*
 * The server that readers reach. It keeps finished answers and asks Next, a process of its own behind it, for what it
 * does not have: a page that takes long to render never delays one that is kept. PORT and HOST say where it listens;
 * LOG=json has it write a line for every request. With LEDGER_PRIMARY a further process keeps the ledger's file in step
 * with a primary's; nothing here waits for it.
 */
const [port, host, site] = [Number(process.env.PORT || "3000"), process.env.HOST || "localhost", siteAddress()];
const primary = ledgerPrimary();
const follower = primary && startFollower(primary);
const { process: next, port: nextPort } = await startNext(site);
const ask = askNext(nextPort);
const file = databaseFile();
const stateNow = oncePerTurn(() => {
  try {
    return stateOf(file);
  } catch {
    /* A folder that may not be entered, say: Next is asked, and tells what is wrong in its answer and in the log. */
    return "not to be looked at";
  }
});
const make = (question: Question, method?: string, body?: Buffer) =>
  counts.timed(question.kind, async () => finish(await ask(question, method, body), question, site));
const { keptFor, answerTo, warm, once, held } = answers((question) => make(question), stateNow, LIMITS);
const ready = () => readiness(answerTo, { isStopping: () => isStopping() });
const counts = metrics(held, ready, follower?.following);
const log = process.env.LOG === "json" ? (seen: Seen) => process.stdout.write(logLine(seen, new Date())) : undefined;

const server = createServer(
  /* No reader sends a request this slowly. */
  { headersTimeout: 15_000, requestTimeout: 30_000 },
  handle({
    keptFor,
    answerTo,
    pass: (question, method, body) => once(() => make(question, method, body)),
    own: ownAnswers({ ready, metrics: counts.text, following: follower?.following }),
    seen: (seen) => {
      counts.count(seen);
      log?.(seen);
    },
  }),
);
const isStopping = stopsBySignal(server, next);
let isUnheard = false;
server.on("error", (fault) => {
  isUnheard = true;
  process.stderr.write(`Cannot listen at ${host}, port ${port} (HOST, PORT): ${fault.message}\n`);
  next.kill();
  process.exitCode = 2;
});
server.listen(port, host, () => keepWarm(warm, stateNow));

next.on("exit", (code, signal) => {
  follower?.stop();
  if (!isUnheard && !isStopping()) {
    process.stderr.write(`Next ended by itself (${signal ?? `exit code ${code}`})\n`);
    process.exitCode = code || 1;
  }
  process.exit();
});

/** Requests that are read in one turn of the event loop came at the same time: for all of them one look is enough. */
function oncePerTurn<Value>(look: () => Value): () => Value {
  let seen: { value: Value } | undefined;
  return () => {
    if (!seen) {
      seen = { value: look() };
      setImmediate(() => (seen = undefined));
    }
    return seen.value;
  };
}
