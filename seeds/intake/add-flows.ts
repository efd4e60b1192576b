import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../fault";
import { flowId } from "../ids";
import type { AdditionSeed } from "../schema/addition";
import type { DealSeed, FlowSeed } from "../schema/deal";
import { addClaims } from "./add-claims";
import type { Draft } from "./draft";
import type { OnDuplicate } from "./extend";
import type { DealItem } from "./intake";
import { within } from "./within";
import { withoutGaps } from "./without-gaps";

/** The flows of a standing deal with new ones after them, and new claims on those that stand. */
export function addFlows(
  deal: DealSeed,
  addition: AdditionSeed,
  { locate, flowNumbers }: DealItem,
  { origins, onDuplicate }: { origins: Draft["origins"]; onDuplicate: OnDuplicate },
): { all: FlowSeed[]; faults: Fault[] } {
  const all = [...deal.flows];
  const faults: Fault[] = [];
  addition.flows.forEach((added, at) => {
    const fault = (reason: string) => faults.push({ ...locate(["flows", at]), reason });
    const standing = "flow" in added ? added.flow - 1 : deal.flows.findIndex((flow) => isSameFlow(flow, added, deal));
    const flow = all[standing];
    if ("flow" in added && !flow) fault(`${deal.id} has no flow ${added.flow}; it has ${all.length}`);
    else if (!("flow" in added) && flow && onDuplicate === "tell")
      fault(`stands already as flow ${standing + 1}: to add claims to it, name it as "flow": ${standing + 1}`);
    else if (flow) {
      const path = `flows.${standing}.claims`;
      const claims = addClaims(flowId(deal.id, standing), flow.claims, added.claims, {
        locate: within(locate, "flows", at, "claims"),
        origins,
        path,
        onDuplicate,
      });
      faults.push(...claims.faults);
      all[standing] = { ...flow, claims: claims.all };
    } else if (!("flow" in added)) {
      const number = flowNumbers?.[at];
      if (number !== undefined && number !== all.length + 1)
        fault(`is numbered ${number}, but the next flow of ${deal.id} is ${all.length + 1}`);
      origins.set(`flows.${all.length}`, within(locate, "flows", at));
      all.push(added);
    }
  });
  return { all, faults };
}

function isSameFlow({ claims: _, ...a }: FlowSeed, { claims: __, ...b }: FlowSeed, { announced }: DealSeed): boolean {
  return isDeepStrictEqual(withoutGaps({ starts: announced, ...a }), withoutGaps({ starts: announced, ...b }));
}
