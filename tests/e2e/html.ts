/** A tag of a document's head by its attributes. */
export type Tag = Record<string, string>;

/**
 * The tags of one name in the head of a document, as a search engine reads them: from what the server sends, without
 * running a script.
 */
export function headTags(html: string, name: "link" | "meta"): Tag[] {
  const [head = ""] = html.split("</head>");
  return [...head.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key.toLowerCase(),
        unescaped(value),
      ]),
    ),
  );
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
