import type { Graph, Thing, WithContext } from "schema-dts";

/**
 * A description of the page's data for search engines, by schema.org. A "<" is escaped, so that no text of the ledger
 * can end the script.
 */
export function JsonLd({ data }: { data: WithContext<Thing> | Graph }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
