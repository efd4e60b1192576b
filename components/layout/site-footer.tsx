import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/format/date";
import styles from "./site-footer.module.css";

export async function SiteFooter({ readUpTo }: { readUpTo?: string }) {
  const t = await getTranslations("site");
  const locale = await getLocale();
  return (
    <footer className={styles.footer}>
      <PaperChoice />
      <p>{t("disclaimer")}</p>
      <p>
        {readUpTo && `${t("footer", { day: formatDay(readUpTo, locale) })} `}
        <a href="/third-party.txt">{t("thirdParty")}</a>
      </p>
    </footer>
  );
}

/** How much of what is folded is printed. Read by the stylesheet of print alone. */
async function PaperChoice() {
  const t = await getTranslations("site.paper");
  return (
    <fieldset className={styles.paper}>
      <legend>{t("legend")}</legend>
      {(["summary", "everything"] as const).map((extent) => (
        <label key={extent}>
          <input type="radio" name="paper" value={extent} defaultChecked={extent === "summary"} /> {t(extent)}
        </label>
      ))}
    </fieldset>
  );
}
