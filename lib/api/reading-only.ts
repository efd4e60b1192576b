import { METHODS, PREFLIGHT } from "./headers";
import { ApiProblem } from "./problem";
import { problemResponse } from "./problem-response";

/**
 * Answers GET by `read`, HEAD by the same without its body, OPTIONS by what is allowed, and any other method by a
 * 405. What `read` throws becomes a problem document.
 */
export async function readingOnly(request: Request, read: () => Promise<Response>): Promise<Response> {
  const isHead = request.method === "HEAD";
  try {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: PREFLIGHT });
    if (request.method !== "GET" && !isHead)
      throw new ApiProblem("method-not-allowed", `${request.method} is not among ${METHODS}.`);
    const response = await read();
    return isHead ? new Response(null, response) : response;
  } catch (fault) {
    return problemResponse(fault, isHead);
  }
}
