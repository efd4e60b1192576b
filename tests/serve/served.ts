import { createServer, request, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { answers, LIMITS } from "@/lib/serve/answers";
import { askNext } from "@/lib/serve/ask-next";
import { finish } from "@/lib/serve/finish";
import type { Following } from "@/lib/serve/follower";
import { handle } from "@/lib/serve/handle";
import { readiness } from "@/lib/serve/health";
import { metrics } from "@/lib/serve/metrics";
import { ownAnswers } from "@/lib/serve/own";
import type { Question } from "@/lib/serve/question";
import type { Seen } from "@/lib/serve/watch";

const listening = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return { port: (server.address() as AddressInfo).port, close: () => server.closeAllConnections() };
};

type Options = { site?: string; limits?: typeof LIMITS; following?: () => Following };

/** A server that keeps the answers of another, which stands for Next; `state` is the ledger's. */
export async function served(
  next: RequestListener,
  { site = "http://localhost:3000", limits = LIMITS, following }: Options = {},
) {
  const ledger = { state: "one", isStopping: false };
  const asked: string[] = [];
  const behind = await listening((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    next(request, response);
  });
  const ask = askNext(behind.port, 10_000);
  const make = (question: Question, method?: string, body?: Buffer) =>
    counts.timed(question.kind, async () => finish(await ask(question, method, body), question, new URL(site)));
  const { keptFor, answerTo, once, held } = answers(
    (question) => make(question),
    () => ledger.state,
    limits,
  );
  const ready = () => readiness(answerTo, { isStopping: () => ledger.isStopping, patience: 300 });
  const counts = metrics(held, ready, following);
  const seen: Seen[] = [];
  const front = await listening(
    handle({
      keptFor,
      answerTo,
      pass: (question, method, body) => once(() => make(question, method, body)),
      own: ownAnswers({ ready, metrics: counts.text, following }),
      seen: (one) => {
        seen.push(one);
        counts.count(one);
      },
    }),
  );
  /** Asks, on a connection of its own; a reader with little patience leaves after so many ms. */
  const get = (path: string, headers: Record<string, string> = {}, method = "GET", body?: string, patience = 30_000) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const sent = request({ host: "localhost", port: front.port, path, headers, method, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.setTimeout(patience, () => sent.destroy());
      sent.on("error", reject).end(body);
    });
  return { get, asked, ledger, seen };
}
