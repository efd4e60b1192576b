import { describe, expect, test } from "vitest";
import { cardPath, pageOfCard } from "@/lib/site/card-path";
import { publicHost, repositoryAddress, pageAddress, siteAddress } from "@/lib/site/site";

describe("the site's address", () => {
  test("is the setting, and a page's address follows its language", () => {
    const site = siteAddress("https://circuit.example.org");
    expect(pageAddress("/", "en", site)).toBe("https://circuit.example.org/");
    expect(pageAddress("/deals/x", "fr", site)).toBe("https://circuit.example.org/fr/deals/x");
  });

  test("is this machine at the server's port when nothing is set", () => {
    expect(siteAddress("").origin).toBe(`http://localhost:${process.env.PORT ?? "3000"}`);
  });

  test("is printed on a card only where others can reach it", () => {
    expect(publicHost({ address: new URL("https://circuit.example.org") })).toBe("circuit.example.org");
    for (const local of ["http://localhost:3000", "http://127.0.0.1:80", "http://[::1]:3000", "http://my.local"])
      expect(publicHost({ address: new URL(local) }), local).toBe("");
  });

  test.each([
    "circuit.example.org",
    "ftp://circuit.example.org",
    "https://example.org/circuit",
    "https://example.org/?a=1",
  ])("that is %s is refused by the setting's name", (url) => {
    expect(() => siteAddress(url)).toThrow(/SITE_URL is/);
  });
});

describe("the repository's address", () => {
  test("is none unless it is set, and loses a slash at its end", () => {
    expect(repositoryAddress("")).toBeUndefined();
    expect(repositoryAddress("https://github.com/someone/circuit/")).toBe("https://github.com/someone/circuit");
  });

  test("that is no web address is refused by the setting's name", () => {
    expect(() => repositoryAddress("someone/circuit")).toThrow(/REPOSITORY_URL is/);
  });
});

test("a card's address leads back to its page", () => {
  for (const path of ["/", "/deals", "/deals/amd-6gw-2025-10"]) {
    expect(pageOfCard(cardPath(path, "fr").split("/").slice(3))).toBe(path);
  }
  expect(pageOfCard(["deals"])).toBeUndefined();
});
