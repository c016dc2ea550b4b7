/** Words that begin sentences and never a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the a an from in on at to by for with without as if when while after before since until although though but and or nor so yet this that these those
his her their our its my your what which who whose how why where is are was were be been do does did has have had will would can could may might
should must not no all some any many most more much few several every each other another such both either neither one two three four five former
meanwhile however also now then here there only even just still once instead despite during under over about against between among amid through`
    .trim()
    .split(/\s+/),
);
