import { createServer, request, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { answers, LIMITS } from "@/lib/serve/answers";
import { askNext } from "@/lib/serve/ask-next";
import { finish } from "@/lib/serve/finish";
import { handle } from "@/lib/serve/handle";
import type { Question } from "@/lib/serve/question";

const listening = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return { port: (server.address() as AddressInfo).port, close: () => server.closeAllConnections() };
};

/** A server that keeps the answers of another, which stands for Next; `state` is the ledger's. */
export async function served(next: RequestListener, { site = "http://localhost:3000", limits = LIMITS } = {}) {
  const ledger = { state: "one" };
  const asked: string[] = [];
  const behind = await listening((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    next(request, response);
  });
  const ask = askNext(behind.port, 10_000);
  const make = async (question: Question, method?: string) =>
    finish(await ask(question, method), question, new URL(site));
  const { keptFor, answerTo } = answers(
    (question) => make(question),
    () => ledger.state,
    limits,
  );
  const front = await listening(handle({ keptFor, answerTo, pass: make }));
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const sent = request({ host: "localhost", port: front.port, path, headers, method, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.on("error", reject).end();
    });
  return { get, asked, ledger };
}
