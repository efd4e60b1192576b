import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Question } from "./question";

/** The one address that is asked by POST: app/mcp answers there by the Model Context Protocol, and only reads. */
export const CALLED = "/mcp";

/** More than any question to a ledger takes, in bytes. */
const LONGEST_BODY = 64 * 1024;

/** Headers that say what a body is and who sends it; the protocol's own begin with its name. */
const SAYS = /^(content-type|accept|origin|mcp-[\w-]+)$/;

/** A call as a question to Next. Two calls are never one question. */
export const callOf = (headers: IncomingHttpHeaders): Question => ({
  key: CALLED,
  target: CALLED,
  headers: Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      SAYS.test(name) && typeof value === "string" ? [[name, value]] : [],
    ),
  ),
  kind: "call",
});

/** The body of a request; `undefined` when it is longer than any call, then no more of it is read. */
export async function bodyOf(request: IncomingMessage, longest = LONGEST_BODY): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"]) > longest) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
