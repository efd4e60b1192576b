import { currentEdition } from "@/db/edition";
import { answerFile } from "@/lib/api/answer-file";
import { ApiProblem } from "@/lib/api/problem";
import { MEDIA_TYPES } from "@/lib/files/data-file";
import { PACKAGE_FILE } from "@/lib/files/ledger-files";

/** The ledger as files: /data/datapackage.json says which there are. */
const handle = (request: Request, { params }: RouteContext<"/data/[file]">) =>
  answerFile(request, async () => {
    const { file: name } = await params;
    const { version, files } = currentEdition().downloads();
    const file = files.find((each) => each.name === name);
    if (!file)
      throw new ApiProblem("not-found", `There is no ${name} here; /data/${PACKAGE_FILE} lists what there is.`);
    const { content, format } = file;
    const charset = format === "csv" || format === "json" ? "; charset=utf-8" : "";
    return { content, version, type: `${MEDIA_TYPES[format]}${charset}`, fileName: name };
  });

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as POST,
  handle as PUT,
  handle as PATCH,
  handle as DELETE,
};
