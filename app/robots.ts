import type { MetadataRoute } from "next";
import { siteAddress } from "@/lib/site/site";

/** The address is a setting of the running server, not of the build. */
export const dynamic = "force-dynamic";

/** Everything may be read. Frames say by themselves that they are not to be listed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: new URL("/sitemap.xml", siteAddress()).href };
}
