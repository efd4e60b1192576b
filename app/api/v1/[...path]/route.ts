import { currentEdition } from "@/db/edition";
import { answer } from "@/lib/api/answer";
import { forEveryMethod } from "@/lib/http/answer-file";

/** Every address of the API: lib/api/endpoints.ts lists them, and an unknown one gets a problem document too. */
const handle = async (request: Request, { params }: RouteContext<"/api/v1/[...path]">) =>
  answer(request, `/${(await params).path.join("/")}`, currentEdition);

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
