const SCRIPT = /<script src="([^"]+)"(?![^>]*\bnomodule)[^>]*\basync=""[^>]*><\/script>/gi;
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

/** The script that asks for the others, once. */
const asking = (list: string) => `(() => {
  let waiting = ${list};
  const ask = () => {
    for (const address of waiting) {
      const script = document.createElement("script");
      script.src = address;
      script.async = true;
      document.head.append(script);
    }
    waiting = [];
  };
  requestAnimationFrame(() => setTimeout(ask));
  setTimeout(ask, 1000);
})()`;
