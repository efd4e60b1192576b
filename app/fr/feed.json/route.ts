import { currentEdition } from "@/db/edition";
import { answerFeed } from "@/lib/feeds/answer-feed";
import { forEveryMethod } from "@/lib/http/answer-file";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(answerFeed("json", "fr", currentEdition));
