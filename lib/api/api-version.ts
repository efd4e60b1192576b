/**
 * The version of the API by semantic versioning: the minor part grows with every addition, and ETags with it. See the
 * stability promise on the data page.
 */
export const API_VERSION = "1.0.0";
export const API_ROOT = "/api/v1";
