import { CACHE_CONTROL, CORS, etagOf, isMatch, METHODS, PREFLIGHT } from "./headers";
import { Problem, problemResponse } from "./problem";

/**
 * Answers GET by `read`, HEAD likewise but without the body, OPTIONS with what is allowed, and any other method with a
 * 405. What `read` throws becomes a problem document.
 */
export async function readingOnly(request: Request, read: () => Response | Promise<Response>): Promise<Response> {
  const isHead = request.method === "HEAD";
  try {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
    if (request.method !== "GET" && !isHead)
      throw new Problem("method-not-allowed", `${request.method} is not among ${METHODS}.`);
    const response = await read();
    return isHead ? new Response(null, response) : response;
  } catch (thrown) {
    return problemResponse(thrown, isHead);
  }
}

/** A file as it is handed out. `version` changes whenever the bytes behind its address do. */
type Served = {
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
  version: string;
  /** The name to save it under; without one a browser shows the file. */ fileName?: string;
};

/** Answers a request for one text or file: methods, CORS, ETag and 304 are those of the API. */
export const answerFile = (request: Request, make: () => Served | Promise<Served>): Promise<Response> =>
  readingOnly(request, async () => {
    const { content, type, version, fileName } = await make();
    const { pathname, search } = new URL(request.url);
    const etag = etagOf(version, pathname, search);
    const headers = new Headers({ ...CORS, ETag: etag, "Cache-Control": CACHE_CONTROL });
    if (isMatch(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
    headers.set("Content-Type", type);
    if (fileName) headers.set("Content-Disposition", `attachment; filename="${fileName}"`);
    return new Response(content, { headers });
  });

/** The exports of a route that answers every method itself. Next would refuse the missing ones without a document. */
export const forEveryMethod = <Handler>(handle: Handler) => ({
  GET: handle,
  HEAD: handle,
  OPTIONS: handle,
  POST: handle,
  PUT: handle,
  PATCH: handle,
  DELETE: handle,
});
