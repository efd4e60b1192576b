import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/format/date";
import styles from "./site-footer.module.css";

export async function SiteFooter({ readUpTo }: { readUpTo?: string }) {
  const t = await getTranslations("site");
  const locale = await getLocale();
  return (
    <footer className={styles.footer}>
      <p>{t("disclaimer")}</p>
      <p>
        {readUpTo && `${t("footer", { day: formatDay(readUpTo, locale) })} `}
        <a href="/third-party.txt">{t("thirdParty")}</a>
      </p>
    </footer>
  );
}
