import { localPath } from "@/lib/format/local-path";
import type { Locale } from "@/lib/format/wording";

/**
 * The absolute address at which readers reach this site, from SITE_URL, without a path: canonical links, cards, feeds
 * and embeds lead there. Default: the port
 * that the server listens on, on this machine. Never the request's Host header, which anyone can set. Throws, naming
 * the setting, when the value is no address.
 */
export function siteAddress(url: string | undefined = process.env.SITE_URL): URL {
  if (!url) return new URL(`http://localhost:${process.env.PORT || "3000"}`);
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.pathname !== "/" || address.search || address.hash) {
    throw new Error(`SITE_URL is "${url}", but must be where the site is served, e.g. https://circuit.example.org`);
  }
  return address;
}

/** The absolute address of a page in a language. */
export const pageAddress = (path: string, locale: Locale, site: URL): string =>
  new URL(localPath(path, locale), site).href;
