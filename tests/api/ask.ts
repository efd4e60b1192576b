import { currentEdition } from "@/db/edition";
import { answer as answerApi } from "@/lib/api/answer";

/** Asks the API in this process, by the function that its routes call: DATABASE_URL names the ledger. */
export async function ask(path: string, query = "", headers: Record<string, string> = {}, method = "GET") {
  const answer = await answerApi(
    new Request(`http://localhost/api/v1${path}${query}`, { headers, method }),
    path,
    currentEdition,
  );
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    headers: answer.headers,
    body: await answer.text(),
  };
}
