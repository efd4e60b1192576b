type ExampleLanguage = "curl" | "python" | "r" | "javascript" | "sql";

/** An example as a reader can run it: its code, and the address that it asks for. */
export type Example = { language: ExampleLanguage; address: string; code: string };

/** One example for each language. `at` makes an address of a path. */
export function dataExamples(at: (path: string) => string): Example[] {
  const example = (language: ExampleLanguage, path: string, code: (address: string) => string[]): Example => ({
    language,
    address: at(path),
    code: code(at(path)).join("\n"),
  });
  return [
    example("curl", "/api/v1/deals?partner=amd&asOf=2025-10-08", (address) => [
      `curl --header 'Accept: text/csv' '${address}'`,
    ]),
    example("python", "/api/v1/deals.csv?layer=chips", (address) => [
      "import pandas as pd",
      "",
      `deals = pd.read_csv("${address}")`,
      'print(deals[["id", "firmness", "power_qualifier", "power_low", "power_high"]])',
    ]),
    example("r", "/data/claims.csv", (address) => [
      `claims <- read.csv("${address}")`,
      "table(claims$property, claims$grade)",
    ]),
    example("javascript", "/api/v1/totals", (address) => [
      `const answer = await fetch("${address}");`,
      "const { data, meta } = await answer.json();",
      "for (const { layer, measure, firm } of data) if (firm) console.log(meta.asOf, layer, measure, firm.low, firm.high, firm.unit);",
    ]),
    example("sql", "/data/circuit.db", (address) => [
      `curl --remote-name '${address}'`,
      `sqlite3 circuit.db "${EXAMPLE_SQL}"`,
    ]),
  ];
}

/** The query of the SQL example. */
export const EXAMPLE_SQL =
  "SELECT deal_id, qualifier, low, high, source_id FROM claims WHERE property = 'power' AND rank <> 'deprecated' ORDER BY COALESCE(high, low) DESC LIMIT 10";
