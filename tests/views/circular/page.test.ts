import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { circularPage } from "@/lib/pages/circular";
import type { TableView } from "@/lib/views/table";
import { partWords } from "@/lib/views/circular/part-words";
import { seededLedger } from "../../ledger";
import { wordingFor } from "../../wording";
import { COUNTS } from "../../seeds/counts";
import { readerAt } from "../reader";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});
const page = (query = {}, locale: "en" | "fr" = "en", of = ledger) => circularPage(readerAt(of, locale, query));
const texts = ({ rows }: TableView) => rows.map((row) => row.map(({ text }) => text));

describe("how much goes round", () => {
  it("is told as a plain part with the span of the rules, never to a tenth of a percent", () => {
    const { lead } = page();
    expect(lead).toContain(`${COUNTS.circular.part} (10–25% by choice of rule)`);
    expect(lead).not.toMatch(/\d\.\d+%/);
    expect(page({}, "fr").lead).toMatch(/environ un cinquième \(10–25\s% selon la règle choisie\)/);
  });
  it("says how many flows have a figure, and calls them promises and payments", () => {
    expect(page().leadMore).toContain("Of 70 promises and payments, talks included, 35 have a stated amount.");
    expect(page().lead).not.toMatch(/that flows/);
  });
  it("counts each dollar once, and each time it changes hands beside", () => {
    expect(page().leadMore).toContain(
      "Counting each dollar once, about $93.4B could go round; counting it each time it changes hands, about $217B.",
    );
  });
  it("says each part by its plain name", () => {
    const words = (part: number) => partWords(part, wordingFor("en"));
    expect([0.205, 0.091, 0.245, 0.34, 0.016, 0, 1].map(words)).toEqual([
      "about a fifth",
      "about a tenth",
      "about a quarter",
      "about a third",
      "about a fiftieth",
      "next to nothing",
      "nearly all",
    ]);
  });
  it("labels the curve's dollars by what they are", () => {
    expect(page().history.table.columns.map(({ label }) => label)).toEqual([
      "Day",
      "Balanced",
      "Maximum",
      "Goes round, each dollar once, $",
      "Goes round, each time it changes hands, $",
    ]);
  });
});

describe("a circle", () => {
  const row = (path: string, query = {}) => page(query).circles.find((circle) => circle.path === path);
  it("that binds leads with what binds: Amazon's 15 of 50, in February 2026", () => {
    expect(row("OpenAI → Amazon → OpenAI", { asOf: "2026-03-01" })).toMatchObject({
      firmness: "firm",
      bottleneck: "$15B binding, of $50B in all",
      since: "27 Feb 2026",
    });
  });
  it("shows when each leg began and how long it runs, since a stake is paid once and a rent for years", () => {
    expect(row("OpenAI → Microsoft → OpenAI")).toMatchObject({
      since: "28 Oct 2025",
      legs: [
        expect.stringContaining("Microsoft → OpenAI: $13B, from 22 Jul 2019"),
        expect.stringContaining("OpenAI → Microsoft: at least $250B, from 28 Oct 2025"),
      ],
    });
    expect(row("OpenAI → Amazon → OpenAI")?.legs.join()).toContain("from 3 Nov 2025 (seven years)");
  });
  it("through SoftBank closes when subsidiaries are counted with their group, and SB Energy is named", () => {
    const owned = {
      ...ledger,
      organisations: ledger.organisations.map((each) =>
        each.id === "sb-energy" ? { ...each, memberOf: "softbank" } : each,
      ),
    };
    const path = "OpenAI → SoftBank → OpenAI";
    expect(page({}, "en", owned).circles.map((circle) => circle.path)).not.toContain(path);
    const found = page({ groups: "one" }, "en", owned).circles.find((circle) => circle.path === path);
    expect(found?.sentence).toContain("SB Energy (SoftBank)");
  });
});

describe("words of holding", () => {
  const held = (query = {}) =>
    texts(page(query).holdings).map(([holder, of, , amount, state]) => [holder, of, amount, state]);
  it("money is committed, paid or due on a condition; only shares are held", () => {
    expect(held()).toContainEqual(["Amazon", "OpenAI", "$35B", "paid"]);
    expect(held()).toContainEqual(["Nvidia", "OpenAI", "$30B", "committed"]);
    expect(held()).toContainEqual(["OpenAI", "CoreWeave", "$350M", "holds"]);
    expect(held({ asOf: "2026-03-01" })).toContainEqual([
      "Amazon",
      "OpenAI",
      "$35B",
      "conditional: due once a condition is met",
    ]);
  });
  it("Amazon owes its $35B on a condition, told beside what claims say of the filing that meets it", () => {
    const told = page({ asOf: "2026-07-01" }).tranches.map(({ text }) => text);
    expect(told).toContainEqual(expect.stringMatching(/^Amazon owes OpenAI \$35B once a condition is met\. .*OpenAI/));
  });
  it("no stake comes back more than whole, and what is undisclosed is not a zero", () => {
    const direct = texts(page().trips).map(([investor, into, , straight]) => [investor, into, straight]);
    expect(direct).toContainEqual(["Microsoft", "OpenAI", "100%"]);
    expect(direct).toContainEqual(["Nvidia", "OpenAI", "no figure"]);
  });
});
