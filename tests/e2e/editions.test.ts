import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "./fixtures";
import { serve } from "./serve";

const PORT = 3227;
const BASE = `http://localhost:${PORT}`;
const NEW_DEAL = "lumen-2026-07";

/** Which ledger an answer was made from: the seeds, the seeds with one more deal, or none that can be read. */
type Told = "seeds" | "one more" | "none";

/** Where each kind of answer is, and the word of it that only the ledger with one more deal has. */
const SURFACES: Record<string, { path: string; word: string }> = {
  page: { path: "/sources", word: "lumen-2026-07-page" },
  "French page": { path: "/fr/deals", word: NEW_DEAL },
  API: { path: "/api/v1/deals?limit=500", word: NEW_DEAL },
  file: { path: "/data/deals.csv", word: NEW_DEAL },
  feed: { path: "/feed.atom", word: NEW_DEAL },
  /* The card of the new deal is a picture: that there is one tells it. */
  card: { path: `/cards/en/deals/${NEW_DEAL}.png`, word: "" },
};

async function ask({ path, word }: { path: string; word: string }): Promise<{ told: Told; tag: string | null }> {
  const answer = await fetch(BASE + path);
  const text = await answer.text();
  const tag = answer.headers.get("etag");
  if (answer.status === 503) return { told: "none", tag };
  if (word === "" && answer.status === 404) return { told: "seeds", tag };
  expect(answer.status).toBe(200);
  return { told: text.includes(word) ? "one more" : "seeds", tag };
}

let before: { told: Told; tags: Record<string, string | null> } | undefined;

/**
 * Asks everything once: the first answers after a change, so that none has been told of it by another. What another
 * ledger tells has another tag.
 */
async function expectAll(told: Told, after: string): Promise<void> {
  const said: Record<string, Told> = {};
  const tags: Record<string, string | null> = {};
  for (const [name, surface] of Object.entries(SURFACES)) ({ told: said[name], tag: tags[name] } = await ask(surface));
  expect(said, after).toEqual(Object.fromEntries(Object.keys(SURFACES).map((name) => [name, told])));
  if (before && before.told !== told)
    for (const [name, tag] of Object.entries(tags))
      expect(tag === before.tags[name] && tag !== null, `${name} kept its tag after ${after}`).toBe(false);
  before = { told, tags };
}

/** A deal that the seeds do not have, with its own source and party. */
const DEAL = {
  id: NEW_DEAL,
  organisations: [
    { id: "lumen", name: "Lumen", kind: "company", role: { en: "Supplier", fr: "Fournisseur" }, verification: "seen" },
  ],
  sources: [
    {
      id: "lumen-2026-07-page",
      publisher: "Lumen",
      title: "Press release",
      grade: "A",
      verification: "seen",
      states: { en: "It sells chips.", fr: "Elle vend des puces." },
    },
  ],
  title: { en: "Lumen: chips", fr: "Lumen : puces" },
  short: { en: "Lumen", fr: "Lumen" },
  summary: { en: "Chips.", fr: "Des puces." },
  layer: "chips",
  announced: "2026-07-10",
  parties: [
    { organisation: "openai", role: "buyer" },
    { organisation: "lumen", role: "chip_supplier" },
  ],
  claims: [{ property: "status", status: "definitive", source: "lumen-2026-07-page", statedOn: "2026-07-10" }],
};

test("a replaced, deleted, damaged or mended ledger is told by everything at the next question, never a mixture", async ({
  allowErrors,
}) => {
  test.setTimeout(240_000);
  allowErrors();
  const folder = mkdtempSync(join(tmpdir(), "circuit-editions-"));
  const at = (name: string) => join(folder, name);
  const [seeds, oneMore, file] = [at("seeds.db"), at("one-more.db"), at("circuit.db")];
  /* Waited for without stopping this process, which must see that the server lets go of an idle connection. */
  const run = (script: string[], database: string) =>
    promisify(execFile)("npm", ["run", "--silent", ...script], { env: { ...process.env, DATABASE_URL: database } });
  await run(["seed"], seeds);
  copyFileSync(seeds, oneMore);
  writeFileSync(at("lumen.json"), JSON.stringify(DEAL));
  await run(["ledger", "--", "import", "--read-up-to", "2026-10-10", at("lumen.json")], oneMore);
  copyFileSync(seeds, file);

  const server = await serve({ DATABASE_URL: file }, PORT);
  try {
    await expectAll("seeds", "at the start");
    copyFileSync(oneMore, at("moved.db"));
    renameSync(at("moved.db"), file);
    await expectAll("one more", "another file was moved in its place");
    copyFileSync(seeds, file);
    await expectAll("seeds", "another file was copied over it");
    rmSync(file);
    await expectAll("none", "it was deleted");
    await run(["seed"], file);
    await expectAll("seeds", "it was seeded anew");
    await run(["ledger", "--", "import", "--read-up-to", "2026-10-10", at("lumen.json")], file);
    await expectAll("one more", "a deal was imported");
    for (const [damage, harm] of Object.entries(DAMAGES)) {
      harm(file);
      await expectAll("none", damage);
      copyFileSync(seeds, file);
      await expectAll("seeds", `a good file was copied over one that was ${damage}`);
    }
    truncateSync(file);
    await expectAll("none", "emptied");
    copyFileSync(oneMore, at("moved.db"));
    renameSync(at("moved.db"), file);
    await expectAll("one more", "a good file was moved over an empty one");
  } finally {
    server.stop();
  }
});

const DAMAGES: Record<string, (file: string) => void> = {
  emptied: (file) => truncateSync(file),
  cut: (file) => truncateSync(file, 60_000),
  "overwritten in the middle": (file) => {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8192, bytes.length - 8192);
    writeFileSync(file, bytes);
  },
  "a text": (file) => writeFileSync(file, "This is no database.\n".repeat(500)),
};
