import { createServer } from "node:http";
import { stateOf } from "@/db/file-state";
import { databaseFile } from "@/db/location";
import { siteAddress } from "@/lib/site/site";
import { answers, LIMITS } from "./answers";
import { askNext } from "./ask-next";
import { finish } from "./finish";
import { handle } from "./handle";
import { startNext } from "./next-process";
import type { Question } from "./question";
import { keepWarm } from "./warm";

/*
 * The server that readers reach. It keeps finished answers and asks Next, a process of its own behind it, for what it
 * does not have: a page that takes long to render never delays one that is kept. PORT and HOST say where it listens.
 */
const [port, host, site] = [Number(process.env.PORT || "3000"), process.env.HOST || "localhost", siteAddress()];
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
const make = async (question: Question, method?: string) => finish(await ask(question, method), question, site);
const { keptFor, answerTo, warm } = answers((question) => make(question), stateNow, LIMITS);

let isStopping = false;
const server = createServer(
  /* No reader sends a request this slowly. */
  { headersTimeout: 15_000, requestTimeout: 30_000 },
  handle({ keptFor, answerTo, pass: make }),
);
server.on("error", (fault) => {
  isStopping = true;
  process.stderr.write(`Cannot listen at ${host}, port ${port} (HOST, PORT): ${fault.message}\n`);
  next.kill();
  process.exitCode = 2;
});
server.listen(port, host, () => keepWarm(warm, stateNow));

next.on("exit", (code, signal) => {
  if (!isStopping) process.stderr.write(`Next ended by itself (${signal ?? `exit code ${code}`})\n`);
  process.exit(isStopping ? undefined : code || 1);
});
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
] as const)
  process.on(signal, () => {
    isStopping = true;
    process.exitCode = 128 + number;
    server.close(() => next.kill());
    server.closeIdleConnections();
    /* Answers under way may end, but nobody is waited for longer than this. */
    setTimeout(() => next.kill("SIGKILL"), 5_000).unref();
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
