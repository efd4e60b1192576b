import { statSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LARGEST_FILE_BYTES } from "@/seeds/intake/text";
import { handIn, ledgerFile, newDeal, powerClaim, versionOf } from "../../ledger-file";
import { call } from "./call";

const AMD = "amd-6gw-2025-10";
const amd = (...claims: object[]) => JSON.stringify({ id: AMD, claims }, null, 2);
const csv = (...rows: string[]) =>
  ["deal_id,property,qualifier,low,high,unit,source_id,stated_on", ...rows, ""].join("\n");
const [status] = newDeal().claims;
const RUBBISH_BYTES = 50 * 2 ** 20;
/** Bytes that look like nothing, the same on every run. */
const rubbish = (size: number, from: number, span: number) =>
  Buffer.alloc(
    size,
    Uint8Array.from({ length: 65_521 }, (_, at) => from + ((at * 7919 + (at >> 8) * 104729) % span)),
  );

/** What is wrong, the name of the file, what is in it, and what must be reported: the place and the reason. */
const BAD: [string, string, string | Buffer, RegExp][] = [
  ["UTF-16", "deal.json", Buffer.from(`\uFEFF${amd()}`, "utf16le"), /deal\.json: is UTF-16; save it as UTF-8/],
  ["UTF-16 without a mark", "deal.json", Buffer.from(amd(), "utf16le"), /deal\.json at line 1: holds zero bytes/],
  ["Latin-1", "deal.json", Buffer.from('{\n"id": "é"}', "latin1"), /deal\.json at line 2: is not UTF-8/],
  [
    "a JSON file cut off",
    "deal.json",
    amd(powerClaim(7, { n: 2 })).slice(0, 200),
    /deal\.json at line \d+: ends too early/,
  ],
  [
    "a CSV file cut off inside a row",
    "claims.csv",
    csv(`${AMD},power,exact,7`),
    /claims\.csv at line 2: has a different number of cells/,
  ],
  [
    "a CSV file cut off inside quotes",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,amd-nasdaq,"2026-`),
    /claims\.csv at line \d: ends inside quotes/,
  ],
  [
    "text that is not JSON",
    "deal.json",
    '{\n"id": "x",\n"title": nobody knows what it may be called }',
    /deal\.json at line 3: is not valid JSON: Unexpected token/,
  ],
  ["an empty file", "deal.json", "  \n", /deal\.json: is empty/],
  ["a list in place of a deal", "deal.json", "[]", /holds no deal/],
  ["a file of another kind", "deal.txt", "x", /deal\.txt: is neither \.json nor \.csv/],
  ["a CSV file not named after a table", "figures.csv", "x", /figures\.csv: is not named after a table/],
  [
    "a column that does not exist",
    "claims.csv",
    "deal_id,gigawatts\n",
    /claims\.csv at line 1: there is no column "gigawatts"/,
  ],
  ["semicolons for commas", "claims.csv", "deal_id;property\n", /separate columns by commas/],
  [
    "an unknown deal",
    "deal.json",
    JSON.stringify({ id: "amd-7gw", claims: [] }),
    /deal\.json at id: there is no deal "amd-7gw"/,
  ],
  [
    "an unknown deal in a row",
    "claims.csv",
    csv("amd-7gw,power,exact,7,7,GW,amd-nasdaq,2026-07-10"),
    /claims\.csv at line 2, id: there is no deal "amd-7gw"/,
  ],
  [
    "a duplicate claim",
    "deal.json",
    amd({
      property: "power",
      quantity: { qualifier: "exact", low: 6, high: 6, unit: "GW" },
      source: "article",
      statedOn: "2025-10-08",
    }),
    /claims\.0: duplicate claim: the ledger already holds amd-6gw-2025-10\/power\/article/,
  ],
  [
    "a duplicate claim under another number",
    "claims.csv",
    `id,${csv(`${AMD}/power/article/2,${AMD},power,exact,6,6,GW,article,2025-10-08`)}`,
    /claims\.csv at line 2: duplicate claim/,
  ],
  [
    "the same claim twice in the files",
    "deal.json",
    amd(powerClaim(7, { n: 2 }), powerClaim(7, { n: 2 })),
    /claims\.1: appears twice/,
  ],
  ["a claim that would edit an existing one", "deal.json", amd(powerClaim(7)), /claims\.0: .*A claim is never edited/],
  [
    "a figure without a source",
    "deal.json",
    amd({ ...powerClaim(7), source: undefined }),
    /deal\.json at claims\.0\.source: is missing: nothing is stated without a source/,
  ],
  [
    "a row without a source",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,,2026-07-10`),
    /claims\.csv at line 2, source_id: is missing: nothing is stated without a source/,
  ],
  [
    "a source that nobody knows",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,nobody,2026-07-10`),
    /claims\.csv at line 2, source_id: there is no source "nobody"/,
  ],
  [
    "a number that is not one",
    "claims.csv",
    csv(`${AMD},power,exact,"7,5",7,GW,amd-nasdaq,2026-07-10`),
    /claims\.csv at line 2, low: .*expected number/,
  ],
  [
    "dollars as gigawatts",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,USD,amd-nasdaq,2026-07-10`),
    /claims\.csv at line 2, unit: power is measured in GW/,
  ],
  [
    "a claim from the future",
    "deal.json",
    amd(powerClaim(7, { n: 2, statedOn: "2027-01-01" })),
    /claims\.0\.statedOn: 2027-01-01 may lie after 2026-12-31/,
  ],
  [
    "a new deal in two layers' clothes",
    "deal.json",
    JSON.stringify({ ...newDeal(), layer: "debt" }),
    /claims\.1: a deal of the debt layer has no power of its own/,
  ],
  [
    "an identity that differs",
    "deal.json",
    JSON.stringify({ id: AMD, layer: "cloud" }),
    /deal\.json at layer: differs from the ledger/,
  ],
  [
    "a source with other words",
    "deal.json",
    JSON.stringify({ ...newDeal(), sources: [...newDeal().sources, { ...newDeal().sources[0], id: "amd-nasdaq" }] }),
    /sources\.1\.id: the ledger holds "amd-nasdaq" with other words/,
  ],
  [
    "a flow that is not there",
    "deal.json",
    JSON.stringify({ id: AMD, flows: [{ flow: 9, claims: [powerClaim(7)] }] }),
    /flows\.0: amd-6gw-2025-10 has no flow 9; it has 2/,
  ],
  [
    "a relation to nowhere",
    "deal.json",
    JSON.stringify({ id: AMD, relations: [{ kind: "part_of", to: "nowhere", reason: { en: "x", fr: "x" } }] }),
    /relations\.0: there is no deal "nowhere"/,
  ],
  [
    "a whole ledger with a table that does not exist",
    "ledger.json",
    JSON.stringify({ tables: { figures: [] } }),
    /ledger\.json at tables\.figures: is not a table of the ledger/,
  ],
  [
    "a whole ledger with a row that is not one",
    "ledger.json",
    JSON.stringify({ tables: { claims: [null] } }),
    /ledger\.json at tables\.claims\.0: is not a row of cells/,
  ],
  [
    "a whole ledger without the article's day",
    "ledger.json",
    JSON.stringify({ tables: { statements: [{ id: "x" }] } }),
    /statements\.0.*: statements, unit costs, series and disputes can only be imported into an empty ledger/,
  ],
  ["an unknown key", "deal.json", JSON.stringify({ ...newDeal(), gigawatts: 3 }), /gigawatts/],
  [
    "a new deal without a status",
    "deal.json",
    JSON.stringify({
      ...newDeal(),
      claims: newDeal().claims.filter((claim) => claim !== status && claim.property !== "status"),
    }),
    /claims: a deal needs a claim of its status/,
  ],
];

describe("bad input is reported by file and place, ends with 2, and writes nothing:", { timeout: 60_000 }, () => {
  let file: string;
  let version: string;
  beforeAll(async () => {
    file = ledgerFile();
    version = await versionOf(file);
  });
  const state = () => [statSync(file).mtimeMs, statSync(file).size];

  it.each(BAD)("%s", async (_what, name, content, expected) => {
    const before = state();
    for (const command of ["validate", "diff", "import"]) {
      const { code, out, err } = await call(file, command, handIn(name, content));
      expect(err).toMatch(expected);
      expect(err).toMatch(/^There (is 1 fault|are \d+ faults); nothing was written\./);
      expect([code, out]).toEqual([2, ""]);
    }
    expect(state()).toEqual(before);
    expect(await versionOf(file)).toBe(version);
  });

  it("a file that is not there", async () => {
    expect(await call(file, "import", "/nowhere/deal.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("/nowhere/deal.json: there is no such file"),
    });
  });

  it("every fault of every file at once, each reported once", async () => {
    const { err } = await call(
      file,
      "validate",
      handIn("a.json", amd({ ...powerClaim(7), source: undefined }, powerClaim(6))),
      handIn("b.json", amd(powerClaim(8))),
    );
    expect(err.match(/a\.json at claims\.0\.source/g)).toHaveLength(1);
    expect(err.match(/b\.json at claims\.0/g)).toHaveLength(1);
  });

  it.each([
    ["more than may be read", "claims.csv", rubbish(RUBBISH_BYTES, 0, 256), /nothing above 32 MB is read/],
    ["bytes, as JSON", "deal.json", rubbish(LARGEST_FILE_BYTES, 1, 255), /is not UTF-8/],
    ["letters, as JSON", "deal.json", rubbish(LARGEST_FILE_BYTES, 97, 26), /is not valid JSON/],
    ["letters, as CSV", "claims.csv", rubbish(LARGEST_FILE_BYTES, 97, 26), /is longer than any row can be/],
    [
      "lines under a right header",
      "claims.csv",
      Buffer.from(csv(Array.from({ length: 600_000 }, (_, at) => `x${at},y,z,1,2,GW,s,2026-07-10`).join("\n"))),
      /has more than 120000 rows/,
    ],
    [
      "rows that only lack their source",
      "claims.csv",
      Buffer.from(
        csv(
          Array.from({ length: 30_000 }, (_, at) => `${AMD},power,exact,${at},${at},GW,nobody-${at},2026-07-10`).join(
            "\n",
          ),
        ),
      ),
      /there is no source "nobody-0"/,
    ],
  ])("50 MB of rubbish (%s), fast and in bounded memory", async (_what, name, content, expected) => {
    const path = handIn(name, content);
    const begun = performance.now();
    const { code, err } = await call(file, "import", path);
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(err).toMatch(expected);
    expect(err.length).toBeLessThan(20_000);
    expect(code).toBe(2);
  });

  it("anything else: whatever the JSON or CSV, an answer and never a crash", async () => {
    const before = state();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json().map((text) => ["x.json", text]),
          fc.string().map((text) => ["claims.csv", text]),
        ),
        async ([name = "", text = ""]) => {
          const { code } = await call(file, "validate", handIn(name, text));
          expect([0, 2]).toContain(code);
        },
      ),
      { numRuns: 60 },
    );
    expect(state()).toEqual(before);
  });
});

describe("a call that is not understood", () => {
  it.each([
    [["frob"], /There is no command "frob"/],
    [["import"], /import takes the files to read/],
    [["export", "a", "b"], /export takes the folder/],
    [["audit", "--frob"], /--frob/],
  ])("%j is answered with the usage, and 2", async (words, expected) => {
    const { code, err } = await call("/nowhere.db", ...words);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
    expect(err).toContain("npm run ledger -- COMMAND");
  });
  it("--help prints the usage, and 0", async () => {
    expect(await call("/nowhere.db", "--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("validate FILE…"),
    });
  });
  it.each(["audit", "export", "backup", "import", "diff", "validate"])(
    "%s without a ledger says how to get one, and 1",
    async (command) => {
      const operands = command === "audit" ? [] : [handIn("deal.json", newDeal())];
      expect(await call("/nowhere/circuit.db", command, ...operands)).toMatchObject({
        code: 1,
        err: expect.stringContaining("npm run seed"),
      });
    },
  );
});
