import type { Ledger, Organisation, Source } from "@/lib/model/ledger";
import type { Text } from "@/lib/model/text";
import { dateFields, field, optionalListField, textFields, type RowOf } from "./fields";
import { inOrder, toTable, type Field, type Table } from "./table";

type OrganisationRow = RowOf<Organisation>;

/** An organisation, in the files and in the API. */
export const organisationFields: Field<OrganisationRow>[] = [
  field("id", "The organisation's id", ({ id }) => id),
  ...textFields<OrganisationRow>("name", "Its name", ({ name }) => name),
  field("kind", "company, vehicle, group or public_body", ({ kind }) => kind),
  ...textFields<OrganisationRow>("role", "What it does here", ({ role }) => role),
  field("country", "ISO 3166-1 alpha-2", ({ country }) => country),
  field("ticker", "Its ticker", ({ ticker }) => ticker),
  field("exchange", "Where it is listed", ({ exchange }) => exchange),
  field("lei", "ISO 17442", ({ lei }) => lei),
  field(
    "verification",
    "Whether ticker, country and LEI were read on a page (seen) or not (recalled)",
    ({ verification }) => verification,
  ),
  field("member_of", "The organisation it is looked up under", ({ memberOf }) => memberOf),
  ...textFields<OrganisationRow>("note", "What to know", ({ note }) => note),
  field(
    "pays_alone",
    "The part of what it owes that it can pay from elsewhere than out of what OpenAI pays it: 1 strong, 0 passing on",
    ({ paysAlone }) => paysAlone,
    "number",
  ),
  ...textFields<OrganisationRow>("pays_alone_why", "Why that is taken to be so", ({ paysAloneWhy }) => paysAloneWhy),
  optionalListField("pays_alone_sources", "Sources that speak for it", ({ paysAloneSources }) => paysAloneSources),
  field("backlog_series", "The series of its reported backlog", ({ backlogSeries }) => backlogSeries),
  field(
    "backlog_share_series",
    "The series of the part of it that it says is OpenAI's",
    ({ backlogShareSeries }) => backlogShareSeries,
  ),
];

/** The API leaves out what a page says as of a day before it was published. */
type SourceRow = Omit<RowOf<Source>, "states"> & { states: Text | null };

/** A source, in the files and in the API. */
export const sourceFields: Field<SourceRow>[] = [
  field("id", "The source's id", ({ id }) => id),
  field("publisher", "Who published it", ({ publisher }) => publisher),
  field("title", "Its title", ({ title }) => title),
  field("url", "Its address", ({ url }) => url),
  ...dateFields<SourceRow>("published", "When it was published, where known", ({ published }) => published),
  field(
    "grade",
    "A: filing or company text; B: established outlet or wire; C: aggregator or repost",
    ({ grade }) => grade,
  ),
  field("verification", "seen: read; recalled: not", ({ verification }) => verification),
  ...textFields<SourceRow>("states", "What it states, in our words", ({ states }) => states),
  field("original_reporting_by", "Who reported it first", ({ originalReportingBy }) => originalReportingBy),
  ...textFields<SourceRow>("note", "What to know", ({ note }) => note),
];

/** Who there is and who says so. */
export const whoTables = ({ organisations, sources }: Pick<Ledger, "organisations" | "sources">): Table[] => [
  toTable(
    "organisations",
    "Companies, vehicles, groups and public bodies",
    inOrder(organisations, ({ id }) => [id]),
    organisationFields,
  ),
  toTable(
    "sources",
    "Pages and filings that state something",
    inOrder(sources, ({ id }) => [id]),
    sourceFields,
  ),
];
