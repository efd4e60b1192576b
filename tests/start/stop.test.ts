import { connect } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { startServer } from "./stand-in";

/** A process that starts another, each of which takes a second on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const started: Awaited<ReturnType<typeof startServer>>[] = [];
const server = async (settings?: Record<string, string>) => {
  const one = await startServer(settings);
  started.push(one);
  return one;
};
afterEach(async () => {
  for (const { child } of started) child.kill("SIGKILL");
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const textOf = (address: string) => fetch(address).then((answer) => answer.text());

describe("a server that is told to stop", () => {
  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
    ["SIGHUP", 129],
  ] as const)("by %s ends the answers under way first, takes no new ones, and exits with %i", async (signal, code) => {
    const { child, ended, said, address } = await server();
    const answers = [1, 2].map((number) => textOf(`${address}/slow?asOf=${900 + number}`));
    await pause(300);
    child.kill(signal);
    await pause(200);
    await expect(fetch(address)).rejects.toThrow();
    expect(await Promise.all(answers)).toEqual(["whole", "whole"]);
    expect(await ended).toEqual({ code, signal: null });
    expect(said.err).toBe("");
  });

  test("heeds the first of several signals: a terminal and npm each send their own", async () => {
    const { child, ended, address } = await server();
    const answer = textOf(`${address}/slow?asOf=900`);
    await pause(300);
    child.kill("SIGINT");
    child.kill("SIGINT");
    /* Of different signals that are sent at one moment, nothing says which comes first. */
    await vi.waitFor(() => expect(fetch(address)).rejects.toThrow(), 10_000);
    child.kill("SIGTERM");
    expect(await answer).toBe("whole");
    expect(await ended).toEqual({ code: 130, signal: null });
  });

  test("waits for no connection that asks nothing, nor for one that was answered and stays open", async () => {
    const { child, ended, address, port } = await server();
    const idle = connect(port, "localhost").on("error", () => undefined);
    const open = connect(port, "localhost").on("error", () => undefined);
    open.write("GET /slow?asOf=600 HTTP/1.1\r\nHost: x\r\n\r\n");
    await textOf(address);
    await pause(200);
    const begun = Date.now();
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
    expect(Date.now() - begun).toBeLessThan(4_000);
    idle.destroy();
    open.destroy();
  });

  test("waits for no answer for ever: what never ends is cut off, before a container engine would kill", async () => {
    const { child, ended, address } = await server();
    const answer = textOf(`${address}/slow?asOf=600000`).catch(() => "cut off");
    await pause(300);
    child.kill("SIGTERM");
    const begun = Date.now();
    expect((await ended).code).toBe(143);
    expect(Date.now() - begun).toBeLessThan(9_800);
    expect(await answer).not.toBe("whole");
  });
});

describe("a server that fails", () => {
  test("ends with Next, whose code it takes on, and says so", async () => {
    const { ended, said, address } = await server();
    await textOf(`${address}/die`).catch(() => undefined);
    expect((await ended).code).toBe(3);
    expect(said.err).toContain("Next ended by itself (exit code 3)");
  });

  test("at a port that another has exits with 2 and names it; the other serves on", async () => {
    const first = await server();
    const second = await server({ PORT: String(first.port) });
    expect((await second.ended).code).toBe(2);
    expect(second.said.err).toContain(`port ${first.port} (HOST, PORT)`);
    expect(await textOf(first.address)).toBe("whole");
  });
});

describe("what a server writes", () => {
  test("is nothing, unless LOG=json: then a line for each request", async () => {
    const quiet = await server();
    await textOf(`${quiet.address}/deals`);
    const { said, address } = await server({ LOG: "json" });
    await textOf(`${address}/deals?partner=amd`);
    await expect.poll(() => said.out).toContain('"path":"/deals?partner=amd"');
    for (const line of said.out.trim().split("\n"))
      expect(JSON.parse(line)).toMatchObject({ method: "GET", status: expect.any(Number), ms: expect.any(Number) });
    expect(quiet.said.out).toBe("");
  });

  test("of what went wrong goes to standard error either way", async () => {
    const { said, address, child } = await server({ LOG: "json" });
    await textOf(`${address}/die`).catch(() => undefined);
    await expect.poll(() => child.exitCode).toBe(3);
    expect(said.err).toContain("Next ended by itself");
    for (const line of said.out.trim().split("\n").filter(Boolean)) JSON.parse(line);
  });
});
