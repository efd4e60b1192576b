/** A sign of its own, after a space that may break or, for the quotes and the double signs, after none. */
const LOOSE = / [:;?!%»]|« |«[^\u00A0\u202F]|[^\s\u00A0\u202F(][?!»]|[^\s\u00A0\u202F\d:][:;](?= )/;
/** What is written as machines read it. */
const AS_IS = /https?:\S+|Accept: \S+|"flow": |\b(file|verification): ?/g;

/** Whether a French text may leave a sign alone on the next line: what stands before it breaks, or is not there. */
export const hasLooseSign = (text: string): boolean => LOOSE.test(text.replace(AS_IS, ""));
