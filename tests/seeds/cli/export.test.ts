import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { ledgerFiles } from "@/lib/files/ledger-files";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { handIn, ledgerFile, newDeal, powerClaim, temporaryFolder, versionOf } from "../../ledger-file";
import { call } from "./call";

const AMD = "amd-6gw-2025-10";

describe("an export", { timeout: 60_000 }, () => {
  it.each([
    ["folder", ""],
    ["JSON file", "ledger.json"],
  ])(
    "imported as a %s into an empty ledger gives the same version, and exports the same bytes again",
    async (_name, part) => {
      const file = ledgerFile();
      await call(file, "import", handIn("deal.json", newDeal()));
      await call(
        file,
        "import",
        handIn("amd.json", {
          id: AMD,
          claims: [
            powerClaim(7, {
              n: 2,
              corrects: [`${AMD}/power/amd-nasdaq`],
              note: { en: '\'=+-@ "quoted",\r\nlines', fr: "\t=1" },
            }),
          ],
        }),
      );
      const folder = join(dirname(file), "export");
      expect((await call(file, "export", folder)).code).toBe(0);
      const twin = join(dirname(file), "twin", "circuit.db");
      const { code, err } = await call(twin, "import", join(folder, part));
      expect(err).toBe("");
      expect(code).toBe(0);
      expect(await versionOf(twin)).toBe(await versionOf(file));
      const again = join(dirname(file), "again");
      await call(twin, "export", again);
      for (const name of readdirSync(folder))
        expect(readFileSync(join(again, name), "utf8"), name).toBe(readFileSync(join(folder, name), "utf8"));
      expect((await call(twin, "audit")).code).toBe(0);
    },
  );
});

describe("an export that cannot be written", { timeout: 60_000 }, () => {
  it("writes over nothing, and says what is in its way", async () => {
    const [file, folder] = [ledgerFile(), temporaryFolder()];
    const occupied = join(folder, "deals.csv");
    writeFileSync(occupied, "mine");
    expect(await call(file, "export", folder)).toMatchObject({
      code: 1,
      err: `${occupied} already exists, and was left as it is: name a new folder.\n`,
    });
    expect(await call(file, "export", occupied)).toMatchObject({
      code: 1,
      err: expect.stringContaining("is a file, and was left as it is"),
    });
    expect([readdirSync(folder), readFileSync(occupied, "utf8")]).toEqual([["deals.csv"], "mine"]);
    for (const command of ["export", "backup"])
      expect(await call(file, command, join(occupied, "below", "x"))).toMatchObject({
        code: 1,
        err: expect.stringMatching(/deals\.csv.*: a part of its path is not a folder\. Nothing was changed\./),
      });
  });
});

describe("the site's download of everything as JSON", { timeout: 60_000 }, () => {
  it("is the export's, byte by byte, and imported into no ledger makes the same version", async () => {
    const file = ledgerFile();
    const ledger = await readLedgerFile(file);
    const files = ledgerFiles(ledger, ledgerVersion(ledger), new Uint8Array());
    const download = Buffer.from(files.find(({ name }) => name === "circuit.json")?.content ?? []);
    const folder = temporaryFolder();
    await call(file, "export", folder);
    expect(readFileSync(join(folder, "ledger.json")).equals(download)).toBe(true);
    const twin = join(temporaryFolder(), "circuit.db");
    const { code, err } = await call(twin, "import", handIn("circuit.json", download));
    expect([code, err]).toEqual([0, ""]);
    expect(await versionOf(twin)).toBe(await versionOf(file));
    expect((await call(twin, "audit")).code).toBe(0);
  });
});

describe("a backup", { timeout: 60_000 }, () => {
  it("is the ledger, whole, and is never written over another file", async () => {
    const file = ledgerFile();
    const copy = join(dirname(file), "copy.db");
    expect((await call(file, "backup", copy)).code).toBe(0);
    expect(await versionOf(copy)).toBe(await versionOf(file));
    expect(await call(file, "backup", copy)).toMatchObject({
      code: 1,
      err: expect.stringContaining("already exists"),
    });
  });
});
