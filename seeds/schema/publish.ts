import { z } from "zod";
import { dealFileSeed } from "./addition";

/**
 * The JSON Schema of a deal file, as text: what editors complete with, and what the site serves at /schema/deal.json.
 * A test holds seeds/schema/deal.json to it.
 */
export function dealFileSchema(): string {
  const schema = z.toJSONSchema(dealFileSeed, { io: "input", reused: "ref" });
  return `${JSON.stringify({ title: "A deal in the ledger of Circuit, or what is new about one", ...schema }, null, 2)}\n`;
}
