import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

const from = (target, folders, message) => ({
  target: `./${target}`,
  from: folders.map((folder) => `./${folder}`),
  message,
});

/** What goes out as data: only routes, the data page and, for the files, db/edition build on it. */
const OUT = ["lib/api", "lib/http", "lib/feeds", "lib/files"];

/** The arrows of the house: data flows seeds → db → lib → components → app, and never back. */
const ARROWS = [
  from(
    "lib/model",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      ...OUT,
      "lib/tables",
      "lib/format",
      "lib/views",
      "lib/search-params",
      "lib/i18n",
    ],
    "lib/model is pure: it imports only itself.",
  ),
  from(
    "lib/format",
    ["app", "components", "db", "seeds", "tests", ...OUT, "lib/views", "lib/search-params", "lib/i18n"],
    "lib/format imports only lib/model.",
  ),
  {
    ...from(
      "lib/search-params",
      ["app", "components", "db", "seeds", "tests", ...OUT, "lib/views", "lib/format", "lib/i18n"],
      "lib/search-params imports only lib/model and lib/site, and how an address names its language.",
    ),
    except: ["./local-path.ts"],
  },
  from(
    "lib/http",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      "lib/api",
      "lib/feeds",
      "lib/files",
      "lib/format",
      "lib/i18n",
      "lib/layout",
      "lib/pages",
      "lib/search-params",
      "lib/site",
      "lib/tables",
      "lib/views",
    ],
    "lib/http imports only lib/model: it knows how to answer, not what.",
  ),
  from(
    "lib/api",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      "lib/feeds",
      "lib/files",
      "lib/format",
      "lib/i18n",
      "lib/layout",
      "lib/site",
      "lib/views",
    ],
    "lib/api imports lib/http, lib/model, lib/pages, lib/search-params and lib/tables; routes hand it the edition.",
  ),
  from(
    "lib/feeds",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      "lib/api",
      "lib/files",
      "lib/layout",
      "lib/search-params",
      "lib/tables",
    ],
    "lib/feeds imports lib/http, lib/i18n, lib/site, and lib/pages and what pages are made of.",
  ),
  from(
    "lib/site",
    ["app", "components", "db", "seeds", "tests", ...OUT, "lib/views", "lib/search-params", "lib/i18n"],
    "lib/site knows addresses, not figures.",
  ),
  from(
    "lib/files",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      "lib/api",
      "lib/feeds",
      "lib/format",
      "lib/http",
      "lib/i18n",
      "lib/layout",
      "lib/pages",
      "lib/search-params",
      "lib/site",
      "lib/views",
    ],
    "lib/files imports only lib/model and lib/tables.",
  ),
  from(
    "lib/tables",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      ...OUT,
      "lib/format",
      "lib/i18n",
      "lib/layout",
      "lib/pages",
      "lib/search-params",
      "lib/site",
      "lib/views",
    ],
    "lib/tables imports only lib/model.",
  ),
  from(
    "lib/views",
    ["app", "components", "db", "seeds", "tests", "lib/i18n", "lib/api", "lib/http", "lib/feeds"],
    "lib/views imports lib/model, lib/format, lib/search-params and the files it lists.",
  ),
  from(
    "lib/i18n",
    ["app", "components", "db", "seeds", "tests", ...OUT, "lib/views"],
    "lib/i18n imports only lib/format.",
  ),
  from(
    "lib/edge-list",
    [
      "app",
      "components",
      "db",
      "seeds",
      "tests",
      ...OUT,
      "lib/format",
      "lib/i18n",
      "lib/layout",
      "lib/pages",
      "lib/search-params",
      "lib/site",
      "lib/tables",
      "lib/views",
    ],
    "lib/edge-list imports only lib/model.",
  ),
  from(
    "lib/layout",
    ["app", "components", "db", "seeds", "tests", "lib/views", "lib/format", "lib/search-params", "lib/i18n"],
    "lib/layout imports only lib/model.",
  ),
  from(
    "components/charts",
    ["components/figures"],
    "components/charts draws: it knows nothing of the frame around it.",
  ),
  from(
    "components",
    ["app", "db", "seeds", "tests", "lib/api", "lib/http", "lib/feeds", "lib/files"],
    "components are given views: they read no database and answer no request.",
  ),
  from("app", ["db/schema", "db/client.ts", "db/connection.ts", "tests"], "pages read through db/queries."),
  /** The published JSON Schema is a file, served as it is. */
  { ...from("app", ["seeds"], "pages read through db/queries."), except: ["./schema/deal.json"] },
  from(
    "db",
    ["app", "components", "seeds", "tests", "lib/api", "lib/feeds", "lib/format", "lib/http", "lib/i18n", "lib/views"],
    "db knows lib/model and the address it is asked with.",
  ),
  from("seeds", ["app", "components", "tests", "lib/views"], "seeds write to db, and check with lib/model."),
  /** Only the commands speak to an editor, in the words of the pages. */
  from("seeds/!(cli)/**", ["lib/format", "lib/i18n"], "seeds put nothing into words but in seeds/cli."),
  from("seeds/*.ts", ["lib/format", "lib/i18n"], "seeds put nothing into words but in seeds/cli."),
];

const onlyIn = (name, folder) => ({ name, message: `${name} is imported only in ${folder}.` });

const config = [
  { ignores: [".next/", "node_modules/", "data/", "next-env.d.ts", "test-results/", "playwright-report/"] },
  ...next,
  ...nextTypescript,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "import/no-restricted-paths": ["error", { zones: ARROWS }],
      "import/no-cycle": "error",
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
];

export default config;
