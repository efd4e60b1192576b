import { Missing } from "@/components/layout/missing";
import { metadataOf } from "../../request";

type Props = PageProps<"/[locale]/[...missing]">;

export const generateMetadata = (props: Props) => metadataOf(props, "", () => undefined);

/** Every address that no page answers. */
export default function MissingPage() {
  return <Missing />;
}
