import schema from "@/seeds/schema/deal.json";

/** The JSON Schema that deal files are written to: fixed with the build, for editors anywhere. */
export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(schema, {
    headers: { "Content-Type": "application/schema+json", "Access-Control-Allow-Origin": "*" },
  });
}
