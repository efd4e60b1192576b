import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import french from "@/lib/speech/french.json";
import { handIn, ledgerFile, newDeal } from "../../ledger-file";
import { BAD } from "./bad-files";
import { call } from "./call";

/** What is wrong, without where: the last part of a line of faults. */
const reasonIn = (line: string) => /^\S+(?: at .+?)?: (.+)$/.exec(line)?.[1] ?? line;
const sources = ["seeds", "db", "lib/model", "lib/edge-list", "lib/speech", "lib/tables"]
  .flatMap((folder) =>
    readdirSync(resolve(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  )
  .join("\n")
  .replaceAll('\\"', '"')
  .replace(/["`]\s*\+\s+["`]/g, "");

describe("the commands in French", { timeout: 60_000 }, () => {
  let file: string;
  beforeAll(() => void (file = ledgerFile()));

  it.each(BAD)("say what is wrong with %s, in the same lines and no English word", async (_what, name, content) => {
    const path = handIn(name, content);
    const [english, other] = [await call(file, "validate", path), await call(file, "validate", path, "--lang", "fr")];
    expect(other.code).toBe(english.code);
    const lines = other.err.split("\n");
    expect(lines[0]).toMatch(/^Il y a \d+ fautes?\u00a0; rien n’a été écrit\.$/);
    english.err.split("\n").forEach((line, at) => line && expect(lines[at]).not.toContain(reasonIn(line)));
  });

  it("say what an import would change and has changed", async () => {
    const own = ledgerFile();
    const deal = handIn("deal.json", newDeal());
    const { out } = await call(own, "diff", deal, "--lang", "fr");
    expect(out).toContain("Nouvel accord, Puces\u00a0: Lumen : puces (lumen-2026-07), annoncé le 10 juil. 2026");
    expect(out).not.toMatch(/\b(New|moves|Totals|unchanged|none)\b/);
    expect((await call(own, "import", deal, "--lang", "fr")).out).toMatch(
      /^Sauvegardé dans .+\nNouveau\u00a0: accords 1, /,
    );
    expect((await call(own, "audit", "--lang", "fr")).out).toMatch(/fautes, \d+ avertissements\.\n$/);
    expect((await call(own, "--help", "--lang", "fr")).out).toContain("validate FICHIER…");
    expect((await call(own, "frob", "--lang", "fr")).err).toMatch(/^Il n’y a pas de commande «\u00a0frob\u00a0»\./);
  });

  it("say that there is no ledger, and how to have one", async () => {
    expect((await call("/nowhere/circuit.db", "audit", "--lang", "fr")).err).toMatch(
      /^Il n’y a pas de registre dans \/nowhere\/circuit\.db\. Il n’y a pas de sauvegarde à côté/,
    );
  });

  it("follow the system where a call does not say", async () => {
    for (const name of ["LC_ALL", "LC_MESSAGES"]) vi.stubEnv(name, "");
    vi.stubEnv("LANG", "fr_FR.UTF-8");
    const { runCommand } = await import("@/seeds/cli/run-command");
    let err = "";
    const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => Boolean((err += String(chunk))));
    await runCommand(["frob"]);
    spy.mockRestore();
    vi.unstubAllEnvs();
    expect(err).toContain("Il n’y a pas de commande");
  });

  it("know no sentence that nothing says any more, and use every name of one", () => {
    for (const [english, translated] of Object.entries(french)) {
      const [longest = ""] = english.split(/\{\w+\}/).sort((a, b) => b.length - a.length);
      expect(sources.includes(longest.trim()) ? "said" : english).toBe("said");
      for (const name of english.match(/\{\w+\}/g) ?? []) expect(translated).toContain(name);
    }
  });
});
