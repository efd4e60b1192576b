import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

/** Puts English at / and French at /fr. */
export default createMiddleware(routing);

export const config = { matcher: "/((?!api|_next|.*\\..*).*)" };
