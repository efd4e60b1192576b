import { openApiDocument } from "@/lib/api/openapi";
import { answerFile, forEveryMethod } from "@/lib/http/answer-file";

const content = JSON.stringify(openApiDocument());

/** The description of the API: it changes only with the code. */
const handle = (request: Request) => answerFile(request, () => ({ content, type: "application/json; charset=utf-8" }));

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
