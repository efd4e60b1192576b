import { currentEdition } from "@/db/edition";
import { MEDIA_TYPES } from "@/lib/files/data-file";
import { PACKAGE_FILE } from "@/lib/files/ledger-files";
import { answerFile, forEveryMethod } from "@/lib/http/answer-file";
import { Problem } from "@/lib/http/problem";

/** The ledger as files: /data/datapackage.json lists them. */
const handle = (request: Request, { params }: RouteContext<"/data/[file]">) =>
  answerFile(request, async () => {
    const { file: name } = await params;
    const { files } = currentEdition().downloads();
    const file = files.find((each) => each.name === name);
    if (!file) throw new Problem("not-found", `There is no ${name} here; /data/${PACKAGE_FILE} lists what there is.`);
    const { content, format } = file;
    const charset = format === "csv" || format === "json" ? "; charset=utf-8" : "";
    return { content, type: `${MEDIA_TYPES[format]}${charset}`, fileName: name };
  });

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = forEveryMethod(handle);
