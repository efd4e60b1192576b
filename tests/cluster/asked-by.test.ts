import type { Config } from "@libsql/client/sqlite3";
import { afterEach, describe, expect, test, vi } from "vitest";
import { greet } from "@/db/following/ask-primary";
import { ledgerPrimary, type Primary } from "@/db/following/primary";
import { Replica } from "@/db/following/replica";
import { changePrimary } from "@/seeds/primary/change-primary";

/** What the client of the private copies was made with, in place of one that asks the network. */
const made: Config[] = [];
vi.mock("@libsql/client/sqlite3", () => ({
  createClient: (config: Config) => {
    made.push(config);
    return { sync: () => Promise.resolve(undefined), close: () => undefined };
  },
}));

/** What libSQL's client for HTTP really asks, answered as a primary without a ledger would. */
const asked: { url: string; authorization: string | null }[] = [];
function listen(): void {
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push({ url: request.url, authorization: request.headers.get("authorization") });
    return Promise.resolve(Response.json({ detail: "no" }, { status: 401 }));
  });
}
afterEach(() => {
  vi.unstubAllGlobals();
  made.length = 0;
  asked.length = 0;
});

const primaryAt = (url: string, token: string): Primary => {
  const primary = ledgerPrimary(url, token);
  if (!primary) throw new Error("There is no primary to ask");
  return primary;
};

describe.each([
  ["https://ledger.example.org", "https://ledger.example.org"],
  ["https://ledger.example.org:8443/", "https://ledger.example.org:8443"],
  ["libsql://ledger.example.org", "https://ledger.example.org"],
  ["wss://ledger.example.org", "https://ledger.example.org"],
  ["http://10.0.0.5:8080", "http://10.0.0.5:8080"],
])("a primary at %s", (setting, url) => {
  test("is asked there and nowhere else, with the token", async () => {
    listen();
    await expect(greet(primaryAt(setting, "abc"))).rejects.toThrow(`The primary at ${url} refuses the token`);
    expect(asked.length).toBeGreaterThan(0);
    for (const each of asked) {
      expect(new URL(each.url).origin).toBe(url);
      expect(each.authorization).toBe("Bearer abc");
    }
  });

  test("is followed there, with the token", async () => {
    await new Replica(primaryAt(setting, "abc"), "/nowhere/replica.db").sync();
    expect(made).toEqual([{ url: "file:/nowhere/replica.db", syncUrl: url, authToken: "abc" }]);
  });
});

test("without a token none is said, and whoever imports is told to set one before anything is made", async () => {
  listen();
  const change = vi.fn();
  await expect(changePrimary(primaryAt("https://ledger.example.org", ""), change)).rejects.toThrow(
    "The primary at https://ledger.example.org asks for a token: set LEDGER_PRIMARY_TOKEN.",
  );
  expect(asked.map(({ authorization }) => authorization)).toEqual(asked.map(() => null));
  expect(change).not.toHaveBeenCalled();
  expect(made).toEqual([]);
});
