/** What is counted in millions, behind a bare "m" that would else be metres: "2.3m refugees", "3m copies". */
const COUNTED =
  /m (?:[a-z]+ )?(?:people|residents|inhabitants|citizens|refugees|migrants|voters|votes|viewers|users|customers|visitors|tourists|passengers|pupils|students|patients|children|adults|workers|jobs|homes|households|members|subscribers|followers|copies|doses|shares|tonnes|barrels|views|cases|deaths|cars|vehicles|units)\b/y;

/** Whether the "m" at a place means millions of what follows. */
export function isMillions(text: string, at: number): boolean {
  COUNTED.lastIndex = at;
  return text.charCodeAt(at) === 109 && COUNTED.test(text);
}
