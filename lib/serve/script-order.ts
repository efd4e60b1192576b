/** A script that stands in the head itself: what must be settled before anything is painted. */
const HEAD_SCRIPT = /<script>[\s\S]*?<\/script>/g;

/**
 * Puts the head's own scripts before its stylesheets. React writes stylesheets first, and a script waits for those that
 * stand before it: the browser would read no further than the head until all styles are there, a fifth of the time
 * to the largest text on a slow machine.
 */
export function withEarlyScripts(html: string): string {
  const end = html.indexOf("</head>");
  const head = html.slice(0, Math.max(end, 0));
  const scripts = head.match(HEAD_SCRIPT) ?? [];
  if (!scripts.length) return html;
  const rest = head.replace(HEAD_SCRIPT, "");
  return rest.replace(/<head[^>]*>/, (tag) => tag + scripts.join("")) + html.slice(end);
}

const SCRIPT = /<script src="([^"]+)"(?![^>]*\bnoModule)[^>]*\basync=""[^>]*><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/**
 * Asks for the page's scripts once the page stands. As Next writes it, the browser fetches and compiles some 300 kB of
 * script while it should lay out and paint the text, which is complete without them. They are asked for after the first
 * frame, or after a second where no frame is drawn (a tab in the background); React finds their elements by address.
 */
export function withLateScripts(html: string): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  if (!addresses.length) return html;
  const list = JSON.stringify(addresses).replaceAll("<", "\\u003c");
  return html
    .replace(SCRIPT, "")
    .replace(PRELOAD, "")
    .replace(/<\/body>/, () => `<script>${asking(list)}</script></body>`);
}

/** The script that asks for the others, once and each in a task of its own: together they hold the page up visibly. */
const asking = (list: string) => `(() => {
  const waiting = ${list};
  const ask = () => {
    if (!waiting.length) return;
    const script = document.createElement("script");
    script.src = waiting.shift();
    script.async = true;
    document.head.append(script);
    setTimeout(ask);
  };
  requestAnimationFrame(() => setTimeout(ask));
  setTimeout(ask, 1000);
})()`;

/**
 * Has a built script compiled whole while it arrives, beside the page's own thread (Chromium's explicit compile hints;
 * elsewhere a comment). Left to itself the browser compiles each function on that thread when it is first called: half
 * of the time in which a page comes alive.
 */
export const compiledEarly = (script: Buffer): Buffer => Buffer.concat([COMPILE_ALL, script]);
const COMPILE_ALL = Buffer.from("//# allFunctionsCalledOnLoad\n");
