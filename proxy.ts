import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

/**
 * Puts English at / and French at /fr, whatever is asked: a page, or the one that says that there is none. Only what is
 * in no language is left alone (the API, oEmbed, files).
 */
export default createMiddleware(routing);

export const config = {
  matcher:
    "/((?!_next/|api/v1/|cards/|charts/|marks/|mcp$|third-party\\.txt$|data/.|(?:fr/)?feed\\.(?:atom|json)$|choosable\\.json$|favicon\\.ico$|icon\\.svg$|oembed$|robots\\.txt$|schema/deal\\.json$|sitemap\\.xml$).*)",
};
