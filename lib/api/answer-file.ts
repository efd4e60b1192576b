import { CACHE_CONTROL, CORS, etagOf, isMatch } from "./headers";
import { readingOnly } from "./reading-only";

/** A file as it is handed out. `version` names the bytes among all that its address may give. */
export type Served = {
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
  version: string;
  /** The name to save it under; shown in place when absent. */ fileName?: string;
};

/** Answers a request for something that is one text or file: methods, CORS, ETag and 304 as everywhere in the API. */
export function answerFile(request: Request, make: () => Served | Promise<Served>): Promise<Response> {
  return readingOnly(request, async () => {
    const { content, type, version, fileName } = await make();
    const { pathname, search } = new URL(request.url);
    const etag = etagOf(version, pathname, search);
    const headers = { ...CORS, ETag: etag, "Cache-Control": CACHE_CONTROL };
    if (isMatch(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
    const disposition: Record<string, string> = fileName
      ? { "Content-Disposition": `attachment; filename="${fileName}"` }
      : {};
    return new Response(content, { headers: { ...headers, ...disposition, "Content-Type": type } });
  });
}
