import { describe, expect, it } from "vitest";
import { formatDate, formatDay } from "@/lib/format/date";
import { impreciseDate } from "@/seeds/schema/values";
import { wordingFor } from "../wording";

const words = (edtf: string, locale: "en" | "fr") =>
  formatDate(impreciseDate.parse(edtf), wordingFor(locale)).replace(/[\u00a0\u202f\u2009]/g, " ");

describe("a date in words", () => {
  it.each([
    ["2025-10-08", "8 Oct 2025", "8 oct. 2025"],
    ["2025-10", "Oct 2025", "oct. 2025"],
    ["2029", "2029", "2029"],
    ["2026-41", "second half of 2026", "second semestre 2026"],
    ["2026-34", "Q2 2026", "2e trimestre 2026"],
    ["2025-10~", "about Oct 2025", "vers oct. 2025"],
    ["2026-02/2026-04", "Feb – Apr 2026", "févr.–avr. 2026"],
  ])("is as precise as its source: %s", (edtf, en, fr) => {
    expect(words(edtf, "en")).toBe(en);
    expect(words(edtf, "fr")).toBe(fr);
  });

  it.each([
    ["2025-10-XX", "Oct 2025", "oct. 2025"],
    ["2025-XX", "2025", "2025"],
    ["2025-XX-XX", "2025", "2025"],
    ["[2025-10,2025-11]", "Oct – Nov 2025", "oct.–nov. 2025"],
    ["{2025-10-01,2025-10-09}", "1 – 9 Oct 2025", "1–9 oct. 2025"],
    ["202X", "2020 – 2029", "2020–2029"],
    ["2025-21", "Jan – Mar 2025", "janv.–mars 2025"],
  ])("of which a part is unknown is no more precise than what it may mean: %s", (edtf, en, fr) => {
    expect(words(edtf, "en")).toBe(en);
    expect(words(edtf, "fr")).toBe(fr);
  });

  it("is the same day in any time zone", () => {
    expect(formatDay("2025-10-08", "en")).toBe("8 Oct 2025");
    expect(formatDay("2025-12-31", "fr")).toBe("31 déc. 2025");
  });
});
