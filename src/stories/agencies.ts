/** News agencies by the names and letters that credit lines use. Data: one agency a line, its usual name first. */
const AGENCIES: readonly (readonly string[])[] = [
  ['AP', 'Associated Press', 'The Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Reuters', 'Thomson Reuters'],
  ['AA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansi'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['EFE'],
  ['ANSA'],
  ['PA', 'PA Media', 'Press Association'],
  ['UPI', 'United Press International'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Interfax'],
  ['Ukrinform'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS'],
  ['SANA', 'Syrian Arab News Agency'],
  ['WAM'],
  ['SPA', 'Saudi Press Agency'],
  ['IRNA'],
  ['MENA', 'Middle East News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press'],
  ['Bloomberg', 'Bloomberg News'],
  ['CNN Wire', 'CNN Newsource'],
];

const BY_NAME = new Map(AGENCIES.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!])));

/** The usual name of an agency; null for words that name none. */
export function agencyOf(words: string): string | null {
  return BY_NAME.get(words.trim().toLowerCase()) ?? null;
}
