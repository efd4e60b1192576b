import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Whatever the machine speaks. */
const ENGLISH = { ...process.env, LC_ALL: "C" };
const folder = mkdtempSync(join(tmpdir(), "circuit-debts-"));
function clearing(content: string | Buffer) {
  const file = join(folder, "debts.csv");
  writeFileSync(file, content);
  return spawnSync("npm", ["run", "--silent", "clearing", "--", file], { encoding: "utf8", env: ENGLISH });
}
const HEADER = "from,to,amount\n";
const RING = `${HEADER}A,B,4\nB,C,3\nC,A,2\nA,,17\nB,,18\nC,,8\n,A,18\n,B,18\n,C,9\n`;
const CONTAGION = `${HEADER}O,R,300\nO,C,22\nR,N,40\nC,N,15\nN,O,100\n,O,60\n,O,40\n,N,100\n`;

describe("npm run clearing", () => {
  it("prints the ring with outside debts as one JSON object: A pays 20 of 21, the others all", () => {
    const { stdout, status } = clearing(RING);
    const { parties, ...totals } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(totals).toEqual({ owed: 52, paid: 51, unpaid: 1 });
    expect(parties.A).toEqual({ owed: 21, own: 18, received: 2, paid: 20, round: 1 });
    expect(parties.B).toEqual({ owed: 21, own: 18, received: expect.closeTo(80 / 21, 9), paid: 21, round: null });
    expect(parties.C).toMatchObject({ paid: 10, round: null });
  }, 30_000);
  it("tells rounds of contagion, and adds repeated rows up, own means among them", () => {
    const { parties } = JSON.parse(clearing(CONTAGION).stdout);
    expect(parties.O).toMatchObject({ own: 100, received: 100, paid: 200, round: 1 });
    expect(parties.C.paid).toBeCloseTo(2200 / 161, 9);
    expect([parties.C.round, parties.R.round, parties.N.round]).toEqual([2, null, null]);
  }, 30_000);
  it.each(["constructor", "__proto__"])(
    "clears a party called %s like any other",
    (name) => {
      const { stdout } = clearing(`${HEADER}${name},b,4\n,${name},1\n`);
      expect(stdout).toContain(`"${name}":{"owed":4,"own":1,"received":0,"paid":1,"round":1}`);
    },
    30_000,
  );
  it("says what is wrong on one line and ends with 2, for a bad row, rubbish and a file that is not there", () => {
    for (const [content, words] of [
      [`${HEADER}a,b,1\na,c,-2\n`, /debts\.csv: row 3: the amount -2 is negative/],
      [`${HEADER}a,b,x\n`, /row 2: the amount "x" is not a number/],
      [`${HEADER},,1\n`, /row 2: from and to are both empty/],
      [Buffer.from([0xff, 0xfe, 0x61, 0]), /is not UTF-8 text/],
    ] as const) {
      const { stdout, stderr, status } = clearing(content);
      expect([stdout, status]).toEqual(["", 2]);
      expect(stderr.trim()).toMatch(words);
    }
    const none = spawnSync("npm", ["run", "--silent", "clearing", "--", join(folder, "none.csv")], {
      encoding: "utf8",
      env: ENGLISH,
    });
    expect([none.status, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toMatch(/none\.csv: cannot be opened/);
    const bare = spawnSync("npm", ["run", "--silent", "clearing"], { encoding: "utf8", env: ENGLISH });
    expect([bare.status, bare.stdout]).toEqual([2, ""]);
    expect(bare.stderr).toMatch(/Usage: npm run --silent clearing -- debts\.csv/);
  }, 60_000);
});
