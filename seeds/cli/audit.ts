import { connect } from "@/db/connection";
import { groupBy } from "@/lib/model/group-by";
import { auditLedger } from "../audit/audit";
import type { Finding } from "../audit/finding";
import { holdsLedger, NoLedger, readStanding } from "../intake/standing";
import type { Command } from "./command";
import { progress, tell } from "./tell";

/** Checks the whole ledger. Warnings are told and forgiven; a fault ends it with 1. */
export const audit: Command = {
  operands: { least: 0, most: 0, inWords: "no operands" },
  run: async ({ file }) => {
    if (!holdsLedger(file)) throw new NoLedger(file);
    const report = progress();
    const ledger = await readStanding(file);
    report("auditing claims", ledger.claims.length);
    const connection = connect(file, { mustExist: true });
    const findings = auditLedger(connection, ledger);
    connection.$client.close();
    for (const severity of ["fault", "warning"] as const)
      tellAll(
        severity,
        findings.filter((finding) => finding.severity === severity),
      );
    const faults = findings.filter(({ severity }) => severity === "fault").length;
    tell(
      `${ledger.deals.length} deals and ${ledger.claims.length} claims up to ${ledger.days.latest}: ${faults} faults, ${findings.length - faults} warnings.`,
    );
    return faults ? 1 : 0;
  },
};

/** Findings under the rule that found them. */
function tellAll(severity: Finding["severity"], findings: Finding[]): void {
  for (const [rule, broken] of groupBy(findings, (finding) => finding.rule)) {
    tell(`${severity === "fault" ? "Fault" : "Warning"}. Rule: ${rule}.`);
    for (const { where, what } of broken) tell(`  ${where}: ${what}`);
  }
}
