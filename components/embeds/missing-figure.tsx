import { getLocale, getTranslations } from "next-intl/server";
import { localPath } from "@/lib/format/local-path";

/** A figure that no page has: says so in the frame, and leads to the site. The answer is a 404, as for `Missing`. */
export async function MissingFigure() {
  const t = await getTranslations("embed");
  return (
    <div data-missing="">
      <h1>{t("unknown")}</h1>
      <p>
        {t("unknownWhy")}{" "}
        <a href={localPath("/", await getLocale())} target="_blank" rel="noopener">
          {t("site")}
        </a>
      </p>
    </div>
  );
}
