const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;
const PARTICLES = `(?:(?:al|bin|da|de|del|di|el|la|lo|van|von)[ -]){0,2}`;

/** A name as printed, "Owen R. Blake Jr.", "Juan de la Cruz": the source of a regular expression with the flag u. It never goes on behind a full stop. */
export const PRINTED_NAME = String.raw`${WORD}(?: (?:\p{Lu}\. )?${PARTICLES}${WORD})*(?: [JS]r\.)?`;
