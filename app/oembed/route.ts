import { embedOf } from "@/components/embeds/embed-of";
import { currentEdition } from "@/db/edition";
import { figureHeight } from "@/components/figures/figure-height";
import { localPath } from "@/lib/format/local-path";
import { readingOnly } from "@/lib/http/answer-file";
import { getWording } from "@/lib/i18n/wording";
import { readOembed, type OembedFault } from "@/lib/search-params/oembed";
import { fromQuery } from "@/lib/search-params/raw-query";
import { embedCode } from "@/lib/site/embed-code";
import { pageAddress, thisSite } from "@/lib/site/site";
import { readerOf } from "@/lib/views/reader";

/** The width in px of a figure when the request sets no limit: a news article's column. */
const COLUMN = 700;
const HEADERS = { "Access-Control-Allow-Origin": "*" };

/** oEmbed: how a site that was given an address of ours may show the figure behind it. */
export const GET = (request: Request): Promise<Response> => readingOnly(request, () => answer(request));

async function answer(request: Request): Promise<Response> {
  const site = thisSite();
  const asked = readOembed(new URL(request.url).searchParams, site.address);
  if ("status" in asked) return refusal(asked);
  const { figure: id, locale, query, maxWidth, maxHeight } = asked;
  const edition = currentEdition();
  const reader = readerOf(edition, fromQuery(query), getWording(locale), site);
  const embed = await embedOf(id, reader, edition.layouts);
  if (!embed?.figure) return refusal({ status: 404, param: "url", reason: "noFigure" });
  const { title } = embed.figure;
  const src = new URL(localPath(`/embed/${id}`, locale), site.address);
  src.search = query.toString();
  const width = Math.min(maxWidth, COLUMN);
  const height = Math.min(maxHeight, figureHeight(embed.figure, width));
  const document = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: reader.wording.t("site.name"),
    provider_url: pageAddress("/", locale, site.address),
    cache_age: 3600,
    width,
    height,
    html: embedCode({ src: src.href, title, height, width }),
  };
  return Response.json(document, { headers: HEADERS });
}

/** A problem document (RFC 9457) that names the parameter, in English like every answer to a program. */
function refusal({ status, param, reason }: OembedFault): Response {
  const { t } = getWording("en");
  const problem = {
    type: "about:blank",
    title: t(`embed.problem.${status}`),
    status,
    detail: t(`embed.problem.${reason}`, { param }),
    param,
  };
  return Response.json(problem, { status, headers: { ...HEADERS, "Content-Type": "application/problem+json" } });
}
