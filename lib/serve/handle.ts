import { STATUS_CODES, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { Busy } from "./answers";
import { bodyOf, CALLED, callOf } from "./call";
import type { Answer } from "./finish";
import type { Told } from "./own";
import { questionReader, type Question } from "./question";
import { respond } from "./respond";
import { watch, type Note, type Seen } from "./watch";

/** The text when no answer can be made, in both languages: there may be no page to say it on. */
const TOLD: Record<number, string> = {
  400: "There is nothing at this address.\nIl n'y a rien à cette adresse.\n",
  405: "This site only reads: ask with GET.\nCe site se lit seulement\u00a0: demandez avec GET.\n",
  413: "This question is too long.\nCette question est trop longue.\n",
  502: "The answer could not be made; the log says why.\nLa réponse n'a pu être produite\u00a0; le journal dit pourquoi.\n",
  503: "Too many are asking at once: try again in a few seconds.\nTrop de demandes à la fois\u00a0: réessayez bientôt.\n",
};
const READING = { allow: "GET, HEAD" };
const CALLING = { allow: "POST" };

type Asking = {
  keptFor: (question: Question) => Answer | undefined;
  answerTo: (question: Question) => Promise<Answer>;
  /** An answer that is not kept: to a call, and to the methods of the API that are no question. */
  pass: (question: Question, method: string, body?: Buffer) => Promise<Answer>;
  /** An answer about this server itself, at the few addresses that are. */
  own: (path: string) => Promise<Told> | undefined;
  seen: (seen: Seen) => void;
};

/** Answers every request: GET and HEAD by a kept or a new answer, other methods as the API answers them or with 405. */
export function handle({ keptFor, answerTo, pass, own, seen }: Asking): RequestListener {
  const questionOf = questionReader();

  /** What is kept is given at once; only what must be waited for gives a promise. */
  function answer(request: IncomingMessage, response: ServerResponse, note: Note): Promise<void> | undefined {
    const { method = "GET", url = "/" } = request;
    /* A proxy's whole address, or "*": nothing of ours. */
    if (!url.startsWith("/")) return tell(response, 400);
    const [path = "/"] = url.split("?", 1);
    const isReading = method === "GET" || method === "HEAD";
    const told = own(path);
    if (told) {
      note.kind = "own";
      return isReading ? told.then((known) => say(response, known)) : tell(response, 405, READING);
    }
    if (path === CALLED) {
      note.kind = "call";
      return method === "POST" ? call(request, response) : tell(response, 405, CALLING);
    }
    const question = questionOf(url, request.headers);
    note.kind = question.kind;
    if (isReading) {
      const kept = keptFor(question);
      note.from = kept ? "kept" : "made";
      return kept ? respond(request, response, kept) : given(request, response, answerTo(question));
    }
    /* Next answers no TRACE, and the body of a refused request is not read. */
    if (question.kind !== "data" || method === "TRACE") return tell(response, 405, READING);
    return given(request, response, pass(question, method));
  }

  const given = async (request: IncomingMessage, response: ServerResponse, made: Promise<Answer>): Promise<void> =>
    respond(request, response, await made);

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (!body) return tell(response, 413, { connection: "close" });
    return given(request, response, pass(callOf(request.headers), "POST", body));
  }

  return (request, response) => {
    const note = watch(request, response, seen);
    try {
      answer(request, response, note)?.catch((thrown: unknown) => fail(request, response, thrown));
    } catch (thrown) {
      fail(request, response, thrown);
    }
  };
}

function fail(request: IncomingMessage, response: ServerResponse, thrown: unknown): void {
  /* A reader who left is told nothing any more, and is no fault. */
  if (response.destroyed) return;
  if (!(thrown instanceof Busy)) process.stderr.write(`${request.url}: ${String(thrown)}\n`);
  if (!response.headersSent) tell(response, thrown instanceof Busy ? 503 : 502, { "retry-after": "5" });
  else response.destroy();
}

function tell(response: ServerResponse, status: number, headers: Record<string, string> = {}): undefined {
  const body = TOLD[status] ?? `${STATUS_CODES[status]}\n`;
  say(response, { status, type: "text/plain; charset=utf-8", body }, headers);
}

function say(response: ServerResponse, { status, type, body }: Told, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    ...{ "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" },
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
