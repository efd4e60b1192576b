import { getCircular } from "@/db/queries/circular";
import type { Locale } from "@/lib/format/wording";
import { getWording } from "@/lib/i18n/wording";
import { BOX, flowLayouts } from "@/lib/layout/flow-layouts";
import { queryOf } from "@/lib/search-params/raw-query";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { toGraph } from "@/lib/views/circular/graph";
import { toCircularPage } from "@/lib/views/circular/page";
import { toContext } from "@/lib/views/context";

/** Circular financing as an address asks for it: what the page, an embed and a card show. */
export async function circularView(raw: RawSearchParams, locale: Locale) {
  const { ledger, organisations, params, standings, dayOn } = await getCircular(raw);
  const context = toContext({ ledger, organisations, params: params.reader }, getWording(locale));
  const page = toCircularPage(params, { dayOn, standings }, queryOf(raw), context);
  const layouts = await flowLayouts(ledger);
  const graph = {
    wide: toGraph(page.today, layouts.wide, BOX.wide, context),
    narrow: toGraph(page.today, layouts.narrow, BOX.narrow, context),
    narrowLayout: { ...layouts.narrow, box: BOX.narrow },
    chosen: params.circle,
  };
  return { context, page, graph };
}
