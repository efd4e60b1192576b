import { mkdtempSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../.ci/address.mjs";
import { settingsFault } from "../../.ci/settings.mjs";
import { ledgerPrimary } from "@/db/following/primary";
import { databaseFile } from "@/db/location";
import { repositoryAddress, siteAddress } from "@/lib/site/site";
import { startIn } from "./checkout";

/** A start that is refused: what it said, and what it left in its folder. */
async function refused(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "circuit-start-"));
  const { code, out, err } = await startIn(folder, "start.mjs", settings).ended;
  return { code, out, err, left: readdirSync(folder) };
}

describe("npm start refuses, with one sentence, the code 2 and nothing written,", () => {
  test.each([
    ["PORT", "abc"],
    ["PORT", "99999"],
    ["PORT", "0"],
    ["PORT", "-1"],
    ["PORT", "3000.5"],
    ["HOST", "nonsense.invalid"],
    ["HOST", "203.0.113.7"],
    ["SITE_URL", "foo"],
    ["SITE_URL", "https://example.org/circuit"],
    ["REPOSITORY_URL", "someone/circuit"],
    ["LOG", "yes"],
    ["LEDGER_PRIMARY", "10.0.0.5:8080"],
    ["LEDGER_PRIMARY", "postgres://10.0.0.5"],
    ["LEDGER_PRIMARY", "http://reader:secret@10.0.0.5:8080"],
    ["DATABASE_URL", "postgres://localhost/x"],
    ["DATABASE_URL", tmpdir()],
    ["DATABASE_URL", `${import.meta.filename}/circuit.db`],
  ])("a %s of %s", async (name, value) => {
    const { code, out, err, left } = await refused({ [name]: value });
    expect(err).toMatch(new RegExp(`^${name} .*\\.\\n$`));
    expect(err).toContain(value);
    expect({ code, out, left }).toEqual({ code: 2, out: "", left: [] });
  });

  test("a port in use", async () => {
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, "localhost", () => {
        const address = other.address();
        done(typeof address === "object" && address ? address.port : 0);
      }),
    );
    const { code, out, err, left } = await refused({ PORT: String(port) });
    other.close();
    expect(err).toMatch(new RegExp(`^Port ${port} is in use .*PORT=\\d+\\.\\n$`));
    expect({ code, out, left }).toEqual({ code: 2, out: "", left: [] });
  });
});

describe("what npm start says of a setting is what the site says of it:", () => {
  const throws = (read: () => unknown) => {
    try {
      read();
      return false;
    } catch {
      return true;
    }
  };
  const TEXTS = [
    "",
    "foo",
    "x.db",
    "file:x.db",
    "file:",
    "file:///tmp/x.db",
    "postgres://x",
    "libsql://x.turso.io",
  ].concat(
    [
      "http://localhost:3000",
      "https://example.org",
      "https://example.org/",
      "https://example.org/a",
      "ftp://example.org",
    ],
    ["https://example.org/?a", "https://example.org/#a", "https://github.com/someone/circuit/", "example.org"],
    [
      "ws://10.0.0.5:8080",
      "wss://example.org/",
      "libsql://",
      "http://",
      "libsql://a/b",
      "http://[::1]:8080",
      "http://a:99999",
    ],
  );
  test.each(TEXTS)('"%s"', (text) => {
    expect(settingsFault({ SITE_URL: text }) !== undefined).toBe(throws(() => siteAddress(text)));
    expect(settingsFault({ REPOSITORY_URL: text }) !== undefined).toBe(throws(() => repositoryAddress(text)));
    expect(settingsFault({ DATABASE_URL: text }) !== undefined).toBe(throws(() => databaseFile(text)));
    expect(settingsFault({ LEDGER_PRIMARY: text }) !== undefined).toBe(throws(() => ledgerPrimary(text)));
  });
});

test.each([
  ["localhost", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
])("the address of a server at %s is %s", (host, address) => {
  expect(addressOf({ host, port: 3000 })).toBe(address);
});

test.each([
  ["libsql://ledger.example.org", "https://ledger.example.org"],
  ["ws://10.0.0.5:8080/", "http://10.0.0.5:8080"],
  ["wss://ledger.example.org:8443", "https://ledger.example.org:8443"],
  ["http://[::1]:8080", "http://[::1]:8080"],
])("a primary at %s is asked at %s", (setting, url) => {
  expect(ledgerPrimary(setting, "")).toEqual({ url });
  expect(ledgerPrimary(setting, "abc")).toEqual({ url, token: "abc" });
});
