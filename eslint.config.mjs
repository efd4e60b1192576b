import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { arrows } from "./.ci/lint/arrows.mjs";
import { noCircle } from "./.ci/lint/no-circle.mjs";

/** Every room of the house but the tests, which may import anything. */
const LIB = [
  "api",
  "edge-list",
  "feeds",
  "files",
  "format",
  "http",
  "i18n",
  "layout",
  "model",
  "pages",
  "search-params",
]
  .concat(["serve", "site", "speech", "tables", "views"])
  .map((room) => `lib/${room}`);
const ROOMS = ["app", "components", "db", "seeds", ...LIB];

/** What puts ledgers into words, or is made of words: seeds but for their commands, and the database, know none. */
const WORDS = ["lib/format", "lib/i18n", "lib/speech", "lib/views", "lib/pages", "lib/feeds"];
const butFor = (...rooms) => LIB.filter((room) => !rooms.includes(room));

/** The arrows of the house: what each room may import beside itself. Data flows one way, and never back. */
const MAY_IMPORT = {
  "lib/model": [],
  "lib/layout": ["lib/model"],
  /* Commands, like those of seeds: what they say is in the reader's language. */
  "lib/speech": ["lib/format", "lib/i18n"],
  "lib/edge-list": ["lib/model", "lib/speech", "lib/tables/csv-reason.ts"],
  "lib/tables": ["lib/model"],
  "lib/files": ["lib/model", "lib/tables"],
  "lib/http": ["lib/model"],
  "lib/i18n": ["lib/format"],
  /* The keys of messages are types; how an address names its language is a path. */
  "lib/format": ["lib/model", "lib/i18n/english.ts"],
  "lib/site": ["lib/format"],
  "lib/search-params": ["lib/model", "lib/site", "lib/format/local-path.ts"],
  "lib/views": [
    ...["model", "format", "search-params", "site", "layout", "files"].map((room) => `lib/${room}`),
    "lib/i18n/english.ts",
  ],
  "lib/pages": [
    "lib/views",
    ...["model", "format", "search-params", "site", "layout", "files"].map((room) => `lib/${room}`),
    "lib/i18n/english.ts",
  ],
  "lib/api": ["lib/http", "lib/model", "lib/pages", "lib/search-params", "lib/tables"],
  "lib/feeds": ["lib/http", "lib/i18n", "lib/site", "lib/pages", "lib/views", "lib/format", "lib/model"],
  /* The process that stands before Next: it reads addresses and watches the ledger's file. */
  "lib/serve": [
    ...["lib/http", "lib/i18n", "lib/format/local-path.ts", "lib/search-params", "lib/site"],
    ...["db/file-state.ts", "db/location.ts", "db/following/primary.ts"],
  ],
  db: butFor(...WORDS, "lib/api", "lib/http", "lib/serve"),
  seeds: ["db", ...butFor("lib/views", "lib/pages", "lib/feeds", "lib/api", "lib/http", "lib/serve")],
  components: butFor("lib/api", "lib/http", "lib/feeds", "lib/files", "lib/serve", "lib/speech"),
  /* The published JSON Schema is a file, served as it is. */
  app: ["components", "db/edition.ts", "seeds/schema/deal.json", ...butFor("lib/serve", "lib/speech")],
};

/** Further arrows that are not there, within rooms or between parts of them. */
const MUST_NOT = [
  { who: /./, whom: /^tests\//, why: "Nothing imports the tests." },
  { who: /^components\/charts\//, whom: /^components\/figures\//, why: "A drawing knows nothing of its frame." },
  {
    who: /^seeds\/(?!cli\/)/,
    whom: /^lib\/(format|i18n|speech\/(?!system-words))/,
    why: "Only the commands in seeds/cli put anything into words.",
  },
];

const onlyIn = (name, folder) => ({ name, message: `${name} is imported only in ${folder}.` });

const config = [
  {
    ignores: [".next/", ".circuit/", "node_modules/", "data/", "next-env.d.ts", "test-results/", "playwright-report/"],
  },
  ...next,
  ...nextTypescript,
  {
    plugins: {
      house: {
        rules: { arrows: arrows({ rooms: ROOMS, mayImport: MAY_IMPORT, mustNot: MUST_NOT }), "no-circle": noCircle },
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "house/arrows": "error",
      "house/no-circle": "error",
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        { paths: [onlyIn("recharts", "components/charts"), onlyIn("@xyflow/react", "components/graph")] },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/ban-ts-comment": "error",
    },
  },
  {
    files: ["components/charts/**"],
    rules: { "no-restricted-imports": ["error", { paths: [onlyIn("@xyflow/react", "components/graph")] }] },
  },
  {
    files: ["components/graph/**"],
    rules: { "no-restricted-imports": ["error", { paths: [onlyIn("recharts", "components/charts")] }] },
  },
  { files: ["tests/**"], rules: { "react-hooks/rules-of-hooks": "off", "no-empty-pattern": "off" } },
  { files: ["tests/bench/**"], rules: { "no-console": "off" } },
  /* The plain page that ours is compared with is an app of its own, which draws its charts where it likes. */
  { files: ["tests/bench/plain/**"], rules: { "no-restricted-imports": "off" } },
];

export default config;
