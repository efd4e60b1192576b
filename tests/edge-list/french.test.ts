import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runOnList } from "@/lib/edge-list/run-on-list";

const HEADER = "from,to,amount\n";
const BOTH = ["en", "fr"] as const;
const USAGE = { en: "Usage\n", fr: "Emploi\n" };

/** What a command on a list of edges answers in this process: its exit code, and what it writes. */
function call(content: string | Buffer | undefined, ...words: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), "circuit-edges-")), "liens.csv");
  if (content !== undefined) writeFileSync(file, content);
  let [out, err] = ["", ""];
  const onOut = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => Boolean((out += String(chunk))));
  const onErr = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => Boolean((err += String(chunk))));
  try {
    const code = runOnList([file, ...words], USAGE, ({ edges }, step) => {
      step("what goes round at least and at most");
      step("Finn's cycling index");
      step("clearing");
      return edges;
    });
    return { code, out, err: err.replace(file, "liens.csv") };
  } finally {
    onOut.mockRestore();
    onErr.mockRestore();
  }
}

describe("a command on a list of edges, in French", () => {
  it.each([
    [
      "an unknown column",
      "from,to,amount,colour\n",
      'ligne 1\u00a0: colonne inconnue "colour"\u00a0; les colonnes sont from, to, amount',
    ],
    [
      "two unknown ones",
      "a,b\n",
      'ligne 1\u00a0: colonnes inconnues "a", "b"\u00a0; les colonnes sont from, to, amount',
    ],
    [
      "a missing column",
      "from,to\n",
      "ligne 1\u00a0: il manque la colonne amount\u00a0; les colonnes sont from, to, amount",
    ],
    [
      "an empty file",
      "",
      "ligne 1\u00a0: il manque les colonnes from, to, amount\u00a0; les colonnes sont from, to, amount",
    ],
    ["a column twice", "from,to,amount,to\n", "ligne 1\u00a0: une colonne figure deux fois"],
    ["a short row", `${HEADER}a,b\n`, "ligne 2\u00a0: 2 valeurs pour 3 colonnes"],
    ["no amount", `${HEADER}a,b,\n`, "ligne 2\u00a0: il manque le montant (amount)"],
    ["a word", `${HEADER}a,b,x\n`, "ligne 2\u00a0: le montant «\u00a0x\u00a0» n’est pas un nombre"],
    [
      "a comma",
      `${HEADER}a,b,"1,5"\n`,
      "ligne 2\u00a0: le montant «\u00a01,5\u00a0» n’est pas un nombre\u00a0: des chiffres, un point pour les décimales, et rien d’autre, comme 1000 ou 0.1",
    ],
    ["a negative amount", `${HEADER}a,b,-2\n`, "ligne 2\u00a0: le montant -2 est négatif"],
    ["no ends", `${HEADER},,1\n`, "ligne 2\u00a0: from et to sont vides tous les deux"],
    [
      "an open quote",
      `${HEADER}"a,b,1\n`,
      "ligne 2\u00a0: s’arrête entre guillemets\u00a0: le fichier est coupé, ou un guillemet reste ouvert",
    ],
    [
      "too many rows",
      HEADER + "a,b,1\n".repeat(100_001),
      "ligne 100002\u00a0: on ne peut lire plus de 100\u202f000 lignes",
    ],
    ["rubbish", Buffer.from([0xff, 0xfe, 0x61, 0]), "n’est pas un texte en UTF-8"],
    ["no file", undefined, "ne peut être ouvert\u00a0: ce fichier ou dossier n’existe pas"],
  ] as const)("says what is wrong: %s", (_what, content, said) => {
    expect(call(content, "--lang", "fr")).toEqual({ code: 2, out: "", err: `liens.csv\u00a0: ${said}\n` });
  });

  it("says what takes long, with numbers as French writes them", () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `p${at},p${at + 1},1`).join("\n");
    const { err } = call(HEADER + rows, "--lang", "fr");
    const size = "\\(3\u202f001 parties, 3\u202f000 liens\\)";
    const steps = ["ce qui circule au moins et au plus", "indice de cyclage de Finn", "compensation"];
    expect(err).toMatch(new RegExp(`^${steps.map((step) => `\\d+,\\d s\u00a0: ${step} ${size}\n`).join("")}$`));
  });

  it("prints the same result as in English", () => {
    const [english, french] = BOTH.map((locale) => call(`${HEADER}a,b,1234.5\n`, "--lang", locale).out);
    expect(french).toBe(english);
    expect(french).toBe('[{"from":"a","to":"b","amount":1234.5}]\n');
  });

  it("is spoken where the system speaks it, and explained to who calls it in another way", () => {
    vi.stubEnv("LC_ALL", "fr_FR.UTF-8");
    expect(call(`${HEADER}a,b,-2\n`).err).toContain("est négatif");
    expect(call(`${HEADER}a,b,-2\n`, "--lang", "en").err).toBe("liens.csv: row 2: the amount -2 is negative\n");
    for (const words of [["--help"], ["another.csv"], ["--lang", "de"], ["--nonsense"]])
      expect(call("", ...words)).toEqual({ code: 2, out: "", err: "Emploi\n" });
    vi.unstubAllEnvs();
  });
});
