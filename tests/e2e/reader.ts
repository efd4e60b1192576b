/** Where the tests' server is, and who reads it: neither the language nor the hours of the machine it runs on. */
export const PORT = 3210;
export const READER = { baseURL: `http://localhost:${PORT}`, locale: "en-GB", timezoneId: "Pacific/Chatham" };
