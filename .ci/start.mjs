import { isLanguageKnown } from "../lib/speech/language.mjs";
import { addressOf, hostAndPort, listenFault } from "./address.mjs";
import { codeOf } from "./command.mjs";
import { fail } from "./fail.mjs";
import { prepare } from "./prepare.mjs";
import { startServer } from "./server.mjs";
import { settingsFault } from "./settings.mjs";
import { words } from "./words.mjs";

/** How long a first page may take before the server counts as not answering. */
const PATIENCE_MS = 60_000;

if (!isLanguageKnown(process.argv.slice(2))) fail(words.languageUnknown);
const fault = settingsFault(process.env) ?? (await listenFault(hostAndPort()));
if (fault) fail(fault);
const place = hostAndPort();
const address = addressOf(place);
await prepare();
/* Another program may have taken the port while all that was made. */
const taken = await listenFault(place);
if (taken) fail(taken);

const server = startServer(place);
server.on("exit", (code, signal) => {
  if (signal) process.stderr.write(`${words.serverEndedBy(signal)}\n`);
  process.exitCode = signal ? codeOf(signal) : code;
});
server.once("message", () => announce(Date.now()));

/** Says where the site is, once our own server, which listens there, answers with a page. */
async function announce(begun) {
  let status;
  while (status !== 200 && Date.now() - begun < PATIENCE_MS) {
    if (status) await new Promise((done) => setTimeout(done, 500));
    status = await fetch(address, { redirect: "manual" }).then(
      (answer) => answer.status,
      ({ cause }) => cause?.code ?? words.nothing,
    );
    if (server.exitCode !== null || server.signalCode !== null) return;
  }
  if (status === 200) process.stdout.write(`${words.siteIsAt(address)}\n`);
  else process.stderr.write(`${words.answersWith(address, status)}\n`);
}
