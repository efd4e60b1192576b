import { statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { LARGEST_FILE_BYTES } from "@/seeds/intake/text";
import { handIn, ledgerFile, newDeal, powerClaim, temporaryFolder, versionOf } from "../../ledger-file";
import { call } from "./call";
import { AMD, amd, BAD, csv } from "./bad-files";

const RUBBISH_BYTES = 50 * 2 ** 20;
/** Bytes that look like nothing, the same on every run. */
const rubbish = (size: number, from: number, span: number) =>
  Buffer.alloc(
    size,
    Uint8Array.from({ length: 65_521 }, (_, at) => from + ((at * 7919 + (at >> 8) * 104729) % span)),
  );

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

  it("a file that may not be reached, told in words", async () => {
    const folder = temporaryFolder();
    const [loop, plain] = [join(folder, "loop.json"), join(folder, "plain.json")];
    symlinkSync(loop, loop);
    writeFileSync(plain, "{}");
    for (const [path, reason] of [
      [loop, "its links lead round in a circle"],
      [join(plain, "deal.json"), "there is no such file"],
      [join(folder, `${"x".repeat(300)}.json`), "its name is too long"],
      [folder, "is neither .json nor .csv"],
    ])
      expect(await call(file, "import", path ?? "")).toMatchObject({
        code: 2,
        err: expect.stringContaining(`${path}: ${reason}`),
      });
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
    [["export", ""], /export takes the folder to write to: a name is empty/],
    [["backup", ""], /backup takes the file to write: a name is empty/],
    [["audit", "--read-up-to", "3000-01-01"], /--read-up-to 3000-01-01 lies after today/],
    [["audit", "--read-up-to", "yesterday"], /--read-up-to takes a day/],
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
