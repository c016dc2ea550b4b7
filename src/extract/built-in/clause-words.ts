/** The words of a list in one string. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words and marks at which a clause of its own begins. */
export const OPENS = words(
  `who whom whose which that when while after before as where because since until if though although whether but amid following
   ; : ( ) – … |`,
);
/** Occasions on which things are said. */
export const SPEECHES = words(
  `statement tweet tweets conference briefing interview post email letter memo remarks report reports reporters series call
   posting message speech address according article editorial column`,
);
/** Verbs that leave it to their subject or object to say what happened. */
export const LIGHT = words(
  `happen happens happened happening occur occurs occurred occurring take takes took taking taken strike strikes struck striking
   hit hits hitting come comes came coming begin begins began beginning begun start starts started starting record recorded
   hold holds held holding make makes made making carry carries carried carrying launch launched launching file filed filing
   issue issued issuing stage staged staging commit committed open opened conduct conducted shake shook shaken rattle rattled
   rock rocked follow followed follows go went schedule scheduled set slated planned due expected cast face faced end ended
   continue continued leave leaves left leaving`,
);
/** Words that begin a noun phrase. */
export const DETERMINERS = words('the a an this that his her its their our another');
/** Words that end one. */
export const PREPOSITIONS = words(
  `of in on at by for from with to over under against near into onto about during between among outside inside around across
   along toward towards`,
);
/** Words with a bare verb behind them. */
export const MODALS = words('will would can could may might must shall should');
