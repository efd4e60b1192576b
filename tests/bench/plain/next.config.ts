import type { NextConfig } from "next";

/** The dependencies are the project's, linked into the folder that this is built in. */
const config: NextConfig = { typescript: { ignoreBuildErrors: true }, turbopack: { root: "/" } };

export default config;
