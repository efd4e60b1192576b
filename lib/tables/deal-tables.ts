import type { Milestone, Site } from "@/lib/model/delivery/site";
import type { Deal, Flow, Ledger, Party, Relation } from "@/lib/model/ledger";
import { dateFields, field, listField, quantityFields, textFields, type RowOf } from "./fields";
import { inOrder, toTable, type Field, type Table } from "./table";

type Named = Pick<Deal, "id" | "title">;

/** What a deal is called: its first columns, in the files and in the API. */
export const dealNameFields: Field<Named>[] = [
  field("id", "The deal's id", ({ id }) => id),
  ...textFields<Named>("title", "What was agreed", ({ title }) => title),
];

type Terms = RowOf<Pick<Deal, "summary" | "layer" | "announced" | "signed">>;

/** What a deal is, in the files and in the API. */
export const dealTermFields: Field<Terms>[] = [
  ...textFields<Terms>("summary", "The deal in a sentence or two", ({ summary }) => summary),
  field(
    "layer",
    "What the deal counts: framework, site, cloud, chips, equity, debt or contingent; never added across",
    ({ layer }) => layer,
  ),
  ...dateFields<Terms>("announced", "When it was announced", ({ announced }) => announced),
  ...dateFields<Terms>("signed", "When it was signed, where known", ({ signed }) => signed),
];

type FlowRow = RowOf<Flow>;

/** A flow apart from its amounts, in the files and in the API. */
export const flowFields: Field<FlowRow>[] = [
  field("id", "The flow's id: the deal's, # and its number in the deal from 1", ({ id }) => id),
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("from_organisation_id", "Who gives", ({ from }) => from),
  field("to_organisation_id", "Who receives", ({ to }) => to),
  field("kind", "What moves: a chip purchase, a cloud contract, an equity investment and so on", ({ kind }) => kind),
  field("instrument", "cash, equity or credit", ({ instrument }) => instrument),
  field("binding", "Whether a contract makes it binding", ({ binding }) => binding, "boolean"),
  ...dateFields<FlowRow>("starts", "When it began or was announced", ({ starts }) => starts),
  ...textFields<FlowRow>("conditions", "What it depends on", ({ conditions }) => conditions),
];

/** The tables of what deals are: identity, parties, flows, relations, sites, milestones. Their figures are claims. */
export function dealTables(ledger: Pick<Ledger, "deals" | "flows" | "relations" | "sites" | "milestones">): Table[] {
  const deals = inOrder(ledger.deals, ({ id }) => [id]);
  return [
    toTable("deals", "Announced agreements; every figure of them is a claim", deals, [
      ...dealNameFields,
      ...textFields<Deal>("short", "A name of at most 32 letters", ({ short }) => short),
      ...dealTermFields,
      field("primary_publisher", "Who published the primary document", ({ primary }) => primary?.publisher),
      field("primary_url", "Where the primary document is", ({ primary }) => primary?.url),
      field(
        "primary_verification",
        "Whether it was read (seen) or not (recalled)",
        ({ primary }) => primary?.verification,
      ),
      listField(
        "notes",
        "Notes in both languages, each with the day it was known from where that is not the announcement's",
        ({ notes }) => notes,
      ),
    ]),
    toTable(
      "parties",
      "Who takes part in a deal, and as what",
      deals.flatMap(({ id, parties }) => parties.map((party) => ({ dealId: id, ...party }))),
      [
        field("deal_id", "The deal", ({ dealId }: Party & { dealId: string }) => dealId),
        field("organisation_id", "The organisation", ({ organisationId }) => organisationId),
        field("role", "Its part in the deal", ({ role }) => role),
      ],
    ),
    toTable(
      "flows",
      "Movements from one organisation to another inside a deal; their amounts are claims",
      ledger.flows,
      flowFields,
    ),
    toTable(
      "relations",
      "How two deals hang together: what keeps a total from counting twice",
      inOrder(ledger.relations, ({ from, to, kind }) => [from, to, kind]),
      [
        field("from_deal_id", "The deal that the relation starts from", ({ from }) => from),
        field("to_deal_id", "The other deal", ({ to }) => to),
        field("kind", "part_of, same_capacity_as, supersedes, expands, amends, reduces or funds", ({ kind }) => kind),
        ...textFields<Relation>("reason", "Why we say so", ({ reason }) => reason),
        ...dateFields<Relation>("since", "From when it holds", ({ since }) => since),
      ],
    ),
    toTable(
      "sites",
      "Places where capacity is built, and pools of capacity without a place; what there is of them are claims",
      ledger.sites,
      [
        field("id", "The site's id: the deal's, @ and its own name", ({ id }: Site) => id),
        field("deal_id", "The deal that it belongs to", ({ dealId }) => dealId),
        ...textFields<Site>("name", "What it is called", ({ name }) => name),
        field("kind", "site: one place; pool: capacity that no place is named for, in no total", ({ kind }) => kind),
      ],
    ),
    toTable(
      "milestones",
      "Expected deliveries, a row for each source that gave one first; what became of them are claims",
      inOrder(ledger.milestones, ({ dealId, id, expected, what, sourceId }) => [
        dealId,
        id,
        expected.earliest,
        expected.latest,
        what.en,
        sourceId,
      ]),
      [
        /* Not the first column, which would be the table's key: a milestone has a row for each source that gave it. */
        field("deal_id", "The deal", ({ dealId }) => dealId),
        field("id", "The milestone's id: the deal's, ~ and its own key", ({ id }) => id),
        field("kind", "promise: of those who deliver; projection: by others, never counted as due", ({ kind }) => kind),
        listField("by", "The organisations whose promise it is", ({ by }) => by),
        field("site_id", "The site, where it is of one", ({ siteId }) => siteId),
        ...dateFields<Milestone>("expected", "When it is expected", ({ expected }) => expected),
        ...textFields<Milestone>("what", "What is expected", ({ what }) => what),
        ...quantityFields<Milestone>(({ power }) => power),
        field("source_id", "Who says so", ({ sourceId }) => sourceId),
        ...dateFields<Milestone>("stated_on", "When it was said", ({ statedOn }) => statedOn),
      ],
    ),
  ];
}
