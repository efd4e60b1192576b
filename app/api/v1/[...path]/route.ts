import { currentEdition } from "@/db/edition";
import { answer } from "@/lib/api/answer";

/**
 * Every address of the API: lib/api/endpoints.ts says which there are, and an unknown one is a problem document too.
 */
const handle = async (request: Request, { params }: RouteContext<"/api/v1/[...path]">) =>
  answer(request, `/${(await params).path.join("/")}`, currentEdition);

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
