import type { IncomingMessage, ServerResponse } from "node:http";
import type { Kind } from "./question";

/** What is known of a request once it has been answered. */
export type Seen = {
  method: string;
  url: string;
  /** `own`: about this server itself. `none`: nothing of ours. */
  kind: Kind | "own" | "none";
  /** 499 where the reader left before the answer did. */
  status: number;
  /** Whether an answer was kept or had to be made; `undefined` where neither applies. */
  from?: "kept" | "made";
  ms: number;
  /** Sent to the reader, headers included. */
  bytes: number;
};

/** What is found out about a request while it is answered. */
export type Note = Pick<Seen, "kind" | "from">;

/** Watches a request until it has been answered or its reader has left, and then tells what became of it. */
export function watch(request: IncomingMessage, response: ServerResponse, tell: (seen: Seen) => void): Note {
  const note: Note = { kind: "none" };
  const { socket, method = "", url = "" } = request;
  const [begun, before] = [performance.now(), socket.bytesWritten];
  response.on("close", () =>
    tell({
      ...{ method, url, ...note },
      status: response.writableFinished ? response.statusCode : 499,
      ms: performance.now() - begun,
      bytes: socket.bytesWritten - before,
    }),
  );
  return note;
}

/** How much of an address is logged: nobody is to fill the log with one request. */
const LONGEST = 1_000;

/** A line of the log by LOG=json. It tells no address of a reader, and what is not text is escaped. */
export function logLine({ ms, url, ...seen }: Seen, at: Date): string {
  const told = { time: at.toISOString(), ...seen, path: url.slice(0, LONGEST), ms: Math.round(ms * 10) / 10 };
  return `${JSON.stringify(told)}\n`;
}
