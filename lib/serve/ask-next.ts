import { Agent, request, type IncomingHttpHeaders } from "node:http";
import type { Question } from "./question";

/** An answer as Next gave it, whole: pages here have no part that comes later. */
export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** How long an answer may take before the reader is asked to come back, in ms. */
const PATIENCE = 60_000;

/** Asks the Next server on this machine. Rejects when it cannot be reached or does not answer in time. */
export function askNext(port: number, patience = PATIENCE) {
  const agent = new Agent({ keepAlive: true });
  const once = ({ target, headers }: Asked, method: string, body?: Buffer) =>
    new Promise<Rendered | "closed">((resolve, reject) => {
      const asked = request(
        /* Next compresses nothing, and learns nothing of the reader but what shapes the answer. */
        {
          host: "localhost",
          port,
          path: target,
          method,
          agent,
          headers: { ...headers, "accept-encoding": "identity" },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(parts) }),
          );
        },
      );
      asked.setTimeout(patience, () => asked.destroy(new Error(`No answer to ${target} in ${patience} ms`)));
      asked.on("error", (fault: NodeJS.ErrnoException) =>
        asked.reusedSocket && fault.code === "ECONNRESET" ? resolve("closed") : reject(fault),
      );
      asked.end(body);
    });
  /* Next may close an idle connection just as it is used again: then the question was not read, and is asked anew. */
  return async (question: Asked, method = "GET", body?: Buffer): Promise<Rendered> => {
    let answer = await once(question, method, body);
    while (answer === "closed") answer = await once(question, method, body);
    return answer;
  };
}
type Asked = Pick<Question, "target" | "headers">;
