import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { localPath } from "@/lib/format/local-path";

/** An unknown deal, partner or page: says so and offers the search. */
export default async function NotFound() {
  const t = await getTranslations("errors.notFound");
  const deals = localPath("/deals", await getLocale());
  return (
    <Page heading={t("heading")} lead={t("lead")}>
      <form action={deals} role="search">
        <p>
          <label>
            {t("search")} <input type="search" name="q" />
          </label>{" "}
          <button type="submit">{t("button")}</button>
        </p>
      </form>
      <p>
        <Link href={deals} prefetch={false}>
          {t("all")}
        </Link>
      </p>
    </Page>
  );
}
