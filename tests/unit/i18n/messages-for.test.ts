import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { messagesFor, type MessagePath } from "@/lib/i18n/messages-for";

describe("the messages for the browser", () => {
  it("are those named, each in its place, and no others", () => {
    const { filters, errors } = loadMessages("fr");
    expect(messagesFor("fr", ["filters.status", "errors.page"])).toEqual({
      filters: { status: filters.status },
      errors: { page: errors.page },
    });
  });
  it("share a whole namespace, so that a page sends it once", () => {
    expect(messagesFor("en", ["figure"]).figure).toBe(loadMessages("en").figure);
  });
  it("are refused when there is no such message", () => {
    expect(() => messagesFor("en", ["figure.nothing" as MessagePath])).toThrow('"figure.nothing"');
  });
});
