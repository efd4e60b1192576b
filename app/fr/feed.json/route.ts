import { currentEdition } from "@/db/edition";
import { answerFeed } from "@/lib/feeds/answer-feed";

const handle = answerFeed("json", "fr", currentEdition);

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
