import { describe, expect, it } from "vitest";
import { MOST_ROWS, readEdgeList } from "@/lib/edge-list/read-edge-list";

const HEADER = "from,to,amount\n";
const fault = (text: string): string => {
  try {
    readEdgeList(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no fault";
};

describe("a list of edges", () => {
  it("adds repeated pairs up, keeps a self-loop, and takes columns in any order and case", () => {
    const { nodes, edges } = readEdgeList("\uFEFFAmount,To,From\r\n1.5,b,a\r\n2,b,a\r\n4,a,a\r\n");
    expect(nodes).toEqual(["a", "b"]);
    expect(edges).toEqual([
      { from: "a", to: "a", amount: 4 },
      { from: "a", to: "b", amount: 3.5 },
    ]);
  });
  it("takes a row with an empty end as a boundary flow, apart from the edges", () => {
    const { edges, boundary } = readEdgeList(`${HEADER},a,5\na,,2\na,b,3\n`);
    expect(edges).toHaveLength(1);
    expect(boundary.get("a")).toEqual({ in: 5, out: 2 });
  });
  it("reads names with commas and quotes, and skips blank lines", () => {
    expect(readEdgeList(`${HEADER}\n"Crusoe, ""Blue Owl""",b,1\n\n`).edges).toEqual([
      { from: 'Crusoe, "Blue Owl"', to: "b", amount: 1 },
    ]);
  });
  it("passes over rows of nothing, as spreadsheets leave them behind, and counts none of them", () => {
    const blank = [",,", " , ,\u00a0", "   ", '"","",""'].join("\n");
    expect(readEdgeList(`${blank}\n${HEADER}${blank}\na,b,1\n${`${blank}\n`.repeat(50_000)}a,b,2\n`).edges).toEqual([
      { from: "a", to: "b", amount: 3 },
    ]);
  }, 30_000);
  it.each([
    ["an accent as one sign or two", "Soci\u00e9t\u00e9", "Socie\u0301te\u0301"],
    ["a space that breaks or not", "SB Energy", "SB\u00a0Energy"],
    ["a narrow space that does not break", "SB Energy", "SB\u202fEnergy"],
    ["a mark without width", "Nvidia", "Nvi\u200bdia\ufeff"],
  ])("takes one name for one party: %s", (_what, one, other) => {
    expect(readEdgeList(`${HEADER}${one},b,1\nb,${other},2\n`).nodes).toEqual(["b", one].sort());
  });
  it("takes names in other letters for other parties", () => {
    expect(readEdgeList(`${HEADER}Nvidia,NVIDIA,1\n`).nodes).toEqual(["NVIDIA", "Nvidia"]);
  });
  for (const [what, text, message] of [
    [
      "thousands with commas",
      `${HEADER}a,b,"1,000"\n`,
      'row 2: the amount "1,000" is not a number: digits with a point',
    ],
    ["a currency", `${HEADER}a,b,$5\n`, 'row 2: the amount "$5" is not a number: digits with a point'],
    ["a negative amount", `${HEADER}a,b,1\na,c,-2\n`, "row 3: the amount -2 is negative"],
    ["a missing amount", `${HEADER}a,b,\n`, "row 2: the amount is missing"],
    ["words for an amount", `${HEADER}a,b,many\n`, 'row 2: the amount "many" is not a number'],
    ["infinity", `${HEADER}a,b,1e999\n`, 'row 2: the amount "1e999" is not a number'],
    [
      "an unknown column",
      "from,to,amount,colour\na,b,1,red\n",
      'row 1: unknown column "colour"; the columns are from, to, amount',
    ],
    ["a missing column", "from,to\na,b\n", "row 1: the column amount is missing; the columns are from, to, amount"],
    ["a repeated column", "from,to,amount,to\na,b,1,b\n", "row 1: a column appears twice"],
    ["a row too short", `${HEADER}a,b\n`, "row 2: 2 values where there are 3 columns"],
    ["both ends empty", `${HEADER},,1\n`, "row 2: from and to are both empty"],
    ["an empty file", "", "row 1: the columns from, to, amount are missing; the columns are from, to, amount"],
    ["an open quote", `${HEADER}"a,b,1\n`, "row 2: ends inside quotes"],
    ["a quote inside a cell", `${HEADER}a"b,c,1\n`, "row 2: has a quote in the middle of a cell"],
    ["a cell that goes on behind its quotes", `${HEADER}"a"b,c,1\n`, "row 2: has something right behind a quoted cell"],
  ] as const) {
    it(`is refused for ${what}, and the row is named`, () => expect(fault(text)).toContain(message));
  }
  it("is refused beyond 100,000 rows, and taken with as many", () => {
    const rows = (count: number) => HEADER + "a,b,1\n".repeat(count);
    expect(readEdgeList(rows(MOST_ROWS)).edges).toEqual([{ from: "a", to: "b", amount: MOST_ROWS }]);
    expect(fault(rows(MOST_ROWS + 1))).toContain("row 100002: no more than 100,000 rows can be read");
  }, 30_000);
});
