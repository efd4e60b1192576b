import { newDeal, powerClaim } from "../../ledger-file";

export const AMD = "amd-6gw-2025-10";
export const amd = (...claims: object[]) => JSON.stringify({ id: AMD, claims }, null, 2);
export const csv = (...rows: string[]) =>
  ["deal_id,property,qualifier,low,high,unit,source_id,stated_on", ...rows, ""].join("\n");
const [status] = newDeal().claims;
/** What is wrong, the name of the file, what is in it, and what must be reported: the place and the reason. */
export const BAD: [string, string, string | Buffer, RegExp][] = [
  ["UTF-16", "deal.json", Buffer.from(`\uFEFF${amd()}`, "utf16le"), /deal\.json: is UTF-16; save it as UTF-8/],
  ["UTF-16 without a mark", "deal.json", Buffer.from(amd(), "utf16le"), /deal\.json at line 1: holds zero bytes/],
  ["Latin-1", "deal.json", Buffer.from('{\n"id": "é"}', "latin1"), /deal\.json at line 2: is not UTF-8/],
  [
    "a JSON file cut off",
    "deal.json",
    amd(powerClaim(7, { n: 2 })).slice(0, 200),
    /deal\.json at line \d+: ends too early/,
  ],
  [
    "a CSV file cut off inside a row",
    "claims.csv",
    csv(`${AMD},power,exact,7`),
    /claims\.csv at line 2: has a different number of cells/,
  ],
  [
    "a CSV file cut off inside quotes",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,amd-nasdaq,"2026-`),
    /claims\.csv at line \d: ends inside quotes/,
  ],
  [
    "text that is not JSON",
    "deal.json",
    '{\n"id": "x",\n"title": nobody knows what it may be called }',
    /deal\.json at line 3: is not valid JSON: Unexpected token/,
  ],
  ["an empty file", "deal.json", "  \n", /deal\.json: is empty/],
  ["a list in place of a deal", "deal.json", "[]", /holds no deal/],
  ["a file of another kind", "deal.txt", "x", /deal\.txt: is neither \.json nor \.csv/],
  ["a CSV file not named after a table", "figures.csv", "x", /figures\.csv: is not named after a table/],
  [
    "a column that does not exist",
    "claims.csv",
    "deal_id,gigawatts\n",
    /claims\.csv at line 1: there is no column "gigawatts"/,
  ],
  ["semicolons for commas", "claims.csv", "deal_id;property\n", /separate columns by commas/],
  [
    "a column that stands twice",
    "claims.csv",
    `deal_id,${csv(`${AMD},${AMD},power,exact,7,7,GW,amd-nasdaq,2026-07-10`)}`,
    /claims\.csv at line 1: the column "deal_id" stands twice/,
  ],
  [
    "a column without a name that holds something",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,amd-nasdaq,2026-07-10,x`).replace("stated_on", "stated_on,"),
    /claims\.csv at line 2: "x" stands in a column without a name/,
  ],
  [
    "a key that an object has twice",
    "deal.json",
    '{\n"id": "x",\n"claims": [{"low": 1,\n"low": 3}]}',
    /deal\.json at line 4: has the key "low" twice/,
  ],
  ["tabs for commas", "claims.csv", "deal_id\tproperty\n", /separate columns by commas/],
  ["Excel's line of its separator", "claims.csv", `sep=,\n${csv()}`, /separate columns by commas/],
  ...(
    [
      ['"1,000"', "1,000"],
      ["$5", "$5"],
      ['"0,1"', "0,1"],
      ["7 GW", "7 GW"],
      ["1e999", "1e999"],
    ] as const
  ).map(([cell, value]): [string, string, string, RegExp] => [
    `the number ${cell} of a spreadsheet`,
    "claims.csv",
    csv(`${AMD},power,exact,${cell},7,GW,amd-nasdaq,2026-07-10`),
    new RegExp(`claims\\.csv at line 2, low: (Infinity GW is|"${value.replace("$", "\\$")}" is not a number)`),
  ]),
  ...["VRAI", "1", "yes"].map((cell): [string, string, string, RegExp] => [
    `${cell} for true`,
    "flows.csv",
    `id,deal_id,from_organisation_id,to_organisation_id,kind,instrument,binding\n${AMD}#3,${AMD},openai,amd,loan,cash,${cell}\n`,
    new RegExp(`flows\\.csv at line 2, binding: "${cell}" is neither true nor false`),
  ]),
  ...(
    [
      ["a control", "\b"],
      ["a null", "\0"],
      ["a turn of the writing", "\u202e"],
      ["an isolate", "\u2066"],
      ["what is no character", "\ufffe"],
      ["half of a pair", "\ud800"],
      ["a line break in a title", "\n"],
    ] as const
  ).map(([what, sign]): [string, string, string, RegExp] => [
    what,
    "deal.json",
    JSON.stringify({ ...newDeal(), title: { en: `Lumen${sign}: chips`, fr: "Lumen" } }),
    /deal\.json at title\.en: (holds a sign that cannot be read \(U\+[0-9A-F]{4}\)|has a line break)/,
  ]),
  [
    "a line break in either language of a title",
    "deal.json",
    JSON.stringify({ ...newDeal(), title: { en: "Lumen\nchips", fr: "Lumen\npuces" } }),
    /title\.en: has a line break[^]*title\.fr: has a line break/,
  ],
  ...["javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "https:", "example.org"].map(
    (url): [string, string, string, RegExp] => [
      `the address ${url}`,
      "deal.json",
      JSON.stringify({ ...newDeal(), primary: { publisher: "Lumen", url, verification: "seen" } }),
      /deal\.json at primary\.url: ".+" is not an address that begins with https:\/\//,
    ],
  ),
  ...(
    [
      [{ low: 1e300, high: 1e300 }, "low: 1e\\+300 GW is more than there can be"],
      [{ low: 1e-300, high: 1e-300 }, "low: 1e-300 GW is less than anyone measures"],
      [{ qualifier: "up_to", low: undefined, high: 0 }, "high: up to 0 says nothing"],
    ] as const
  ).map(([bounds, reason]): [string, string, string, RegExp] => [
    `a capacity where ${reason.replaceAll("\\", "")}`,
    "deal.json",
    amd(powerClaim(7, { n: 2, quantity: { qualifier: "exact", unit: "GW", ...bounds } })),
    new RegExp(`claims\\.0\\.quantity\\.${reason}`),
  ]),
  [
    "a text beyond all measure",
    "deal.json",
    JSON.stringify({ ...newDeal(), summary: { en: "x".repeat(1e6), fr: "x" } }),
    /deal\.json at summary\.en: has 1000000 letters; at most 4000 are read/,
  ],
  [
    "a list beyond all measure",
    "deal.json",
    JSON.stringify({ ...newDeal(), notes: Array.from({ length: 9_999 }, () => ({ en: "x", fr: "x" })) }),
    /deal\.json at notes: has 9999 entries, and more than 500 are not read/,
  ],
  [
    "an id beyond all measure",
    "deal.json",
    JSON.stringify(newDeal("x".repeat(101))),
    /deal\.json at id: has 101 letters; at most 100 are read/,
  ],
  [
    "a thing nested beyond all measure",
    "deal.json",
    JSON.stringify({ ...newDeal(), notes: "nested" }).replace('"nested"', "[".repeat(9_999) + "]".repeat(9_999)),
    /is nested too deeply/,
  ],
  ...(
    [
      ["announced", "2026-10-11", "announced: 2026-10-11 lies after 2026-10-10"],
      ["announced", "0001-01-01", "announced: the year 1 is not between 1900 and 2100"],
      ["signed", "2027", "signed: 2027 lies after 2026-10-10"],
      ["announced", "2025-10-06T23:30:00-05:00", "announced: .+ is not a date as they are read here"],
      ["announced", "2025-37", "announced: .+ is not a date as they are read here"],
      ["announced", "[2025-10,2025-11]", "announced: .+ is not a date as they are read here"],
      ["announced", "{2025-10-01,2025-10-09}", "announced: .+ is not a date as they are read here"],
      ["announced", "2025-10-06/..", "announced: .+ is not a date as they are read here"],
      ["announced", "6.10.2025", "announced: .+ is not a date as they are read here"],
    ] as const
  ).map(([name, date, reason]): [string, string, string, RegExp] => [
    `${name} ${date}`,
    "deal.json",
    JSON.stringify({ ...newDeal(), [name]: date }),
    new RegExp(`deal\\.json at ${reason}`),
  ]),
  [
    "a source published after today",
    "deal.json",
    JSON.stringify({ ...newDeal(), sources: newDeal().sources.map((source) => ({ ...source, published: "2026-11" })) }),
    /deal\.json at sources\.0: 2026-11 lies after 2026-10-10/,
  ],
  [
    "an unknown deal",
    "deal.json",
    JSON.stringify({ id: "amd-7gw", claims: [] }),
    /deal\.json at id: there is no deal "amd-7gw"/,
  ],
  [
    "an unknown deal in a row",
    "claims.csv",
    csv("amd-7gw,power,exact,7,7,GW,amd-nasdaq,2026-07-10"),
    /claims\.csv at line 2, id: there is no deal "amd-7gw"/,
  ],
  [
    "a duplicate claim",
    "deal.json",
    amd({
      property: "power",
      quantity: { qualifier: "exact", low: 6, high: 6, unit: "GW" },
      source: "article",
      statedOn: "2025-10-08",
    }),
    /claims\.0: duplicate claim: the ledger already holds amd-6gw-2025-10\/power\/article/,
  ],
  [
    "a duplicate claim under another number",
    "claims.csv",
    `id,${csv(`${AMD}/power/article/2,${AMD},power,exact,6,6,GW,article,2025-10-08`)}`,
    /claims\.csv at line 2: duplicate claim/,
  ],
  [
    "the same claim twice in the files",
    "deal.json",
    amd(powerClaim(7, { n: 2 }), powerClaim(7, { n: 2 })),
    /claims\.1: appears twice/,
  ],
  ["a claim that would edit an existing one", "deal.json", amd(powerClaim(7)), /claims\.0: .*A claim is never edited/],
  [
    "a figure without a source",
    "deal.json",
    amd({ ...powerClaim(7), source: undefined }),
    /deal\.json at claims\.0\.source: is missing: nothing is stated without a source/,
  ],
  [
    "a row without a source",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,,2026-07-10`),
    /claims\.csv at line 2, source_id: is missing: nothing is stated without a source/,
  ],
  [
    "a source that nobody knows",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,GW,nobody,2026-07-10`),
    /claims\.csv at line 2, source_id: there is no source "nobody"/,
  ],
  [
    "a number that is not one",
    "claims.csv",
    csv(`${AMD},power,exact,"7,5",7,GW,amd-nasdaq,2026-07-10`),
    /claims\.csv at line 2, low: "7,5" is not a number as they are written here/,
  ],
  [
    "dollars as gigawatts",
    "claims.csv",
    csv(`${AMD},power,exact,7,7,USD,amd-nasdaq,2026-07-10`),
    /claims\.csv at line 2, unit: power is measured in GW/,
  ],
  [
    "a claim from the future",
    "deal.json",
    amd(powerClaim(7, { n: 2, statedOn: "2027-01-01" })),
    /claims\.0\.statedOn: 2027-01-01 may lie after 2026-10-10/,
  ],
  [
    "a new deal in two layers' clothes",
    "deal.json",
    JSON.stringify({ ...newDeal(), layer: "debt" }),
    /claims\.1: a deal of the debt layer has no power of its own/,
  ],
  [
    "an identity that differs",
    "deal.json",
    JSON.stringify({ id: AMD, layer: "cloud" }),
    /deal\.json at layer: differs from the ledger/,
  ],
  [
    "a source with other words",
    "deal.json",
    JSON.stringify({ ...newDeal(), sources: [...newDeal().sources, { ...newDeal().sources[0], id: "amd-nasdaq" }] }),
    /sources\.1\.id: the ledger holds "amd-nasdaq" with other words/,
  ],
  [
    "a flow that is not there",
    "deal.json",
    JSON.stringify({ id: AMD, flows: [{ flow: 9, claims: [powerClaim(7)] }] }),
    /flows\.0: amd-6gw-2025-10 has no flow 9; it has 2/,
  ],
  [
    "a relation to nowhere",
    "deal.json",
    JSON.stringify({ id: AMD, relations: [{ kind: "part_of", to: "nowhere", reason: { en: "x", fr: "x" } }] }),
    /relations\.0: there is no deal "nowhere"/,
  ],
  [
    "a whole ledger with a table that does not exist",
    "ledger.json",
    JSON.stringify({ tables: { figures: [] } }),
    /ledger\.json at tables\.figures: is not a table of the ledger/,
  ],
  [
    "a whole ledger with a row that is not one",
    "ledger.json",
    JSON.stringify({ tables: { claims: [null] } }),
    /ledger\.json at tables\.claims\.0: is not a row of cells/,
  ],
  [
    "a whole ledger without the article's day",
    "ledger.json",
    JSON.stringify({ tables: { statements: [{ id: "x" }] } }),
    /statements\.0.*: statements, unit costs, series and disputes can only be imported into an empty ledger/,
  ],
  ["an unknown key", "deal.json", JSON.stringify({ ...newDeal(), gigawatts: 3 }), /gigawatts/],
  [
    "a new deal without a status",
    "deal.json",
    JSON.stringify({
      ...newDeal(),
      claims: newDeal().claims.filter((claim) => claim !== status && claim.property !== "status"),
    }),
    /claims: a deal needs a claim of its status/,
  ],
];
