import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { getWording } from "@/lib/i18n/wording";
import { outcomeInWords } from "@/lib/format/outcome";
import type { Claim } from "@/lib/model/ledger";
import { SeedError } from "../fault";
import type { Report } from "../intake/check-intake";
import { reasonOf } from "./reason";

/** Prints one line for the editor. */
export const print = (line: string) => process.stdout.write(`${line}\n`);

/** Prints what went wrong, on the error stream: faults one a line, or the reason in one line. `file`: the ledger. */
export function printError(error: unknown, file: string): void {
  const reason = reasonOf(error, file);
  const count = error instanceof SeedError ? error.faults.length : 0;
  const heading = `There ${count === 1 ? "is 1 fault" : `are ${count} faults`}; nothing was written.\n`;
  process.stderr.write(`${count ? heading : ""}${reason}\n`);
}

/** Report progress from this many things on: work on them may take over a second. */
const MANY = 2000;
const PATIENCE_MS = 500;

/** Progress as lines on the error stream, terminal or not, once the work takes noticeable time or is on many things. */
export function progress(): Report {
  const begun = performance.now();
  return (step, amount) => {
    const elapsed = performance.now() - begun;
    if (elapsed > PATIENCE_MS || amount >= MANY)
      process.stderr.write(`${(elapsed / 1000).toFixed(1)} s: ${step} (${amount})\n`);
  };
}

/** The commands speak English, in the words of the pages. */
export const english: Wording = getWording("en");

/** What a claim states: "6 GW", "Definitive", or its words. */
export function statement(claim: Claim): string {
  if ("quantity" in claim) return formatQuantity(claim.quantity, english);
  if ("outcome" in claim) return outcomeInWords(claim, english);
  return "status" in claim ? english.t(`status.${claim.status}`) : claim.text.en;
}

/** What a claim states it of: "Capacity", "Value of flow 2". */
export function subject({ property, ...of }: Pick<Claim, "property" | "flowId" | "siteId" | "milestoneId">): string {
  const { flowId, siteId, milestoneId } = of;
  const part = siteId ?? milestoneId;
  const whose = flowId ? ` of flow ${flowId.split("#")[1] ?? ""}` : part ? `, ${part.split(/[@~]/)[1] ?? ""}` : "";
  return `${english.t(`property.${property}`)}${whose}`;
}
