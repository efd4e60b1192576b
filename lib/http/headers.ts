/**
 * The version of all that is handed out, API, feeds and files, by semantic versioning: the minor part grows with every
 * addition. The data page promises how stable it is.
 */
export const API_VERSION = "1.1.0";

export const METHODS = "GET, HEAD, OPTIONS";

/** Scripts of any site may read the answers, in parts too. */
export const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Accept-Ranges, Content-Range",
};

/** The answer to a browser that asks whether such a script may. */
export const PREFLIGHT = {
  ...CORS,
  Allow: METHODS,
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": "Accept, If-None-Match, Range",
  "Access-Control-Max-Age": "86400",
};
