import type { Edition } from "@/lib/model/edition";
import { Problem } from "./problem";

/** Refuses an address that names another edition than this: what it asks for would stand beside other numbers. */
export function mustBeOf(edition: Pick<Edition, "version">, request: Request): void {
  const asked = new URL(request.url).searchParams.get("edition");
  if (asked !== null && asked !== edition.version)
    throw new Problem("not-found", `The ledger is no longer of edition ${asked}: ask for the page again.`);
}
