import { brotliCompressSync, constants } from "node:zlib";
import { askFor, type Asked } from "./ask";
import { fileOf, type staticSite } from "./static-site";

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b[^>]*(?:as="script"|rel="modulepreload")[^>]*>/g;
const FLIGHT = /<script\b[^>]*>((?:\(self|self)\.__next_f[\s\S]*?)<\/script>/g;

/** What a page fetches before its scripts run: styles, fonts, its icon, pictures. */
const FETCHED = [
  /<link\b[^>]*rel="(?:stylesheet|icon|preload)"[^>]*href="([^"]+)"/g,
  /<link\b[^>]*href="([^"]+)"[^>]*rel="(?:stylesheet|icon|preload)"/g,
  /<img\b[^>]*src="([^"]+)"/g,
  /url\(["']?(\/[^"')]+)["']?\)/g,
  /<([^>]+)>;\s*rel=preload/g,
];
const SCRIPTS = /<script\b[^>]*src="([^"]+)"/g;

/** The bytes of a page as they are before they are packed. */
export type Weight = { htmlKb: number; flightKb: number };

/**
 * Puts a page of ours without its scripts into a static site, with the styles and fonts that it links at the same
 * paths: the least that this HTML can cost. Our own server is asked for all of it, scripts included, so that it keeps
 * them as the static one does.
 */
export async function putLimit(site: ReturnType<typeof staticSite>, ours: string, path: string): Promise<Weight> {
  const page = await askFor(ours + path, "identity");
  const html = page.body.toString("utf8");
  const link = linkWithoutScripts(page.headers);
  const bare = Buffer.from(html.replaceAll(SCRIPT, "").replaceAll(SCRIPT_PRELOAD, ""));
  site.put(fileOf(path), { identity: bare, brotli: packed(bare), ...(link && { link }) });
  const fetched = addressesIn(`${link}\n${bare.toString("utf8")}`, FETCHED);
  for (const address of fetched) {
    const text = await putFile(site, ours, address);
    if (address.includes(".css"))
      for (const inner of addressesIn(text, FETCHED))
        await putFile(site, ours, new URL(inner, `${ours}${address}`).pathname);
  }
  for (const address of addressesIn(html, [SCRIPTS])) await askFor(ours + address);
  const flight = [...html.matchAll(FLIGHT)].reduce((sum, [, script = ""]) => sum + Buffer.byteLength(script), 0);
  return { htmlKb: page.body.length / 1000, flightKb: flight / 1000 };
}

/** Copies a file as our server sends it; gives its text. */
async function putFile(site: ReturnType<typeof staticSite>, ours: string, address: string): Promise<string> {
  const [identity, brotli] = await Promise.all([askFor(ours + address, "identity"), askFor(ours + address, "br")]);
  const isPacked = brotli.headers["content-encoding"] === "br";
  site.put(new URL(address, ours).pathname, { identity: identity.body, ...(isPacked && { brotli: brotli.body }) });
  return identity.body.toString("utf8");
}

const linkWithoutScripts = ({ link }: Asked["headers"]): string =>
  (Array.isArray(link) ? link.join(", ") : (link ?? ""))
    .split(/,\s*(?=<)/)
    .filter((each) => !/as="?script/.test(each))
    .join(", ");

/** Addresses on this site; what lies elsewhere no page of ours fetches. */
const addressesIn = (text: string, patterns: RegExp[]): Set<string> =>
  new Set(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, address = ""]) =>
        address.startsWith("data:") || address.startsWith("#") ? [] : [address.replaceAll("&amp;", "&")],
      ),
    ),
  );

const packed = (body: Buffer) =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
