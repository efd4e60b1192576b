import type { Claim, Ledger } from "@/lib/model/ledger";
import { date, field, list, quantity, words } from "./fields";
import { inOrder } from "./order";
import { toTable, type Table } from "./table";

/**
 * The claims: deal by deal, the deal's own before those of its flows, and inside these in the order of entry, since
 * of two otherwise equal claims the
 * one entered first is shown.
 */
export function claimTable({ claims }: Pick<Ledger, "claims">): Table {
  return toTable(
    "claims",
    "One statement of one property of one deal or flow by one source on one date; append-only",
    inOrder(claims, subject),
    [
      field(
        "id",
        "The claim's id: what it speaks of, property, source, and a number where one source says two things of one property",
        ({ id }) => id,
      ),
      field("deal_id", "The deal", ({ dealId }) => dealId),
      field("flow_id", "The flow, when the claim speaks of one", ({ flowId }) => flowId),
      field("property", "What is stated: status, power, value and so on", ({ property }) => property),
      ...quantity<Claim>((claim) => ("quantity" in claim ? claim.quantity : undefined)),
      field("status", "The status, when that is what is stated", (claim) =>
        "status" in claim ? claim.status : undefined,
      ),
      ...words<Claim>("text", "The statement, when it is one in words", (claim) =>
        "text" in claim ? claim.text : undefined,
      ),
      field("source_id", "Who says so", ({ sourceId }) => sourceId),
      field("grade", "The source's grade, A, B or C", ({ grade }) => grade),
      ...date<Claim>("stated_on", "When it was said", ({ statedOn }) => statedOn),
      field("rank", "preferred, normal or deprecated (also: corrected by a later claim)", ({ rank }) => rank),
      field(
        "verification",
        "seen: the page was read; recalled: unverified, never shown first, in no total",
        ({ verification }) => verification,
      ),
      ...words<Claim>("note", "What to know when reading it", ({ note }) => note),
      list("updates", "Claims that this one brings up to date", ({ updates }) => updates),
      list("corrects", "Claims entered in error that this one puts right", ({ corrects }) => corrects),
    ],
  );
}

/** Padded, so that a deal's tenth flow comes after its second. */
const subject = ({ dealId, flowId }: Claim) => [
  dealId,
  flowId ? (flowId.split("#").at(-1) ?? "").padStart(4, "0") : "",
];
