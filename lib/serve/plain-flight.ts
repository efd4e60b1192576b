const FLIGHT = /<script>(?:\(self|self)\.__next_f[\s\S]*?<\/script>/g;

/** One escape of a JavaScript text, with what follows a "<", by which an HTML parser could leave the script. */
const ESCAPE = /\\(?:u003c(?!!|\/?script)|u003e|u0026|[\s\S])/gi;
const PLAIN: Record<string, string> = { "\\u003c": "<", "\\u003e": ">", "\\u0026": "&" };

/**
 * Writes the data that React takes a page up from as the page's own HTML is written. Next escapes every "<", ">" and
 * "&" in it; as they are they mean the same in a script, but for the few that would end it. Then a compressor finds in
 * the data what it has just read in the page: 2 to 8 kB less to send.
 */
export const withPlainFlight = (html: string): string =>
  html.replace(FLIGHT, (script) => script.replace(ESCAPE, (escape) => PLAIN[escape] ?? escape));
