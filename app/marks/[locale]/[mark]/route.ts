import { answerPart } from "@/app/part-of-page";
import { forEveryMethod } from "@/lib/http/answer-file";
import { markOf } from "@/lib/site/mark-path";
import { dealCard, pairCard } from "@/lib/views/mark-card";
import { promiseCard } from "@/lib/views/delivery/promise-card";
import { stepCard } from "@/lib/views/step-card";

/** What the card of a mark says. */
const handle = async (request: Request, { params }: RouteContext<"/marks/[locale]/[mark]">) => {
  const { locale, mark } = await params;
  return answerPart(request, locale, (reader) => {
    const of = markOf(mark);
    if (!of) return undefined;
    if ("deal" in of) return dealCard(reader, of.deal);
    if ("promise" in of) return promiseCard(reader, of.promise);
    return "from" in of ? pairCard(reader, of.from, of.to) : stepCard(reader, of);
  });
};

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
