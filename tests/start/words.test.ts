import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { en, fr } from "../../.ci/words.mjs";
import { hasLooseSign } from "../loose-signs";
import { checkout, freePort, startIn } from "./checkout";

/** Several processes one after the other, each of which takes a second on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** Every sentence of a language by its name, with what changes in it named by its place. */
const sentences = (language: object): [string, string][] =>
  Object.entries(language).map(([name, said]) => [
    name,
    typeof said === "function" ? String(said(...Array.from({ length: said.length }, (_, at) => `{${at}}`))) : said,
  ]);
const scripts = readdirSync(".ci")
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => readFileSync(join(".ci", name), "utf8"))
  .join("\n");

describe("the sentences of npm start", () => {
  test("are the same ones in both languages, and say the same things", () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    const named = (language: object) =>
      sentences(language).map(([name, said]) => [name, [...new Set(said.match(/\{\d\}/g))].sort()]);
    expect(named(fr)).toEqual(named(en));
  });
  test("are all said, and no other", () => {
    const said = [...scripts.matchAll(/\bwords\.(?!mjs)(\w+)/g)].map(([, name]) => name);
    expect([...new Set(said)].sort()).toEqual(Object.keys(en).sort());
  });
  test("leave no sign alone on the next line", () => {
    expect(sentences(fr).filter(([, said]) => hasLooseSign(said))).toEqual([]);
  });
});

const started: ReturnType<typeof startIn>[] = [];
const npmStart = (folder: string, settings: Record<string, string>, words: string[] = []) => {
  const start = startIn(folder, "start.mjs", settings, words);
  started.push(start);
  return start;
};
afterEach(async () => {
  for (const { child } of started) child.kill();
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

describe("npm start on a French system", () => {
  test("says what it does and where the site is, waits for another start, and asks the seeding for French", async () => {
    const folder = checkout();
    appendFileSync(join(folder, "bin/npm"), 'echo "$@" >> calls\n');
    const begin = async () => npmStart(folder, { LANG: "fr_FR.UTF-8", LC_ALL: "", PORT: String(await freePort()) });
    const [first, second] = await Promise.all([begin(), begin()]);
    const said = await Promise.all(
      [first, second].map(({ says }) => says("Circuit est à l’adresse http://localhost:")),
    );
    expect(said.join("")).toMatch(/Installation des dépendances… \d+ s\nCréation du registre… \d+ s\n/);
    expect(said.join("")).toMatch(/Construction… \d+ s\n/);
    expect(said.join("")).toMatch(/Attente du processus \d+, qui installe ou construit ici…\n/);
    expect(readFileSync(join(folder, "calls"), "utf8")).toContain("run --silent seed -- --lang fr\n");
  });

  test.each([
    ["PORT", "abc"],
    ["HOST", "nonsense.invalid"],
    ["SITE_URL", "foo"],
    ["REPOSITORY_URL", "someone/circuit"],
    ["LOG", "yes"],
    ["LEDGER_PRIMARY", "10.0.0.5:8080"],
    ["DATABASE_URL", "postgres://localhost/x"],
  ])("refuses a %s of %s in one French sentence, with the code 2", async (name, value) => {
    const { code, out, err } = await npmStart(checkout(), { [name]: value, LC_ALL: "fr_FR.UTF-8" }).ended;
    expect(err).toMatch(new RegExp(`^${name} vaut «\u00a0${value}\u00a0», mais doit être .*\\.\n$`));
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("says that a folder is no ledger, and that a port is in use", async () => {
    const folder = await npmStart(checkout(), { DATABASE_URL: tmpdir() }, ["--lang", "fr"]).ended;
    expect(folder.err).toContain("n’est pas un fichier\u00a0: nommez-en un");
    const other = createServer().listen(0, "localhost");
    await new Promise((done) => other.once("listening", done));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const taken = await npmStart(checkout(), { PORT: String(port) }, ["--lang=fr"]).ended;
    other.close();
    expect(taken.err).toMatch(new RegExp(`^Le port ${port} est déjà pris par un autre programme`));
    expect([folder.code, taken.code]).toEqual([2, 2]);
  });
});

test("npm start refuses a language that it does not speak", async () => {
  const { code, out, err } = await npmStart(checkout(), {}, ["--lang", "de"]).ended;
  expect({ code, out, err }).toEqual({ code: 2, out: "", err: "--lang takes en or fr.\n" });
});
