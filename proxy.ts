import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

/** Puts English at / and French at /fr. What is not in a language (the API, oEmbed, files) is left alone. */
export default createMiddleware(routing);

export const config = { matcher: "/((?!api|oembed|mcp$|_next|.*\\..*).*)" };
