import { expect, it } from "vitest";
import { flowLayouts } from "@/lib/layout/flow-layouts";
import { seededLedger } from "../../ledger";

it(
  "places ten parties that all pay each other within seconds, each in a box of its own",
  { timeout: 20_000 },
  async () => {
    const { ledger } = await seededLedger();
    const [flow] = ledger.flows;
    const ids = [..."abcdefghij", "openai"];
    const flows = ids.flatMap((from) =>
      ids.flatMap((to) => (flow && from !== to ? [{ ...flow, id: `${from}-${to}`, from, to }] : [])),
    );
    const { boxes } = (await flowLayouts(flows)).circle.narrow;
    expect(Object.keys(boxes).sort()).toEqual([...ids].sort());
    expect(new Set(Object.values(boxes).map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
  },
);
