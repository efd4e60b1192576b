import { inWords } from "@/lib/format/wording";
import type { Dispute } from "@/lib/model/ledger";
import type { ViewContext } from "./reader";

/**
 * A contradiction in words. Until all its sides have spoken it has its topic alone: the versions and what the ledger
 * does with them were written knowing the last of them.
 */
export type DisputeView = { id: string; topic: string; versions: string[]; handling?: string };

/** The contradictions of the reader's day: of each, at least two sides had been stated. */
export const disputesOn = ({ ledger, edition, params }: ViewContext): Dispute[] =>
  ledger.disputes.filter((dispute) => edition.since.dispute(dispute).shown <= params.asOf);

/** A contradiction as far as it can be told on the reader's day. */
export function toDisputeView(dispute: Dispute, { wording, edition, params }: ViewContext): DisputeView {
  const { id, topic, versions, handling } = dispute;
  const told = edition.since.dispute(dispute).told <= params.asOf;
  return {
    id,
    topic: inWords(topic, wording),
    versions: told ? versions.map((version) => inWords(version, wording)) : [],
    ...(told && { handling: inWords(handling, wording) }),
  };
}
