/**
 * What an audit finds: a fault makes the ledger wrong, a warning asks somebody to look. `rule` says in words what was
 * asked of the ledger, with its
 * numbers; `where` is a deal, claim, source or file.
 */
export type Finding = { severity: "fault" | "warning"; rule: string; where: string; what: string };
