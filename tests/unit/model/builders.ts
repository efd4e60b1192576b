import type { Claim, Deal, QuantityClaim, Relation, StatusClaim } from "@/lib/model/ledger";
import type { KnownQuantity, Quantity } from "@/lib/model/quantity";
import type { Layer, QuantityProperty, RelationKind, Status } from "@/lib/model/vocabulary";
import { firmnessOf } from "@/lib/model/firmness";
import type { Standing } from "@/lib/model/standing";

const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf });

export const gw = (low?: number, high = low, qualifier: KnownQuantity["qualifier"] = "exact"): KnownQuantity => ({
  qualifier,
  unit: "GW",
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
});
export const exact = (value: number) => gw(value);
export const atLeast = (low: number): KnownQuantity => ({ qualifier: "at_least", unit: "GW", low });
export const upTo = (high: number): KnownQuantity => ({ qualifier: "up_to", unit: "GW", high });

type Frame = Partial<Omit<QuantityClaim, "quantity" | "property">>;
const frame = (id: string, { statedOn = day("2025-10-01"), ...rest }: Frame) => ({
  id,
  dealId: "deal",
  sourceId: "source",
  grade: "B" as const,
  rank: "normal" as const,
  verification: "seen" as const,
  updates: [],
  corrects: [],
  recorded: "2026-10-10T12:00:00Z",
  statedOn,
  ...rest,
});

export const quantityClaim = (
  id: string,
  quantity: Quantity,
  rest: Frame = {},
  property: QuantityProperty = "power",
): QuantityClaim => ({ ...frame(id, rest), property, quantity });
export const statusClaim = (id: string, status: Status, statedOn: string): StatusClaim => ({
  ...frame(id, { statedOn: day(statedOn) }),
  property: "status",
  status,
});
export const onDay = (edtf: string) => ({ statedOn: day(edtf) });

type Options = { layer?: Layer; status?: Status; binding?: number; parties?: string[]; announced?: string };

/** A deal that states a capacity, as it stands today. */
export function standingWith(
  id: string,
  power: Quantity | undefined,
  {
    layer = "chips",
    status = "definitive",
    binding,
    parties = ["openai", "nvidia"],
    announced = "2025-10-01",
  }: Options = {},
): Standing {
  const words = { en: id, fr: id };
  const deal: Deal = {
    id,
    title: words,
    short: words,
    summary: words,
    layer,
    announced: day(announced),
    notes: [],
    parties: parties.map((organisationId) => ({ organisationId, role: "buyer" as const })),
  };
  const figure = (claim: Claim) => ({
    property: claim.property,
    shown: claim,
    alsoReported: [],
    history: [],
    deprecated: [],
    disputed: false,
  });
  return {
    deal,
    status,
    firmness: firmnessOf(status),
    unverified: [],
    flows: [],
    statusHistory: [],
    properties: [
      ...(power ? [figure(quantityClaim(`${id}/power`, power))] : []),
      ...(binding === undefined ? [] : [figure(quantityClaim(`${id}/binding`, exact(binding), {}, "binding_power"))]),
    ],
  };
}

export const relation = (from: string, kind: RelationKind, to: string): Relation => ({
  from,
  kind,
  to,
  reason: { en: "", fr: "" },
  since: day("2025-10-01"),
});
