import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "@/db/connection";
import { readLedgerFile } from "@/seeds/intake/ledger-file";
import { readSeeds } from "@/seeds/read";
import { organisationSeed, sourceSeed } from "@/seeds/schema/companions";
import { dealSeed } from "@/seeds/schema/deal";
import { writeSeeds } from "@/seeds/write";
import { handIn, ledgerFile, newDeal, powerClaim, versionOf } from "../../ledger-file";
import { call } from "./call";

const AMD = "amd-6gw-2025-10";

describe("an import", { timeout: 60_000 }, () => {
  it("adds a new deal with the organisations and sources it brings along, and prints the new version", async () => {
    const file = ledgerFile();
    const { code, out } = await call(file, "import", handIn("deal.json", newDeal()));
    expect(code).toBe(0);
    expect(out).toContain("New: deals 1, claims 3, sources 1.");
    expect(out).toContain(`Ledger version ${await versionOf(file)}`);
    const { deals, organisations, flows } = await readLedgerFile(file);
    expect(deals.find(({ id }) => id === "lumen-2026-07")?.parties).toHaveLength(2);
    expect(organisations.some(({ name }) => name.en === "Lumen lumen-2026-07")).toBe(true);
    expect(flows.some(({ id }) => id === "lumen-2026-07#1")).toBe(true);
  });

  it("backs the ledger up first: the copy is the ledger as it was", async () => {
    const file = ledgerFile();
    const before = await versionOf(file);
    await call(file, "import", handIn("deal.json", newDeal()));
    const copy = join(dirname(file), "backups", `circuit-${before}.db`);
    expect(await versionOf(copy)).toBe(before);
    expect(await versionOf(file)).not.toBe(before);
  });

  it("appends claims, relations, milestones, notes and flows to an existing deal, and changes nothing that was there", async () => {
    const file = ledgerFile();
    const before = await readLedgerFile(file);
    const addition = {
      id: AMD,
      claims: [powerClaim(7, { n: 2, updates: [`${AMD}/power/amd-nasdaq`] })],
      relations: [{ kind: "funds", to: "stargate-2025-01", reason: { en: "Because.", fr: "Parce que." } }],
      milestones: [
        {
          expected: "2027",
          what: { en: "Second gigawatt", fr: "Deuxième gigawatt" },
          source: "amd-nasdaq",
          statedOn: "2026-07-10",
        },
      ],
      notes: [{ en: "A note.", fr: "Une note." }],
      flows: [
        { flow: 1, claims: [powerClaim(7, { n: 2 })] },
        {
          from: "amd",
          to: "openai",
          kind: "loan",
          instrument: "credit",
          binding: false,
          claims: [
            {
              property: "value",
              quantity: { qualifier: "unknown", unit: "USD" },
              source: "amd-nasdaq",
              statedOn: "2026-07-10",
            },
          ],
        },
      ],
    };
    const { code, err } = await call(file, "import", handIn("amd.json", addition));
    expect(err).toBe("");
    expect(code).toBe(0);
    const after = await readLedgerFile(file);
    for (const name of ["claims", "flows", "relations", "milestones", "sources", "statements", "disputes"] as const) {
      const rows = new Set(after[name].map((row) => JSON.stringify(row)));
      expect(before[name].filter((row) => !rows.has(JSON.stringify(row)))).toEqual([]);
    }
    expect(after.claims.length - before.claims.length).toBe(3);
    expect(after.flows.map(({ id }) => id)).toContain(`${AMD}#3`);
    expect(after.deals.find(({ id }) => id === AMD)?.notes.at(-1)).toEqual({ en: "A note.", fr: "Une note." });
    expect(after.days.latest).toBe(before.days.latest);
  });

  it("is all or nothing: one wrong file keeps the right one out", async () => {
    const file = ledgerFile();
    const before = await versionOf(file);
    const { code } = await call(
      file,
      "import",
      handIn("right.json", newDeal()),
      handIn("wrong.json", { id: AMD, claims: [powerClaim(7, { source: "nobody", n: 2 })] }),
    );
    expect(code).toBe(2);
    expect(await versionOf(file)).toBe(before);
    expect(existsSync(join(dirname(file), "backups"))).toBe(false);
  });

  it("outlives a seeding: what was imported stays, even once the seeds hold it themselves", async () => {
    const file = ledgerFile();
    const deal = newDeal();
    await call(file, "import", handIn("deal.json", deal));
    await call(
      file,
      "import",
      handIn("amd.json", {
        id: AMD,
        claims: [powerClaim(7, { n: 2 })],
        relations: [{ kind: "funds", to: "stargate-2025-01", reason: { en: "Because.", fr: "Parce que." } }],
      }),
    );
    const imported = await versionOf(file);
    const seeds = readSeeds(resolve("seeds/data"));
    const { organisations, sources, ...own } = deal;
    const grown = {
      ...seeds,
      deals: [...seeds.deals, dealSeed.parse(own)],
      organisations: [...seeds.organisations, ...organisations.map((each) => organisationSeed.parse(each))],
      sources: [...seeds.sources, ...sources.map((each) => sourceSeed.parse(each))],
    };
    const connection = connect(file, { mustExist: true });
    for (const each of [seeds, grown]) {
      writeSeeds(connection, each);
      expect(await versionOf(file)).toBe(imported);
    }
    connection.$client.close();
    expect((await call(file, "audit")).code).toBe(0);
  });

  it("reads rows of a table as CSV, for deals new and old", async () => {
    const [byJson, byCsv] = [ledgerFile(), ledgerFile()];
    await call(
      byJson,
      "import",
      handIn("amd.json", { id: AMD, claims: [powerClaim(7, { n: 2, note: { en: "=Seven", fr: "Sept" } })] }),
    );
    const csv = `id,deal_id,property,qualifier,low,high,unit,source_id,stated_on,rank,verification,note_en,note_fr\r\n${AMD}/power/amd-nasdaq/2,${AMD},power,exact,7,7,GW,amd-nasdaq,2026-07-10,,,'=Seven,Sept\r\n`;
    const { code, err } = await call(byCsv, "import", handIn("2026-07-claims.csv", `\uFEFF${csv}`));
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(await versionOf(byCsv)).toBe(await versionOf(byJson));
  });

  it("passes over rows of nothing but commas and spaces, as spreadsheets leave them behind", async () => {
    const file = ledgerFile();
    const row = `${AMD},power,exact,+7,7.,GW,amd-nasdaq,2026-07-10,${AMD}/power/amd-nasdaq/2,`;
    const blank = [",,,,,,,,,", " , ,,,,,,,,\u00a0", '"","",,,,,,,,', "   ", ""];
    const header = "deal_id,property,qualifier,low,high,unit,source_id,stated_on,id,";
    const csv = [...blank, header, ...blank, row, ...blank].join("\n");
    const { code, out, err } = await call(file, "import", handIn("claims.csv", csv));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("New: deals 0, claims 1, sources 0.");
  });

  it.each([
    ["TRUE", true],
    ["True", true],
    ["true", true],
    ["FALSE", false],
    ["False", false],
  ])("reads %s as spreadsheets write it", async (cell, binding) => {
    const file = ledgerFile();
    const flows =
      "id,deal_id,from_organisation_id,to_organisation_id,kind,instrument,binding\n" +
      `${AMD}#3,${AMD},openai,amd,loan,cash,${cell}\n`;
    const claims =
      "deal_id,flow_id,property,qualifier,unit,source_id,stated_on\n" +
      `${AMD},${AMD}#3,value,unknown,USD,amd-nasdaq,2026-07-10\n`;
    const { code, err } = await call(file, "import", handIn("flows.csv", flows), handIn("claims.csv", claims));
    expect([code, err]).toEqual([0, ""]);
    expect((await readLedgerFile(file)).flows.find(({ id }) => id === `${AMD}#3`)?.binding).toBe(binding);
  });

  it.each<[string, string, string]>([
    ["a table of nothing but its columns", "claims.csv", "deal_id,property\n"],
    ["a whole ledger of no tables", "ledger.json", '{"tables":{}}'],
    ["an existing deal of which nothing is new", "amd.json", JSON.stringify({ id: AMD })],
  ])("of %s leaves the ledger and its record of imports as they were, and no backup", async (_what, name, content) => {
    const file = ledgerFile();
    const before = await versionOf(file);
    const { code, out } = await call(file, "import", handIn(name, content));
    expect([code, out]).toEqual([0, `Nothing in it is new: the ledger stays as it is, version ${before}\n`]);
    expect(existsSync(join(dirname(file), "backups"))).toBe(false);
    const connection = connect(file, { mustExist: true });
    expect(connection.$client.prepare("SELECT count(*) FROM imports").pluck().get()).toBe(0);
    connection.$client.close();
  });

  it("of the same file again says that it was imported before, and not that all of it is wrong", async () => {
    const file = ledgerFile();
    const deal = handIn("deal.json", newDeal());
    await call(file, "import", deal);
    const before = await versionOf(file);
    for (const command of ["validate", "diff", "import"])
      expect(await call(file, command, deal)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/deal\.json: was imported before \(import 1 of the ledger\): all of it is there/),
      });
    expect(await versionOf(file)).toBe(before);
  });

  it("finds an imported deal, its new partner and its new source by the search", async () => {
    const file = ledgerFile();
    await call(file, "import", handIn("deal.json", newDeal()));
    const connection = connect(file, { mustExist: true });
    const found = connection.$client.prepare("SELECT kind || ' ' || ref FROM search WHERE search MATCH 'lumen'");
    expect(found.pluck().all()).toEqual([
      "deal lumen-2026-07",
      "partner lumen-2026-07-lumen",
      "source lumen-2026-07-page",
    ]);
    connection.$client.close();
  });
});
