import { inWords } from "@/lib/format/wording";
import type { FlowFirmness } from "@/lib/model/firmness";
import type { FlowStanding, Standing } from "@/lib/model/standing";
import { toFigureView, type FigureView } from "./claim-row";
import { nameOf, type ViewContext } from "./reader";

/** One flow in a table: its ends, its kind, what moves and how bound it is. */
export type FlowRow = {
  id: string;
  from: { id: string; name: string; href: string };
  to: { id: string; name: string; href: string };
  kind: string;
  instrument: string;
  state: string;
  firmness: FlowFirmness;
  figures: FigureView[];
  conditions?: string;
  deal: { title: string; href: string };
};

/** Where a flow stands on its deal's page. */
export const flowAnchor = (id: string): string => id.replace("#", "-flow-");

export function toFlowRows(standing: Standing, context: ViewContext): FlowRow[] {
  return standing.flows.map((flow) => toFlowRow(flow, standing, context));
}

export function toFlowRow(
  { flow, status, firmness, properties }: FlowStanding,
  { deal }: Standing,
  context: ViewContext,
): FlowRow {
  const { wording, href } = context;
  const { t } = wording;
  const end = (id: string) => ({
    id,
    name: nameOf(id, context),
    href: href(`/partners/${id}`),
  });
  return {
    id: flow.id,
    from: end(flow.from),
    to: end(flow.to),
    kind: t(`flowKind.${flow.kind}`),
    instrument: t(`instrument.${flow.instrument}`),
    state: `${t(`status.${status}`)}, ${t(bindingOf(flow, firmness))}`,
    firmness,
    figures: properties.filter(({ property }) => property !== "status").map((read) => toFigureView(read, context)),
    conditions: flow.conditions && inWords(flow.conditions, wording),
    deal: { title: inWords(deal.title, wording), href: href(`/deals/${deal.id}`) },
  };
}

/** How a flow binds, in a word of the messages. */
export const bindingOf = ({ binding }: FlowStanding["flow"], firmness: FlowFirmness) =>
  firmness === "conditional" ? "binding.conditional" : binding ? "binding.yes" : "binding.no";
