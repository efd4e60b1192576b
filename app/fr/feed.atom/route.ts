import { answerFeed } from "@/app/answer-feed";

const handle = answerFeed("atom", "fr");

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
