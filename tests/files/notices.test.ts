import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { notices } from "@/lib/files/notices";

describe("the notices of others", () => {
  const text = notices(process.cwd());
  it("name every package that the site runs with, its version and its licence", () => {
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(text).toMatch(new RegExp(`^${name} ${version} \\(\\S.*\\)$`, "m"));
  });
  it("have the texts that the licences of elkjs (EPL) and the fonts (OFL) ask for", () => {
    expect(text).toContain("Eclipse Public License");
    expect(text).toContain("SIL OPEN FONT LICENSE");
  });
  it("name nothing that only builds or tests, and no folder of this machine", () => {
    for (const name of ["vitest", "playwright-core", "eslint"])
      expect(text).not.toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(text).not.toContain(process.cwd());
  });
});
