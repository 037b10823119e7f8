/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** JSON text; validated when it is read. */
export type Json = string;
