/** Legal forms in several words or scripts → their letters. Folded words, the longest first. */
export const LONG_LEGAL_FORMS: readonly (readonly [words: string, letters: string])[] = [
  ['public joint stock company', 'jsc'],
  ['open joint stock company', 'jsc'],
  ['closed joint stock company', 'jsc'],
  ['joint stock company', 'jsc'],
  ['joint stock co', 'jsc'],
  ['public limited company', 'plc'],
  ['private limited company', 'ltd'],
  ['limited liability company', 'llc'],
  ['limited liability partnership', 'llp'],
  ['limited partnership', 'lp'],
  ['societatea cu raspundere limitata', 'srl'],
  ['societate cu raspundere limitata', 'srl'],
  ['obschestvo s ogranichennoy otvetstvennostyu', 'llc'],
  ['obshchestvo s ogranichennoy otvetstvennostyu', 'llc'],
  ['aktsionernoe obschestvo', 'jsc'],
  ['aktsionernoe obshchestvo', 'jsc'],
  ['gesellschaft mit beschrankter haftung', 'gmbh'],
  ['sociedad anonima', 'sa'],
  ['societe anonyme', 'sa'],
  ['societa per azioni', 'spa'],
  ['naamloze vennootschap', 'nv'],
  ['besloten vennootschap', 'bv'],
  ['sp z o o', 'spzoo'],
  ['s a de c v', 'sa'],
  ['sa de cv', 'sa'],
  ['pty ltd', 'ltd'],
  ['pte ltd', 'ltd'],
  ['pvt ltd', 'ltd'],
  ['co ltd', 'ltd'],
];

/** A legal form → the one that it is another way to write. */
export const LEGAL_FORM_OF: ReadonlyMap<string, string> = new Map(
  `inc inc;incorporated inc;corp corp;corporation corp;co co;company co;ltd ltd;limited ltd;plc plc;llc llc;llp llp;lp lp;ag ag;aktiengesellschaft ag;aktiengeselschaft ag
gmbh gmbh;kg kg;kgaa kg;ohg ohg;se se;sa sa;sas sas;sarl srl;srl srl;spa spa;sl sl;slu sl;ab ab;asa as;as as;oy oy;oyj oy;nv nv;bv bv;bvba bv;cv cv;aps aps
ooo llc;oao jsc;zao jsc;pao jsc;ao jsc;ojsc jsc;jsc jsc;pjsc jsc;cjsc jsc;doo ltd;dd jsc;ad jsc;ead jsc;eood ltd;kft ltd;zrt jsc;nyrt jsc;spzoo ltd;sro ltd;pty ltd;pte ltd;bhd bhd;sdn sdn
tbk tbk;pt pt;kk kk;sca sca;ltda ltd;eirl eirl;pvt ltd;tov llc`
    .split(/[;\n]/)
    .map((pair): [string, string] => {
      const [form = '', letters = ''] = pair.split(' ');
      return [form, letters];
    }),
);

/** Words that many organisations share, so that they tell none apart. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  'the of and for de la le du des und der die group holding holdings gruppe groupe grupo organization organisation'.split(
    ' ',
  ),
);
