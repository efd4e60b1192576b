import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { embedCode } from "@/lib/site/embed-code";

test("the code of an embed holds any title and address, quotes and brackets included", () => {
  const asked = {
    src: "https://example.org/embed/power?q=%22a%22&partner=amd",
    title: 'Say "26 GW" <or> less & more',
    height: 480,
  };
  const code = embedCode(asked).replace("></iframe>", "/>");
  const { iframe } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", processEntities: true }).parse(
    code,
  );
  expect(iframe).toMatchObject({ src: asked.src, title: asked.title, width: "100%", height: "480", loading: "lazy" });
});
