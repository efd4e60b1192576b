import { byText } from "./deal-order";
import type { QuantityClaim } from "./ledger";
import { isKnown } from "./quantity";
import { propertyOf, type Standing } from "./standing";
import type { Role } from "./vocabulary";

/** A share of one organisation that another holds or may come to hold: the claim, a fraction, and the deal it is of. */
export type StatedStake = { holder: string; claim: QuantityClaim; standing: Standing };

const ISSUERS: readonly Role[] = ["issuer", "investee", "warrant_issuer"];
const HOLDERS: readonly Role[] = ["shareholder", "investor", "warrant_holder"];

/**
 * The shares of an organisation (its id) that deals alive on their day state, of each holder the latest stated, the
 * latest first. A deal states one share: it is of the party that issues, and of the first that holds.
 */
export function statedStakesIn(id: string, standings: Standing[]): StatedStake[] {
  const stated = standings.flatMap((standing): StatedStake[] => {
    const { deal, firmness } = standing;
    const claim = propertyOf(standing, "stake")?.shown;
    const isIssuer = deal.parties.some(({ organisationId, role }) => organisationId === id && ISSUERS.includes(role));
    const holder = deal.parties.find(({ organisationId, role }) => organisationId !== id && HOLDERS.includes(role));
    if (firmness === "dead" || !claim || !isKnown(claim.quantity) || !isIssuer || !holder) return [];
    return [{ holder: holder.organisationId, claim, standing }];
  });
  const latest = [...stated].sort((a, b) => byText(b.claim.statedOn.latest, a.claim.statedOn.latest));
  return latest.filter(({ holder }, at) => latest.findIndex((each) => each.holder === holder) === at);
}
