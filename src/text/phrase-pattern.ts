/** A pattern for any of these phrases as whole words; \b would not do, it knows only ASCII letters. */
export const anyOf = (phrases: readonly string[], flags = "gu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?![\\p{L}\\p{N}])`, flags);
