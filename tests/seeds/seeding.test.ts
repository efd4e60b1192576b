import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { connect, migrateLedger } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { claims } from "@/db/schema/claims";
import { crossCheck } from "@/seeds/cross-checks";
import { readSeeds } from "@/seeds/read";
import { impreciseDate } from "@/seeds/schema/values";
import { writeSeeds } from "@/seeds/write";
import { seededLedger } from "../ledger";
import { SEEDS } from "../template";

type Json = Record<string, unknown> & {
  claims: Record<string, unknown>[];
  relations: Record<string, unknown>[];
  flows: Record<string, unknown>[];
};
const AMD = "deals/amd-6gw-2025-10.json";

/** The migrations up to 0003_imports: what a ledger of an older version was made by. */
function olderMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), "circuit-migrations-"));
  cpSync("db/migrations", folder, { recursive: true });
  const journal = join(folder, "meta", "_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { idx: number }[] };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.filter(({ idx }) => idx <= 3) }));
  return folder;
}

const DAY = "'2025-10-08', '2025-10-08', '2025-10-08'";
const WORDS = `'{"en":"Words.","fr":"Mots."}'`;
/** A small ledger as that version wrote it. */
const OLDER_LEDGER = `
  INSERT INTO ledger_state (only, seeds_hash, article_day) VALUES (1, 'hash', '2025-10-08');
  INSERT INTO organisations (id, name, kind, role, verification) VALUES ('amd', 'AMD', 'company', ${WORDS}, 'seen');
  INSERT INTO sources (id, publisher, title, grade, verification, states)
    VALUES ('page', 'AMD', 'A page', 'A', 'seen', ${WORDS});
  INSERT INTO deals (id, title, short, summary, layer, announced, announced_earliest, announced_latest, notes)
    VALUES ('deal', ${WORDS}, ${WORDS}, ${WORDS}, 'chips', ${DAY}, '[]');
  INSERT INTO parties (deal_id, organisation_id, role, position) VALUES ('deal', 'amd', 'chip_supplier', 0);
  INSERT INTO claims (id, deal_id, property, qualifier, low, high, unit, source_id,
      stated_on, stated_on_earliest, stated_on_latest, rank, verification)
    VALUES ('deal/power/page', 'deal', 'power', 'exact', 6, 6, 'GW', 'page', ${DAY}, 'normal', 'seen');
  INSERT INTO statements (id, position, paragraph, sentence, part, kind, paraphrase, assessment, reason)
    VALUES ('s01', 0, 1, 1, 1, 'fact', ${WORDS}, 'supported', ${WORDS});
`;

/** The seeds with one file changed: what an editor's slip looks like. */
function seedsWith(change: (deal: Json) => void, file = AMD): string {
  const folder = mkdtempSync(join(tmpdir(), "circuit-seeds-"));
  cpSync(SEEDS, folder, { recursive: true });
  const deal = { relations: [], ...JSON.parse(readFileSync(join(folder, file), "utf8")) } as Json;
  change(deal);
  writeFileSync(join(folder, file), JSON.stringify(deal));
  return folder;
}

const load = (folder: string) => () => crossCheck(readSeeds(folder));
const first = <Item>(items: Item[]): Item => {
  const [item] = items;
  if (!item) throw new Error("empty");
  return item;
};

describe("seeding", () => {
  it("twice changes nothing", async () => {
    const { connection, ledger } = await seededLedger();
    const before = connection.select({ rows: count() }).from(claims).get();
    writeSeeds(connection, readSeeds(SEEDS));
    expect(connection.select({ rows: count() }).from(claims).get()).toEqual(before);
    expect(await readLedger(connection)).toEqual(ledger);
  });

  it("never edits an existing claim, and leaves the ledger as it was", async () => {
    const { connection, ledger } = await seededLedger();
    const folder = seedsWith((deal) => {
      const claim = first(deal.claims.filter(({ property }) => property === "power"));
      claim.quantity = { qualifier: "exact", low: 7, high: 7, unit: "GW" };
      deal.title = { en: "Changed", fr: "Changé" };
    });
    expect(() => writeSeeds(connection, readSeeds(folder))).toThrow(/append-only/);
    expect(await readLedger(connection)).toEqual(ledger);
  });

  it("adds the claims that are new", async () => {
    const { connection, ledger } = await seededLedger();
    const folder = seedsWith((deal) =>
      deal.claims.push({
        property: "background",
        text: { en: "New.", fr: "Nouveau." },
        source: "article",
        statedOn: "2025-10-08",
        n: 9,
      }),
    );
    writeSeeds(connection, readSeeds(folder));
    expect((await readLedger(connection)).claims).toHaveLength(ledger.claims.length + 1);
  });

  it("migrates an older ledger, and loses nothing of it", async () => {
    const connection = connect(":memory:", { mustExist: false });
    migrate(connection, { migrationsFolder: olderMigrations() });
    connection.$client.exec(OLDER_LEDGER);
    migrateLedger(connection);
    const ledger = await readLedger(connection);
    const [words, day] = [
      { en: "Words.", fr: "Mots." },
      { edtf: "2025-10-08", earliest: "2025-10-08", latest: "2025-10-08" },
    ];
    expect(ledger.organisations).toMatchObject([{ id: "amd", name: { en: "AMD", fr: "AMD" } }]);
    expect(ledger.deals).toMatchObject([{ id: "deal", layer: "chips", parties: [{ organisationId: "amd" }] }]);
    expect(ledger.claims).toMatchObject([{ id: "deal/power/page", quantity: { low: 6 }, statedOn: day }]);
    expect(ledger.statements).toMatchObject([
      { id: "s01", verdicts: [{ since: day, assessment: "supported", reason: words }] },
    ]);
    expect(() => connection.$client.exec("DELETE FROM claims")).toThrow(/append-only/);
    expect(connection.$client.pragma("foreign_key_check")).toEqual([]);
  });

  it("works on a ledger that was never migrated", () => {
    const connection = connect(":memory:", { mustExist: false });
    expect(() => writeSeeds(connection, readSeeds(SEEDS))).not.toThrow();
  });
});

describe("a calendar date", () => {
  it("has the first and last day that the EDTF grammar gives it", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const text = day.toISOString().slice(0, length);
        const { edtf: _, ...approximate } = impreciseDate.parse(`${text}~`);
        expect(impreciseDate.parse(text)).toEqual({ edtf: text, ...approximate });
      }),
    );
  });
});

describe("a wrong seed stops with file, path and reason:", () => {
  it.each<[string, (deal: Json) => void, RegExp]>([
    [
      "a figure without a source",
      (deal) => delete first(deal.claims).source,
      /amd-6gw-2025-10\.json at claims\.0\.source/,
    ],
    ["a figure without a date", (deal) => delete first(deal.claims).statedOn, /claims\.0\.statedOn/],
    [
      "a figure without a unit",
      (deal) => {
        first(deal.claims.filter(({ quantity }) => quantity)).quantity = { qualifier: "exact", low: 6, high: 6 };
      },
      /quantity/,
    ],
    [
      "low above high",
      (deal) => {
        first(deal.claims.filter(({ property }) => property === "power")).quantity = {
          qualifier: "range",
          low: 7,
          high: 6,
          unit: "GW",
        };
      },
      /low 7 is above high 6/,
    ],
    [
      "dollars as gigawatts",
      (deal) => {
        first(deal.claims.filter(({ property }) => property === "power")).quantity = {
          qualifier: "exact",
          low: 6,
          high: 6,
          unit: "USD",
        };
      },
      /power is measured in GW/,
    ],
    [
      "a source that does not exist",
      (deal) => {
        first(deal.claims).source = "nobody";
      },
      /there is no source "nobody"/,
    ],
    [
      "a date that is not one",
      (deal) => {
        first(deal.claims).statedOn = "soon";
      },
      /"soon" is not an EDTF date/,
    ],
    [
      "a day that does not exist",
      (deal) => {
        first(deal.claims).statedOn = "2025-02-29";
      },
      /"2025-02-29" is not an EDTF date/,
    ],
    [
      "a claim from the future",
      (deal) => {
        first(deal.claims).statedOn = "2030-01-01";
      },
      /2030-01-01 may lie after/,
    ],
    [
      "an unknown key",
      (deal) => {
        deal.gigawatts = 6;
      },
      /gigawatts/,
    ],
    ["the same claim twice", (deal) => deal.claims.push({ ...first(deal.claims) }), /appears twice/],
    [
      "a relation to nowhere",
      (deal) => deal.relations.push({ kind: "part_of", to: "nowhere", reason: { en: "x", fr: "x" } }),
      /there is no deal "nowhere"/,
    ],
    [
      "a deal that is part of itself",
      (deal) => deal.relations.push({ kind: "part_of", to: "amd-6gw-2025-10", reason: { en: "x", fr: "x" } }),
      /loops/,
    ],
    [
      "one capacity in two layers",
      (deal) =>
        deal.relations.push({ kind: "same_capacity_as", to: "oracle-300b-2025-09", reason: { en: "x", fr: "x" } }),
      /joins two layers/,
    ],
    [
      "a flow between strangers",
      (deal) => {
        first(deal.flows).to = "nextdc";
      },
      /nextdc is not a party/,
    ],
    [
      "a file under another name",
      (deal) => {
        deal.id = "amd";
      },
      /must be named amd\.json/,
    ],
    [
      "a deal of loans with gigawatts of its own",
      (deal) => {
        deal.layer = "debt";
      },
      /has no power of its own/,
    ],
  ])("%s", (_name, change, message) => {
    expect(load(seedsWith(change))).toThrow(message);
  });

  it("a file that is not JSON", () => {
    const folder = seedsWith(() => undefined);
    writeFileSync(join(folder, AMD), '{"id": "amd');
    expect(load(folder)).toThrow(/amd-6gw-2025-10\.json: cannot be read as JSON/);
  });
});
