import { currentEdition } from "@/db/edition";
import { toSitemap } from "@/lib/feeds/to-sitemap";
import { answerFile, forEveryMethod } from "@/lib/http/answer-file";
import { siteAddress } from "@/lib/site/site";

/** Next would otherwise prerender a route of this name: the sitemap would stay that of the build's ledger. */
export const dynamic = "force-dynamic";

/** A handler rather than Next's sitemap.ts, which cannot answer an unreadable ledger with a 503. */
const handle = (request: Request) =>
  answerFile(request, () => ({ content: toSitemap(currentEdition(), siteAddress()), type: "application/xml" }));

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
