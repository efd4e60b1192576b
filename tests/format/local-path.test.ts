import { describe, expect, it } from "vitest";
import { fromLocalPath, localPath } from "@/lib/format/local-path";

describe("the path of a page in a language", () => {
  it.each(["/", "/deals", "/deals/amd-6gw-2025-10", "/france", "/embed/power"])("%s is read back", (path) => {
    for (const locale of ["en", "fr"] as const)
      expect(fromLocalPath(localPath(path, locale))).toEqual({ locale, path });
  });
  it("is French under /fr alone", () => {
    expect(fromLocalPath("/fr")).toEqual({ locale: "fr", path: "/" });
    expect(fromLocalPath("/fr/")).toEqual({ locale: "fr", path: "/" });
    expect(fromLocalPath("/friends")).toEqual({ locale: "en", path: "/friends" });
  });
});
