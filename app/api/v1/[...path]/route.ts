import { answerApi } from "@/app/api/v1/answer-api";

/**
 * Every address of the API: lib/api/endpoints.ts says which there are, and an unknown one is a problem document too.
 */
const handle = async (request: Request, { params }: RouteContext<"/api/v1/[...path]">) =>
  answerApi(request, `/${(await params).path.join("/")}`);

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
