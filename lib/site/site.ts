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

/**
 * Where the project's code and issues are, from REPOSITORY_URL, e.g. https://github.com/someone/circuit; `undefined`
 * when this copy of the site names none.
 * Throws, naming the setting, when the value is no address.
 */
export function repositoryAddress(url: string | undefined = process.env.REPOSITORY_URL): string | undefined {
  if (!url) return undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(
      `REPOSITORY_URL is "${url}", but must be the repository's web address, e.g. https://github.com/someone/circuit`,
    );
  return url.replace(/\/+$/, "");
}

/** The settings of this copy of the site: everything absolute is made from it. */
export type Site = { address: URL; repository?: string };

/** The address that a picture may print, for it is read elsewhere; "" where the site is only served on this machine. */
export function publicHost({ address: { host, hostname } }: Pick<Site, "address">): string {
  return /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$|\.local(host)?$/.test(hostname) ? "" : host;
}

/** The settings as they are now. Throws, naming the setting, when one is wrong. */
export const thisSite = (): Site => ({ address: siteAddress(), repository: repositoryAddress() });
