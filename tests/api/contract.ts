import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { API_ROOT } from "@/lib/api/endpoint";
import { openApiDocument } from "@/lib/api/openapi";

export const description = openApiDocument();
export const PATHS = Object.keys(description.paths ?? {});

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: "openapi", ...description });
const compiled = new Map<string, ValidateFunction>();

const pointer = (...parts: string[]) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");

/**
 * What an answer breaks of the description in OpenAPI, in words; empty when it keeps to it. A status that the
 * description does not have is a fault.
 */
export function contractFaults(
  path: string,
  { status, type, body }: { status: number; type: string; body: string },
): string[] {
  const media = type.split(";")[0]?.trim() ?? "";
  const response = description.paths?.[path]?.get?.responses?.[String(status)] as
    { content?: Record<string, unknown> } | undefined;
  if (!response?.content?.[media]) return [`${path}: ${status} ${media} is not described`];
  if (media === "text/csv") return [];
  const schema = `openapi#${pointer("paths", path, "get", "responses", String(status), "content", media, "schema")}`;
  const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema });
  compiled.set(schema, validate);
  return validate(JSON.parse(body))
    ? []
    : (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${path} ${instancePath}: ${message}`);
}

/** The address of an operation, with a deal in the place of its id. */
export const addressOf = (path: string, dealId = "amd-6gw-2025-10") => `${API_ROOT}${path.replace("{id}", dealId)}`;
