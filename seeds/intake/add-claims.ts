import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../fault";
import { claimId } from "../ids";
import type { ClaimSeed } from "../schema/deal";
import type { Draft } from "./draft";
import type { OnDuplicate } from "./extend";
import type { Locate } from "./item";
import { within } from "./within";
import { withoutGaps } from "./without-gaps";

type Where = { locate: Locate; origins: Draft["origins"]; path: string; onDuplicate: OnDuplicate };

/**
 * The claims of one deal or flow with new ones after them. A claim that stands, or says what one of the same source
 * on the same day says, is a fault.
 */
export function addClaims(
  subject: string,
  standing: ClaimSeed[],
  added: ClaimSeed[],
  { locate, origins, path, onDuplicate }: Where,
): { all: ClaimSeed[]; faults: Fault[] } {
  const byId = new Map(standing.map((claim) => [claimId(subject, claim), claim]));
  const said = new Set(standing.map(whatItSays));
  const all = [...standing];
  const faults: Fault[] = [];
  added.forEach((claim, at) => {
    const id = claimId(subject, claim);
    const known = byId.get(id);
    if (said.has(whatItSays(claim)) || (known && isDeepStrictEqual(bare(known), bare(claim)))) {
      if (onDuplicate === "tell")
        faults.push({ ...locate([at]), reason: `duplicate claim: the ledger already holds ${id}` });
    } else if (known) {
      faults.push({
        ...locate([at]),
        reason: `the ledger holds ${id} with other words. A claim is never edited: give this one a number (n), and let it update or correct the other if it does`,
      });
    } else {
      origins.set(`${path}.${all.length}`, within(locate, at));
      all.push(claim);
    }
  });
  return { all, faults };
}

/** One statement of one source on one day, however it is ranked or numbered. */
const whatItSays = ({ property, source, statedOn, note, ...claim }: ClaimSeed): string => {
  const body =
    "quantity" in claim
      ? [claim.quantity.qualifier, claim.quantity.low, claim.quantity.high]
      : "status" in claim
        ? [claim.status]
        : [claim.text.en, claim.text.fr];
  return JSON.stringify([property, source, statedOn.edtf, body, note?.en]);
};

/** A claim without its number, and with nothing where nothing is said. */
const bare = ({ n: _, ...claim }: ClaimSeed): unknown => withoutGaps(claim);
