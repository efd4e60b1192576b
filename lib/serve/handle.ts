import { STATUS_CODES, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { Busy } from "./answers";
import type { Answer } from "./finish";
import { questionReader, type Question } from "./question";
import { respond } from "./respond";

/** The text when no answer can be made, in both languages: there may be no page to say it on. */
const TOLD: Record<number, string> = {
  400: "There is nothing at this address.\nIl n'y a rien à cette adresse.\n",
  405: "This site only reads: ask with GET.\nCe site se lit seulement\u00a0: demandez avec GET.\n",
  502: "The answer could not be made; the log says why.\nLa réponse n'a pu être produite\u00a0; le journal dit pourquoi.\n",
  503: "Too many are asking at once: try again in a few seconds.\nTrop de demandes à la fois\u00a0: réessayez bientôt.\n",
};

type Asking = {
  keptFor: (question: Question) => Answer | undefined;
  answerTo: (question: Question) => Promise<Answer>;
  /** An answer that is not kept: for the methods of the API that are no question. */
  pass: (question: Question, method: string) => Promise<Answer>;
};

/** Answers every request: GET and HEAD by a kept or a new answer, other methods as the API answers them or with 405. */
export function handle({ keptFor, answerTo, pass }: Asking): RequestListener {
  const questionOf = questionReader();
  return async (request, response) => {
    const { method = "GET", url = "/" } = request;
    try {
      /* A proxy's whole address, or "*": nothing of ours. */
      if (!url.startsWith("/")) return tell(response, 400);
      const question = questionOf(url, request.headers);
      if (method === "GET" || method === "HEAD")
        return await respond(request, response, keptFor(question) ?? (await answerTo(question)));
      /* Next answers no TRACE, and the body of a refused request is not read. */
      if (question.kind !== "data" || method === "TRACE") return tell(response, 405, { allow: "GET, HEAD" });
      await respond(request, response, await pass(question, method));
    } catch (thrown) {
      if (!(thrown instanceof Busy)) process.stderr.write(`${request.url}: ${String(thrown)}\n`);
      if (!response.headersSent) tell(response, thrown instanceof Busy ? 503 : 502, { "retry-after": "5" });
      else response.destroy();
    }
  };
}

function tell(response: ServerResponse<IncomingMessage>, status: number, headers: Record<string, string> = {}): void {
  const body = TOLD[status] ?? `${STATUS_CODES[status]}\n`;
  response.writeHead(status, {
    ...{
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
