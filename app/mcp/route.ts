import { currentEdition } from "@/db/edition";
import { answerMcp } from "@/lib/api/mcp";
import { thisSite } from "@/lib/site/site";

/** The API for programs that speak the Model Context Protocol. The server before this one refuses other methods. */
export const POST = (request: Request): Promise<Response> => answerMcp(request, currentEdition, thisSite().address);
