import type { Claim, Ledger } from "@/lib/model/ledger";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import type { Certainty, Outcome } from "@/lib/model/delivery/words";
import type { PowerBasis, Status } from "@/lib/model/vocabulary";
import { dateFields, field, listField, quantityFields, textFields, type RowOf } from "./fields";
import { inOrder, toTable, type Field, type Table } from "./table";

type Subject = RowOf<Pick<Claim, "id" | "dealId" | "flowId" | "siteId" | "milestoneId" | "property">>;

/** What a claim speaks of: its first columns, in the files and in the API. */
export const claimSubjectFields: Field<Subject>[] = [
  field(
    "id",
    "The claim's id: what it speaks of, property, source, and a number " +
      "where one source says two things of one property",
    ({ id }) => id,
  ),
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("flow_id", "The flow, when the claim speaks of one", ({ flowId }) => flowId),
  field("site_id", "The site, when the claim speaks of what there is of one", ({ siteId }) => siteId),
  field("milestone_id", "The milestone, when the claim says what became of one", ({ milestoneId }) => milestoneId),
  field("property", "What is stated: status, power, value, a site's stage and so on", ({ property }) => property),
];

type Statement = RowOf<
  Pick<
    Claim,
    "sourceId" | "grade" | "statedOn" | "rank" | "verification" | "note" | "updates" | "corrects" | "recorded"
  > & {
    status?: Status;
    text?: Claim["note"];
    certainty?: Certainty;
    outcome?: Outcome;
    day?: ImpreciseDate;
  }
>;

/** What a claim states other than a quantity, by whom, and how to read it: the columns after the quantity's. */
export const claimStatementFields: Field<Statement>[] = [
  field("status", "The status, when that is what is stated", ({ status }) => status),
  field(
    "certainty",
    "Of a stage: how sure it is that the capacity is OpenAI's: stated (in totals), likely (beside them), speculative",
    ({ certainty }) => certainty,
  ),
  field("outcome", "Of a milestone: moved, met, short, dropped, or open", ({ outcome }) => outcome),
  ...dateFields<Statement>("day", "The day on which a milestone was met, or its new day", ({ day }) => day),
  ...textFields<Statement>("text", "The statement, when it is one in words", ({ text }) => text),
  field("source_id", "Who says so", ({ sourceId }) => sourceId),
  field("grade", "The source's grade, A, B or C", ({ grade }) => grade),
  ...dateFields<Statement>("stated_on", "When it was said", ({ statedOn }) => statedOn),
  field("rank", "preferred, normal or deprecated (also: corrected by a later claim)", ({ rank }) => rank),
  field(
    "verification",
    "seen: the page was read; recalled: unverified, never shown first, in no total",
    ({ verification }) => verification,
  ),
  ...textFields<Statement>("note", "What to know when reading it", ({ note }) => note),
  listField("updates", "Claims that this one brings up to date", ({ updates }) => updates),
  listField("corrects", "Claims entered in error that this one puts right", ({ corrects }) => corrects),
  field(
    "recorded",
    "When this ledger took it in, in UTC; of what it was first seeded with, the day up to which sources were then read",
    ({ recorded }) => recorded,
  ),
];

/** Where gigawatts are measured: the column after a claim's quantity. */
export const basisField = field(
  "basis",
  "Where gigawatts are measured, if the source says so: it (the computing load), facility, grid or generation",
  (claim: { basis?: PowerBasis | null }) => claim.basis,
);

/**
 * The claims deal by deal, the deal's own before those of its flows. Within these they keep the order of entry, since
 * of two otherwise equal claims the one entered first is shown.
 */
export const claimTable = ({ claims }: Pick<Ledger, "claims">): Table =>
  toTable<Claim>(
    "claims",
    "One statement of one property of one deal or flow by one source on one date; append-only",
    inOrder(claims, subject),
    [
      ...claimSubjectFields,
      ...quantityFields<Claim>((claim) =>
        "quantity" in claim ? claim.quantity : "result" in claim ? claim.result : undefined,
      ),
      { ...basisField, of: (claim) => ("basis" in claim ? claim.basis : undefined) },
      ...claimStatementFields,
    ],
  );

/** Padded, so that a deal's tenth flow comes after its second. */
const subject = ({ dealId, flowId }: Claim) => [
  dealId,
  flowId ? (flowId.split("#").at(-1) ?? "").padStart(4, "0") : "",
];
