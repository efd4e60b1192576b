import { answerPart } from "@/app/part-of-page";
import { forEveryMethod } from "@/lib/http/answer-file";
import { markOf } from "@/lib/site/mark-path";
import { dealCard, pairCard } from "@/lib/views/mark-card";

/** What the card of a mark says. */
const handle = async (request: Request, { params }: RouteContext<"/marks/[locale]/[mark]">) => {
  const { locale, mark } = await params;
  return answerPart(request, locale, (reader) => {
    const of = markOf(mark);
    if (!of) return undefined;
    return "deal" in of ? dealCard(reader, of.deal) : pairCard(reader, of.from, of.to);
  });
};

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
