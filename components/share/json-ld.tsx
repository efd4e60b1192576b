import type { Graph, Thing, WithContext } from "schema-dts";

/** What machines read of a page, by schema.org. A "<" is escaped: no text of the ledger can end the script. */
export function JsonLd({ data }: { data: WithContext<Thing> | Graph }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
