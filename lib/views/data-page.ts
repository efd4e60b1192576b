import { formatNumber } from "@/lib/format/number";
import { localPath } from "@/lib/format/local-path";
import { CHANGE_KINDS } from "@/lib/model/changes";
import type { ListedFile } from "@/lib/files/data-file";
import type { MessageKey } from "@/lib/i18n/english";
import type { Wording } from "@/lib/format/wording";
import type { Cell, TableView } from "./table";

/** The three files that hold everything, with their sizes where they have been made. */
export function toWholeFiles(
  files: ListedFile[],
  names: { whole: string; database: string; package: string },
  wording: Wording,
): TableView {
  const { t } = wording;
  const rows = (["whole", "database", "package"] as const).flatMap((key) => {
    const file = files.find(({ name }) => name === names[key]);
    if (!file) return [];
    const size = sizeText(file, wording);
    return [
      [
        fileCell(file, file.name),
        { text: t(`data.files.${key}`) },
        ...(size ? [{ text: size, value: file.bytes, numeric: true }] : []),
      ],
    ];
  });
  return {
    caption: t("data.files.caption"),
    columns: [
      { label: t("data.files.name") },
      { label: t("data.files.what") },
      ...(files.some(({ bytes }) => bytes === undefined) ? [] : [{ label: t("data.files.size"), numeric: true }]),
    ],
    rows,
  };
}

/** Every table with its rows, and where it is as CSV and as Parquet. */
export function toTableFiles(files: ListedFile[], wording: Wording): TableView {
  const { locale, t } = wording;
  const rows = files.flatMap((csv) => {
    const parquet = files.find(({ format, table }) => format === "parquet" && table?.name === csv.table?.name);
    if (csv.format !== "csv" || !csv.table || !parquet) return [];
    const { name, rows: count } = csv.table;
    return [
      [
        { text: name },
        { text: t(keyIn("data.tables", name, wording)) },
        { text: formatNumber(count, locale), value: count, numeric: true },
        linkCell(csv, "CSV", wording),
        linkCell(parquet, "Parquet", wording),
      ],
    ];
  });
  const number = (label: string) => ({ label, numeric: true });
  return {
    caption: t("data.files.tablesCaption"),
    columns: [
      { label: t("data.files.table") },
      { label: t("data.files.what") },
      number(t("data.files.rows")),
      number("CSV"),
      number("Parquet"),
    ],
    rows,
  };
}

/** The key of what a table or an address is said to hold. Throws when it was added without its words. */
function keyIn(path: "data.tables" | "data.endpoints", name: string, { has }: Wording): MessageKey {
  const key = `${path}.${name}`;
  if (!has(key)) throw new Error(`there are no words for ${key}`);
  return key;
}

const fileCell = ({ name }: ListedFile, text: string): Cell => ({ text, href: `/data/${name}` });

/** A link that reads as the file's size, where that is known: else as its format. */
const linkCell = (file: ListedFile, format: string, wording: Wording): Cell => ({
  ...fileCell(file, sizeText(file, wording) ?? format),
  value: file.bytes,
  numeric: true,
});

/** How large a file is; `undefined` when it has not been made. The data package states every size. */
const sizeText = ({ bytes }: ListedFile, { locale, t }: Wording): string | undefined =>
  bytes === undefined
    ? undefined
    : t("data.files.kb", { size: formatNumber(Math.max(1, Math.round(bytes / 1000)), locale) });

/** Every address of the API with what it gives and takes. */
export function toEndpointTable(
  endpoints: { operationId: string; path: string; parameters: string[] }[],
  root: string,
  wording: Wording,
): TableView {
  const { t } = wording;
  return {
    caption: t("data.api.caption"),
    columns: [{ label: t("data.api.address") }, { label: t("data.api.gives") }, { label: t("data.api.takes") }],
    rows: endpoints.map(({ operationId, path, parameters }) => [
      path.includes("{") ? { text: path } : { text: path, href: `${root}${path}` },
      { text: t(keyIn("data.endpoints", operationId, wording)) },
      { text: parameters.join(", ") },
    ]),
  };
}

/** The feeds, all and by kind, in both formats. */
export function toFeedTable({ locale, t }: Wording): TableView {
  const address = (format: string, kind?: string): Cell => ({
    text: format === "atom" ? "Atom" : "JSON Feed",
    href: `${localPath(`/feed.${format}`, locale)}${kind ? `?kind=${kind}` : ""}`,
  });
  return {
    caption: t("data.feeds.caption"),
    columns: [{ label: t("data.feeds.which") }, { label: "Atom" }, { label: "JSON Feed" }],
    rows: [undefined, ...CHANGE_KINDS].map((kind) => [
      { text: t(`data.feeds.${kind ?? "all"}`) },
      address("atom", kind),
      address("json", kind),
    ]),
  };
}
