import { notices } from "@/lib/files/notices";

/** Written once, when the site is built, of the packages that it is built from. */
export const dynamic = "force-static";

export const GET = () =>
  new Response(notices(process.cwd()), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
