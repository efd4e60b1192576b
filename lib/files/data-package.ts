import type { ColumnType, Table } from "@/lib/tables/table";
import { LICENCE } from "@/lib/tables/licence";
import { MEDIA_TYPES, type DataFile } from "./data-file";

/** Our column types as a Table Schema names them. */
const FIELD_TYPES: Record<ColumnType, string> = {
  string: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  json: "array",
};

/** Columns of ids, by the table they lead to. Columns that hold lists have no keys in a Table Schema. */
const LEADS_TO: Record<string, string> = {
  deal_id: "deals",
  from_deal_id: "deals",
  to_deal_id: "deals",
  flow_id: "flows",
  source_id: "sources",
  organisation_id: "organisations",
  from_organisation_id: "organisations",
  to_organisation_id: "organisations",
  member_of: "organisations",
  backlog_series: "series",
  backlog_share_series: "series",
  statement_id: "statements",
  series_id: "series",
};

/** The Frictionless Data Package (version 2): all that a program needs to fetch, check and type every file. */
export function toDataPackage(
  tables: Table[],
  files: DataFile[],
  { version, asOf }: { version: string; asOf: string },
): string {
  return JSON.stringify({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "circuit",
    title: "Circuit: OpenAI's compute deals, traced to their sources",
    description:
      "Deals, parties, flows, claims, relations, milestones, sources, reference costs and series, " +
      "and the article they start from. Dollars are nominal US dollars; gigawatts are as announced; " +
      "shares are fractions. " +
      "In CSV a text that a spreadsheet would run is marked with a leading apostrophe.",
    version,
    created: `${asOf}T00:00:00Z`,
    licenses: [{ name: LICENCE.name, path: LICENCE.path, title: LICENCE.title }],
    contributors: [{ title: "Circuit" }],
    keywords: ["OpenAI", "compute", "data centres", "gigawatts", "circular financing"],
    resources: files.map((file) => toResource(file, tables)),
  });
}

function toResource({ name, format, bytes, hash, table: own }: DataFile, tables: Table[]) {
  const table = tables.find((each) => each.name === own?.name);
  return {
    name: name.replace(".", "-").replaceAll("_", "-"),
    path: name,
    format,
    mediatype: MEDIA_TYPES[format],
    bytes,
    hash: `sha256:${hash}`,
    ...(format === "csv" || format === "json" ? { encoding: "utf-8" } : {}),
    ...(table ? { title: table.name, description: table.description } : {}),
    ...(table && format === "csv" ? { type: "table", schema: toSchema(table) } : {}),
  };
}

function toSchema({ name: own, columns }: Table) {
  const foreignKeys = columns.flatMap(({ name }) => {
    const target = LEADS_TO[name];
    return target
      ? [{ fields: [name], reference: { resource: target === own ? "" : `${target}-csv`, fields: ["id"] } }]
      : [];
  });
  return {
    fields: columns.map(({ name, type, description }) => ({ name, type: FIELD_TYPES[type], description })),
    missingValues: [""],
    ...(columns[0]?.name === "id" ? { primaryKey: ["id"] } : {}),
    ...(foreignKeys.length ? { foreignKeys } : {}),
  };
}
