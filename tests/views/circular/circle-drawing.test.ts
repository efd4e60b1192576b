import { beforeAll, describe, expect, it } from "vitest";
import { flowLayouts, type FlowLayouts } from "@/lib/layout/flow-layouts";
import { crossings, isIn, overlap, pointsOf } from "@/lib/layout/meetings";
import type { Ledger } from "@/lib/model/ledger";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { overviewPage } from "@/lib/pages/overview";
import { seededLedger } from "../../ledger";
import { readerAt } from "../reader";

let ledger: Ledger;
let layouts: FlowLayouts;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
  layouts = await flowLayouts(ledger.flows);
}, 60_000);

const drawingOf = (query = {}, locale: "en" | "fr" = "en") => {
  const reader = readerAt(ledger, locale, query);
  return circularGraph(circularPage(reader), layouts, reader).circle;
};

const QUERIES = [{}, { asOf: "2025-10-08" }, { firmness: "firm" }];
const CASES = QUERIES.flatMap((query) => (["wide", "narrow"] as const).map((size) => ({ query, size })));

describe.each(CASES)("the circle, $size, under $query", ({ query, size }) => {
  const parts = () => {
    const drawing = drawingOf(query);
    const picture = drawing[size];
    const runs = drawing.lines.flatMap((line, index) => {
      const run = picture.lines[index];
      return run ? [{ ...line, label: run.label, points: pointsOf(run.curve) }] : [];
    });
    return { picture, runs };
  };

  it("has no line behind the box of a party that it does not lead to, nor behind that of the others", () => {
    const { picture, runs } = parts();
    for (const { id, from, to, points } of runs)
      for (const [party, box] of [...Object.entries(picture.boxes), ["others", picture.others] as const])
        if (party !== from && party !== to)
          expect(
            points.filter((point) => isIn(point, box)),
            `${id} behind ${party}`,
          ).toEqual([]);
  });
  it("has at most four crossings", () => {
    const { runs } = parts();
    const crossed = runs.flatMap((a, i) =>
      runs.slice(i + 1).flatMap((b) => (crossings(a.points, b.points) ? [`${a.id} × ${b.id}`] : [])),
    );
    expect(crossed.length, crossed.join(", ")).toBeLessThanOrEqual(4);
  });
  it("has its words on no box and on no other words", () => {
    const { picture, runs } = parts();
    for (const [index, { id, label }] of runs.entries()) {
      for (const box of Object.values(picture.boxes)) expect(overlap(label, box), id).toBeLessThan(25);
      for (const other of runs.slice(index + 1))
        expect(overlap(label, other.label), `${id} ${other.id}`).toBeLessThan(60);
    }
  });
  it("keeps letters of 12 px where the drawing is shown at its smallest: 690 px wide, or 288 on a phone", () => {
    const { picture } = parts();
    const smallest = size === "wide" ? 690 : 288;
    expect((picture.frame.font * smallest) / picture.frame.width).toBeGreaterThanOrEqual(12);
  });
});

describe("a line", () => {
  const line = (id: string, query = {}) => drawingOf(query).lines.find((each) => each.id === id);
  it("adds up the stated dollars of one direction, and says how much of them binds", () => {
    expect(line("openai.amazon")).toMatchObject({ label: "$138B", solid: true, width: 9 });
    expect(line("openai.amazon")?.text).toBe("OpenAI → Amazon: $138B. All of it is binding. Cloud rent.");
  });
  it("is dashed where at most half binds: what Oracle pays Nvidia", () => {
    expect(line("oracle.nvidia")).toMatchObject({ solid: false });
    expect(line("oracle.nvidia")?.text).toContain("None of it is binding");
  });
  it("names shares where no dollars are stated, and says undisclosed where nothing is", () => {
    expect(line("amd.openai")).toMatchObject({ label: "≤ 160M shares", group: "equity", width: 1.5 });
    expect(line("openai.nvidia")).toMatchObject({ label: "undisclosed", short: "?" });
  });
  it("leads to its flows: the first row of its part of the table has its name", () => {
    const { lines, table } = drawingOf();
    const ids = table.rows.flatMap(([cell]) => (cell?.id ? [cell.id] : []));
    expect(ids).toEqual(lines.map(({ id }) => `flow-${id}`));
  });
  it("stays where it is on every day and under every filter", () => {
    const [now, then] = [drawingOf(), drawingOf({ asOf: "2025-10-08" })];
    for (const { id } of then.parties) expect(then.wide.boxes[id]).toEqual(now.wide.boxes[id]);
  });
});

describe("the others", () => {
  it("are all who have no place: with those drawn they are everybody", () => {
    const { parties, others } = drawingOf();
    const { today } = circularPage(readerAt(ledger, "en", {}));
    const everybody = new Set(today.flows.flatMap(({ from, to }) => [from, to]));
    expect(others?.label).toBe(`${everybody.size - parties.length} others`);
  });
});

describe("a pinned circle", () => {
  it("is its parties and one line for each leg", () => {
    expect(drawingOf({ circle: "nvidia.openai.oracle" }).pinned?.lines).toEqual([
      "nvidia.openai",
      "openai.oracle",
      "oracle.nvidia",
    ]);
  });
  it("is told from OpenAI on, a sentence a leg, and its link keeps the other filters", () => {
    const { walk } = circularPage(readerAt(ledger, "en", { circle: "nvidia.openai.oracle", min: "1" }));
    expect(walk.circle?.path).toBe("OpenAI → Oracle → Nvidia → OpenAI");
    expect(walk.circle?.legs.flatMap(({ lines }) => lines)).toEqual([
      "openai.oracle",
      "oracle.nvidia",
      "nvidia.openai",
    ]);
    expect(walk.circle?.legs[0]?.text).toMatch(/^OpenAI rents computing for more than \$300B from Oracle/);
    expect(walk.switchHref).toContain("firmness=firm");
    expect(walk.switchHref).toContain("min=1");
  });
  it("is told to who comes for the first time in six steps, whose last says what has become of it", () => {
    const { story, circles } = circularPage(readerAt(ledger, "en"));
    expect(story?.steps).toHaveLength(6);
    expect(story?.steps[0]?.text).toMatch(/^OpenAI rents computing for .*\$300B from Oracle/);
    expect(story?.steps[3]?.lines.sort()).toEqual(["nvidia.openai", "openai.oracle", "oracle.nvidia"]);
    expect(story?.steps[4]?.text).toContain("warrant");
    expect(story?.steps[5]?.text).toContain(`there were ${circles.length} such circles`);
    expect(circularPage(readerAt(ledger, "en", { asOf: "2025-10-07" })).story).toBeUndefined();
  });
});

describe.each(QUERIES)("the small circle of the overview, under %j", (query) => {
  it("shows the parties, the lines and the arrows of the narrow drawing, and none besides", () => {
    const drawing = drawingOf(query);
    const small = overviewPage(readerAt(ledger, "en", query)).circle(layouts.circle.narrow);
    const runs = (paths: { path: string }[]) => paths.flatMap(({ path }) => path.match(/M[^M]+/g) ?? []).sort();
    expect(small.parties.map(({ id }) => id).sort()).toEqual(drawing.parties.map(({ id }) => id).sort());
    expect(runs(small.strokes)).toEqual(drawing.narrow.lines.map(({ path }) => path).sort());
    expect(runs(small.heads)).toEqual(drawing.narrow.lines.map(({ head }) => head).sort());
    expect(small.title).toBe(drawing.title);
  });
});
