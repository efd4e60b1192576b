import { getTranslations } from "next-intl/server";
import { localPath } from "@/lib/format/local-path";
import type { Locale } from "@/lib/format/wording";

/**
 * Tells feed readers where the feeds are. React moves the links into the head. They are not part of the metadata,
 * where a page's own alternates would replace them.
 */
export async function FeedLinks({ locale }: { locale: Locale }) {
  const t = await getTranslations("feed");
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={t("title")} href={localPath("/feed.atom", locale)} />
      <link rel="alternate" type="application/feed+json" title={t("title")} href={localPath("/feed.json", locale)} />
    </>
  );
}
