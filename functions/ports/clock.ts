/** The present as a UTC instant, ISO-8601 with milliseconds. */
export type Clock = () => string;
