import type { ChildProcess } from "node:child_process";
import type { Server } from "node:http";

/** How long answers under way may take to end after a signal, in ms: container engines kill after ten seconds. */
const DRAINED_IN = 8_000;

/**
 * Ends the server as it was asked to by a signal: no new connection, answers under way to their end, then Next, which
 * is what ends this process, with 128 and the signal's number. Of several signals the first counts: a terminal sends
 * its own to everyone, and whoever started this passes it on as well. Tells whether there has been one.
 */
export function stopsBySignal(server: Server, next: ChildProcess, drainedIn = DRAINED_IN): () => boolean {
  let isStopping = false;
  let underWay = 0;
  /* Node takes a connection that has asked nothing yet for one that is busy: with no answer under way all may go. */
  const closeWhatIsDone = () => (underWay ? server.closeIdleConnections() : server.closeAllConnections());
  server.on("request", (_, response) => {
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
      if (isStopping) closeWhatIsDone();
    });
  });
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      process.exitCode = 128 + number;
      server.close(() => next.kill());
      closeWhatIsDone();
      setTimeout(() => next.kill("SIGKILL"), drainedIn).unref();
    });
  return () => isStopping;
}
