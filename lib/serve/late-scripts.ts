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
  const ask = `(()=>{let a=${list},f=()=>{for(let u of a){let s=document.createElement("script");s.src=u;s.async=!0;s.setAttribute("async","");document.head.append(s)}a=[]};requestAnimationFrame(()=>setTimeout(f));setTimeout(f,1e3)})()`;
  return html
    .replace(SCRIPT, "")
    .replace(PRELOAD, "")
    .replace(/<\/body>/, () => `<script>${ask}</script></body>`);
}
