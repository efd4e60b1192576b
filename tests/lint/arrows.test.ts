import { ESLint } from "eslint";
import { describe, expect, test, vi } from "vitest";

/** The configuration of a whole framework is read before the first file. */
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint();

/** What the house's own rules say of a file with this text. */
async function told(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.filter(({ ruleId }) => ruleId?.startsWith("house/")).map(({ message }) => message) ?? [];
}

describe("an import against the arrows of the house is a fault of lint:", () => {
  test.each([
    ["of a value", 'import { a } from "@/lib/views/reader";'],
    ["of a type", 'import type { A } from "@/lib/views/reader";'],
    ["by a relative path", 'import "../views/reader";'],
    ["exported again", 'export * from "@/lib/views/reader";'],
    ["at run time", 'export const a = () => import("@/lib/views/reader");'],
    ["inside a type", 'export type A = import("@/lib/views/reader").Reader;'],
  ])("%s", async (_, text) => {
    expect(await told("lib/model/new.ts", text)).toEqual(["lib/model may import only itself."]);
  });

  test.each([
    ["app/new.ts", "@/db/connection", /^app may import only/],
    ["app/new.ts", "@/seeds/schema/deal", /^app may import only/],
    ["lib/model/new.ts", "@/tests/wording", /^Nothing imports the tests/],
    ["components/charts/new.tsx", "../figures/figure-frame", /^A drawing knows nothing/],
    ["seeds/new.ts", "@/lib/format/quantity", /^Only the commands/],
    ["lib/new-room/new.ts", "@/lib/model/deal", /^This folder of lib has no line/],
  ])("%s of %s", async (file, imported, message) => {
    expect(await told(file, `import "${imported}";`)).toEqual([expect.stringMatching(message)]);
  });
});

test.each([
  ["app/new.ts", "@/db/edition"],
  ["app/new.ts", "@/seeds/schema/deal.json"],
  ["lib/model/new.ts", "./deal"],
  ["seeds/cli/new.ts", "@/lib/format/quantity"],
  ["tests/new.ts", "@/db/connection"],
])("%s may import %s", async (file, imported) => {
  expect(await told(file, `import "${imported}";`)).toEqual([]);
});

test("a file that comes to import itself by way of others is a fault of lint, types included", async () => {
  expect(await told("lib/model/ledger.ts", 'import type { Edition } from "./edition";')).toEqual([
    expect.stringMatching(/^This closes a circle: lib\/model\/ledger\.ts → lib\/model\/edition\.ts → /),
  ]);
});
