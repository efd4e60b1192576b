import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { outcomeInWords } from "@/lib/format/outcome";
import type { Claim } from "@/lib/model/ledger";
import { told, toldOf, wording } from "@/lib/speech/speech";
import { FAULTS_PRINTED, SeedError } from "../fault";
import { reasonOf } from "./reason";

/** Prints one line for the editor, in their language. */
export const print = (line: string) => process.stdout.write(`${told(line)}\n`);

/** Prints what went wrong, on the error stream: faults one a line, or the reason in one line. `file`: the ledger. */
export function printError(error: unknown, file: string): void {
  if (!(error instanceof SeedError)) return void process.stderr.write(`${told(reasonOf(error, file))}\n`);
  const count = error.faults.length;
  const heading = told(
    count === 1 ? "There is 1 fault; nothing was written." : `There are ${count} faults; nothing was written.`,
  );
  process.stderr.write(`${[heading, ...faultLines(error)].join("\n")}\n`);
}

/** Faults, one a line, each with its place; of very many the first. */
export function faultLines({ faults }: SeedError): string[] {
  const isFrench = wording().locale === "fr";
  const lines = faults.slice(0, FAULTS_PRINTED).map(({ file, path, reason }) => {
    const place = isFrench ? path.replace(/^line (?=\d)/, "ligne ") : path;
    const where = place && (isFrench ? `, ${place}` : ` at ${place}`);
    return toldOf(`${file}${where}`, reason);
  });
  const rest = faults.length - lines.length;
  return rest > 0 ? [...lines, told(`… and ${rest} more`)] : lines;
}

/** What a claim states: "6 GW", "Definitive", or its words. */
export function statement(claim: Claim): string {
  if ("quantity" in claim) return formatQuantity(claim.quantity, wording());
  if ("outcome" in claim) return outcomeInWords(claim, wording());
  return "status" in claim ? wording().t(`status.${claim.status}`) : inWords(claim.text, wording());
}

/** What a claim states it of: "Capacity", "Value of flow 2". */
export function subject({ property, ...of }: Pick<Claim, "property" | "flowId" | "siteId" | "milestoneId">): string {
  const { flowId, siteId, milestoneId } = of;
  const part = siteId ?? milestoneId;
  const whose = flowId ? ` of flow ${flowId.split("#")[1] ?? ""}` : part ? `, ${part.split(/[@~]/)[1] ?? ""}` : "";
  return told(`${wording().t(`property.${property}`)}${whose}`);
}
