import { answerFile } from "@/lib/api/answer-file";
import { openApiDocument } from "@/lib/api/openapi";

const content = JSON.stringify(openApiDocument());

/** The description of the API: it changes with the build alone. */
const handle = (request: Request) =>
  answerFile(request, () => ({ content, type: "application/json; charset=utf-8", version: content }));

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
