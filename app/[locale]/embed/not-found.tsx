import { getLocale, getTranslations } from "next-intl/server";
import { localPath } from "@/lib/format/local-path";

/** A figure that no page has: says so in the frame, and leads to the site. */
export default async function NoSuchFigure() {
  const t = await getTranslations("embed");
  return (
    <>
      <h1>{t("unknown")}</h1>
      <p>
        {t("unknownWhy")}{" "}
        <a href={localPath("/", await getLocale())} target="_blank" rel="noopener">
          {t("site")}
        </a>
      </p>
    </>
  );
}
