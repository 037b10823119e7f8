/** In characters; and in bytes, because a hash must not be made of a megabyte. */
export const PASSWORD_LENGTH = { least: 10, mostBytes: 1024 } as const;
