import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Whatever the machine speaks. */
const ENGLISH = { ...process.env, LC_ALL: "C" };
const folder = mkdtempSync(join(tmpdir(), "circuit-edges-"));
function circularity(content: string | Buffer) {
  const file = join(folder, "edges.csv");
  writeFileSync(file, content);
  return spawnSync("npm", ["run", "--silent", "circularity", "--", file], { encoding: "utf8", env: ENGLISH });
}
const WORKED_EXAMPLE = "from,to,amount\nN,O,100\nO,R,300\nR,N,40\nO,C,22\nC,N,15\nN,C,6\nO,A,60\nA,O,10\n";

describe("npm run circularity", () => {
  it("prints the worked example's measures as one JSON object", () => {
    const { stdout, status } = circularity(WORKED_EXAMPLE);
    const found = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(found).sort()).toEqual([
      "balancedFlowForwarding",
      "cycles",
      "finnCyclingIndex",
      "gross",
      "inCycleShare",
      "maximumCirculation",
      "truncated",
    ]);
    expect(found.gross).toBe(553);
    expect(found.inCycleShare).toEqual({ amount: 553, ratio: 1 });
    expect(found.maximumCirculation).toEqual({ amount: 185, ratio: 0.3345388788426763, distinct: 65 });
    expect(found.balancedFlowForwarding.amount).toBeCloseTo(9640 / 53, 9);
    expect(found.finnCyclingIndex).toBeCloseTo(0.129663116497, 9);
    expect(found.cycles).toContainEqual({ parties: ["N", "O", "R"], bottleneck: 40 });
    expect(found.truncated).toBe(false);
  }, 30_000);
  it("leaves boundary flows out of gross and of everything but Finn's throughflow", () => {
    const without = JSON.parse(circularity("from,to,amount\na,b,10\nb,a,10\n").stdout);
    const with_ = JSON.parse(circularity("from,to,amount\na,b,10\nb,a,10\n,a,5\nb,,5\n").stdout);
    expect({ ...with_, finnCyclingIndex: 0 }).toEqual({ ...without, finnCyclingIndex: 0 });
    expect(without.finnCyclingIndex).toBeCloseTo(1, 9);
    expect(with_.finnCyclingIndex).toBeLessThan(0.9);
  }, 30_000);
  it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "prototype", "length"])(
    "measures a party called %s like any other",
    (name) => {
      const { stdout } = circularity(`from,to,amount\n${name},b,1\nb,${name},2\n`);
      expect(JSON.parse(stdout)).toMatchObject({
        inCycleShare: { ratio: 1 },
        maximumCirculation: { amount: 2, ratio: 2 / 3 },
        cycles: [{ parties: [name, "b"].sort(), bottleneck: 1 }],
      });
    },
    30_000,
  );
  it("says on the error stream what takes long", () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `p${at},p${at + 1},1`);
    const { stderr, status } = circularity(`from,to,amount\n${rows.join("\n")}\n`);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^\d+\.\d s: what goes round .+ \(3,001 parties, 3,000 edges\)\n.+Finn.+\n.+cycles/);
  }, 30_000);
  it("says what is wrong on one line and ends with 2, for a bad row, rubbish and a file that is not there", () => {
    for (const [content, words] of [
      ["from,to,amount\na,b,x\n", /row 2: the amount "x" is not a number/],
      [Buffer.from([0xff, 0xfe, 0x61, 0]), /is not UTF-8 text/],
    ] as const) {
      const { stdout, stderr, status } = circularity(content);
      expect([stdout, status]).toEqual(["", 2]);
      expect(stderr.trim()).toMatch(words);
    }
    const none = spawnSync("npm", ["run", "--silent", "circularity", "--", join(folder, "none.csv")], {
      encoding: "utf8",
      env: ENGLISH,
    });
    expect([none.status, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toMatch(/none\.csv: cannot be opened/);
  }, 60_000);
});
