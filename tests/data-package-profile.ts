import { z } from "zod";

/**
 * What Data Package 2.0 and Table Schema 2.0 (datapackage.org) ask of a descriptor, as far as ours uses it, and
 * strictly: a property that we do not know is a slip.
 */
const path = z
  .string()
  .regex(/^(?:https?:\/\/.+|[^./~\\][^\\]*)$/)
  .refine((value) => !value.split("/").includes(".."));
const licence = z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path, title: z.string() });

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(["string", "number", "integer", "boolean", "date", "array"]),
  description: z.string().min(1),
});

const schema = z
  .strictObject({
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(z.string()),
          reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, "field names are unique")
  .refine(
    ({ fields, primaryKey = [], foreignKeys = [] }) =>
      [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((name) =>
        fields.some((each) => each.name === name),
      ),
    "keys are fields",
  );

const resource = z.strictObject({
  name: z.string().regex(/^[-a-z0-9._]+$/),
  path,
  type: z.literal("table").optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.string().optional(),
  bytes: z.int().positive(),
  hash: z.string().regex(/^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/),
  schema: schema.optional(),
});

export const dataPackage = z
  .strictObject({
    $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
    name: z.string().regex(/^[-a-z0-9._]+$/),
    title: z.string(),
    description: z.string(),
    version: z.string(),
    created: z.iso.datetime(),
    licenses: z.array(licence).min(1),
    contributors: z.array(z.strictObject({ title: z.string() })).min(1),
    keywords: z.array(z.string()).min(1),
    resources: z.array(resource).min(1),
  })
  .refine(
    ({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length,
    "resource names are unique",
  );
export type DataPackage = z.output<typeof dataPackage>;
