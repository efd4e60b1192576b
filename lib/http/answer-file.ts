import { CORS, METHODS, PREFLIGHT } from "./headers";
import { Problem, problemResponse } from "./problem";

/**
 * Answers GET by `read`, OPTIONS with what is allowed, and any other method with a 405. What `read` throws becomes a
 * problem document. HEAD, tags and compression are the business of the process that keeps the answers.
 */
export async function readingOnly(request: Request, read: () => Response | Promise<Response>): Promise<Response> {
  try {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
    if (request.method !== "GET") throw new Problem("method-not-allowed", `${request.method} is not among ${METHODS}.`);
    return await read();
  } catch (thrown) {
    return problemResponse(thrown);
  }
}

/** A file as it is handed out. */
type Served = {
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
  /** The name to save it under; without one a browser shows the file. */ fileName?: string;
};

/** Answers a request for one text or file, which scripts of any site may read. */
export const answerFile = (request: Request, make: () => Served | Promise<Served>): Promise<Response> =>
  readingOnly(request, async () => {
    const { content, type, fileName } = await make();
    const headers = new Headers({ ...CORS, "Content-Type": type });
    if (fileName) headers.set("Content-Disposition", `attachment; filename="${fileName}"`);
    return new Response(content, { headers });
  });

/** The exports of a route that answers every method itself. Next would refuse the missing ones without a document. */
export const forEveryMethod = <Handler>(handle: Handler) => ({
  GET: handle,
  OPTIONS: handle,
  POST: handle,
  PUT: handle,
  PATCH: handle,
  DELETE: handle,
});
